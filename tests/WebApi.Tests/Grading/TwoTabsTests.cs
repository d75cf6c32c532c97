using System.Net;
using Homeroom.WebApi.Tests.Storage;

namespace Homeroom.WebApi.Tests.Grading;

/// <summary>A teacher has the same paper open twice.</summary>
[Collection(Databases.Name)]
public sealed class TwoTabsTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task Words_that_were_overtaken_are_shown_beside_the_saved_ones_and_the_marks_of_both_count(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        var desk = await Desk.WithPapersAsync(node, await node.TeacherAsync(), 2);
        var paper = await desk.PaperAsync("Student A");
        var (one, two) = (await desk.Teacher.PageAsync(paper), await desk.Teacher.PageAsync(paper));
        using var first = await Desk.SendAsync(
            desk.Teacher,
            one,
            paper,
            [("do", "save:claim"), ("level-claim", "2"), ("words-claim", "The first words.")]
        );
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var second = await Desk.SendAsync(
            desk.Teacher,
            two,
            paper,
            [("do", "save:evidence"), ("level-evidence", "3"), ("words-claim", "The second words."), ("words-evidence", "Words of their own.")]
        );
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await Forms.ReadAsync(second);
        Assert.Equal("The first words.", page.QuerySelector("#words-claim")!.TextContent.Trim());
        Assert.Contains("The second words.", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Words of their own.", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);

        var marked = (await desk.SetAsync()).Set.Papers[paper.Split('/')[^1]];
        Assert.Equal((2, 3), (marked.Marks["claim"].Points, marked.Marks["evidence"].Points));
        Assert.Equal(("The first words.", "Words of their own."), (marked.Feedback["claim"].Text, marked.Feedback["evidence"].Text));
        using var again = await Desk.SendAsync(desk.Teacher, page, paper, [("do", "save:claim"), ("words-claim", "The first and the second words.")]);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory, OnBothDatabases]
    public async Task Of_words_that_are_sent_in_the_same_instant_one_is_saved_and_the_others_are_given_back(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        var desk = await Desk.WithPapersAsync(node, await node.TeacherAsync(), 2);
        var paper = await desk.PaperAsync("Student A");
        var page = await desk.Teacher.PageAsync(paper);
        string[] words = [.. Enumerable.Range(1, 6).Select(i => $"Words of tab {i}.")];
        var answers = await Task.WhenAll(words.Select(w => Desk.SendAsync(desk.Teacher, page, paper, [("do", "save:claim"), ("words-claim", w)])));
        var saved = (await desk.SetAsync()).Set.Papers[paper.Split('/')[^1]].Feedback["claim"].Text;
        foreach (var (answer, sent) in answers.Zip(words))
        {
            using (answer)
            {
                Assert.True(sent == saved || (await answer.Content.ReadAsStringAsync()).Contains(sent, StringComparison.Ordinal), sent);
            }
        }
    }

    [Theory, OnBothDatabases]
    public async Task Many_tabs_at_once_all_get_their_turn(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        var desk = await Desk.WithPapersAsync(node, await node.TeacherAsync(), 6);
        var queue = await desk.QueueAsync();
        var pages = await Task.WhenAll(queue.Select(q => desk.Teacher.PageAsync(q.Address)));
        var answers = await Task.WhenAll(
            queue.Zip(pages).Select(p => Desk.SendAsync(desk.Teacher, p.Second, p.First.Address, [("do", "save:claim"), ("level-claim", "2")]))
        );
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal(6, (await desk.SetAsync()).Set.Papers.Values.Count(p => p.Marks.ContainsKey("claim")));
    }

    [Fact]
    public async Task A_paper_that_another_tab_took_out_and_a_set_that_it_deleted_are_said_to_be_gone()
    {
        await using var node = new Node(Node.NewFolder());
        var desk = await Desk.WithPapersAsync(node, await node.TeacherAsync(), 2);
        var (paper, other) = (await desk.PaperAsync("Student A"), await desk.PaperAsync("Student B"));
        var (open, still) = (await desk.Teacher.PageAsync(paper), await desk.Teacher.PageAsync(other));
        var token = open.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([
            new("__RequestVerificationToken", token),
            new("do", "take-out"),
            new("paper", paper.Split('/')[^1]),
        ]);
        using var taken = await desk.Teacher.PostAsync(desk.Home + "/do", form);
        Assert.Equal("?said=out", taken.RequestMessage!.RequestUri!.Query);
        using var late = await Desk.SendAsync(desk.Teacher, open, paper, [("do", "save:claim"), ("level-claim", "2")]);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        using var deleted = await desk.Teacher.SubmitAsync(desk.Home, desk.Home + "/delete");
        using var later = await Desk.SendAsync(desk.Teacher, still, other, [("do", "save:claim"), ("level-claim", "2")]);
        Assert.Equal(HttpStatusCode.NotFound, later.StatusCode);
    }

    [Fact]
    public async Task A_criterion_that_another_tab_removed_is_said_and_everything_else_is_saved()
    {
        await using var node = new Node(Node.NewFolder());
        var desk = await Desk.WithPapersAsync(node, await node.TeacherAsync(), 2);
        var paper = await desk.PaperAsync("Student A");
        var open = await desk.Teacher.PageAsync(paper);
        var second = Desk.Criteria(open)[1];
        var rubric = await desk.Teacher.PageAsync(desk.Home + "/rubric");
        var without = await Forms.ReadAsync(await Desk.SendAsync(desk.Teacher, rubric, desk.Home + "/rubric", [("op", "remove:/criteria/1")]));
        using var saved = await Desk.SendAsync(desk.Teacher, without, desk.Home + "/rubric", []);
        Assert.Equal("?said=saved", saved.RequestMessage!.RequestUri!.Query);
        using var late = await Desk.SendAsync(
            desk.Teacher,
            open,
            paper,
            [("do", "save:claim"), ("level-claim", "2"), ("level-" + second, "3"), ("words-" + second, "Not to be lost.")]
        );
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Not to be lost.", await Desk.SaidAsync(late), StringComparison.Ordinal);
        Assert.Equal(["claim"], (await desk.SetAsync()).Set.Papers[paper.Split('/')[^1]].Marks.Keys);
    }
}
