using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.WebApi.Tests.Storage;
using Node = Homeroom.WebApi.Tests.Storage.Node;

namespace Homeroom.WebApi.Tests.Grading;

/// <summary>A class set from the blank form to what is returned, as a browser without scripts sees it, on both databases.</summary>
[Collection(Databases.Name)]
public sealed class ClassSetTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task Ten_marks_bring_suggestions_that_can_be_kept_changed_and_taken_back(string kind)
    {
        await using var node = NodeOn(kind);
        var desk = await Desk.WithPapersAsync(node, await node.TeacherAsync(), 14);
        Assert.Equal(14, (await desk.QueueAsync()).Count);
        await desk.MarkFirstAsync(9);
        var (_, tenth) = (await desk.QueueAsync())[0];
        Assert.Empty((await desk.Teacher.PageAsync(tenth)).QuerySelectorAll(".suggest .band"));
        await desk.MarkFirstAsync(1);

        var (page, paper) = await SuggestedAsync(desk);
        var suggested = page.QuerySelector("#c-claim [data-keep-word]")!.TextContent;
        var likely = Regex.Match(suggested, "^Keep ([0-9.]+) and go on$").Groups[1].Value;
        await desk.DoneAsync(paper, "keep:claim");
        var mark = await MarkAsync(desk, paper, "claim");
        Assert.Equal(likely, Desk.Mark(mark!.Points));
        Assert.Equal(("writing", mark.Points), (mark.Shown!.By, mark.Shown.Points));
        Assert.True(mark.Shown.CalibratedOn >= 10);

        var other = likely == "2" ? "3" : "2";
        await desk.DoneAsync(paper, "save:claim", ("level-claim", other));
        Assert.Equal(other, Desk.Mark((await MarkAsync(desk, paper, "claim"))!.Points));
        await desk.DoneAsync(paper, "clear:claim");
        Assert.Null(await MarkAsync(desk, paper, "claim"));
        await desk.DoneAsync(paper, "keep-all");
        Assert.NotNull(await MarkAsync(desk, paper, "claim"));
    }

    [Theory, OnBothDatabases]
    public async Task Feedback_is_taken_from_the_bank_drafted_kept_locked_and_returned_and_nothing_else_is(string kind)
    {
        await using var node = NodeOn(kind);
        var desk = await Desk.WithPapersAsync(node, await node.TeacherAsync(), 4);
        var paper = await desk.PaperAsync("Student D");
        await desk.MarkAsync(paper, 3);
        var review = await desk.Teacher.PageAsync(paper);
        var comment = review.QuerySelector("button[value='bank:claim:0']")!.TextContent;
        await desk.DoneAsync(paper, "bank:claim:0", ("words-claim", "Well begun."));
        Assert.Equal($"Well begun. {comment}", (await MarkedAsync(desk, paper)).Feedback["claim"].Text);

        var drafted = await DraftedAsync(desk, paper);
        Assert.Null(drafted.QuerySelector("input[name='draft-claim']"));
        Assert.NotEmpty(drafted.QuerySelectorAll("input[name^='draft-']"));
        Assert.Equal(["claim"], (await MarkedAsync(desk, paper)).Feedback.Keys);
        using (var early = await desk.Teacher.GetAsync(desk.Home + "/gradebook.csv"))
        {
            Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        }

        await desk.DoneAsync(paper, "lock-keep");
        var marked = await MarkedAsync(desk, paper);
        Assert.NotNull(marked.Lock);
        Assert.True(marked.Feedback.Count > 1);
        Assert.All(marked.Feedback.Where(f => f.Key != "claim"), f => Assert.NotNull(f.Value.Draft));
        await ReturnsAsync(desk, comment, "Student D", ["Student A", "Student B", "Student C"]);

        await desk.DoneAsync(paper, "save:claim", ("words-claim", "Other words."));
        Assert.Null((await MarkedAsync(desk, paper)).Lock);
        using var after = await desk.Teacher.GetAsync(desk.Home + "/sheets.md");
        Assert.Equal(HttpStatusCode.Conflict, after.StatusCode);
    }

    [Theory, OnBothDatabases]
    public async Task The_class_is_locked_at_once_seen_as_a_whole_and_deleted_and_brought_back(string kind)
    {
        await using var node = NodeOn(kind);
        var teacher = await node.TeacherAsync();
        var desk = await Desk.WithPapersAsync(node, teacher, 6);
        var second = await Desk.WithPapersAsync(node, teacher, 6, ("title", "A second garden"));
        foreach (var set in new[] { desk, second })
        {
            await set.MarkFirstAsync(6);
            using var locked = await teacher.SubmitAsync(set.Home, set.Home + "/do", ("do", "lock-all"));
            Assert.Equal("?said=locked", locked.RequestMessage!.RequestUri!.Query);
        }

        Assert.Equal(6, (await desk.SetAsync()).Set.Papers.Values.Count(p => p.Lock is not null));
        var seen = await teacher.PageAsync(second.Home + "/class");
        Assert.Contains("Over 2 assignments", seen.Body!.TextContent, StringComparison.Ordinal);

        using var deleted = await teacher.SubmitAsync(desk.Home, desk.Home + "/delete");
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync(desk.Home)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync(desk.Home + "/gradebook.csv")).StatusCode);
        using var back = await teacher.SubmitAsync("/grading", desk.Home + "/restore");
        Assert.Equal(desk.Home, back.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(6, (await desk.SetAsync()).Set.Papers.Values.Count(p => p.Lock is not null));
    }

    [Theory, OnBothDatabases]
    public async Task A_changed_rubric_keeps_the_marks_that_still_fit_and_opens_the_locks(string kind)
    {
        await using var node = NodeOn(kind);
        var teacher = await node.TeacherAsync();
        var desk = await Desk.WithPapersAsync(node, teacher, 3);
        var paper = await desk.PaperAsync("Student B");
        await desk.MarkAsync(paper, 2);
        await desk.DoneAsync(paper, "lock");
        var rubric = await teacher.PageAsync(desk.Home + "/rubric");
        var fields = rubric.QuerySelectorAll("form.editor [name]").Select(e => e.GetAttribute("name")).ToList();
        Assert.Contains("/criteria/0/name", fields);
        var removed = await Forms.ReadAsync(await Desk.SendAsync(teacher, rubric, desk.Home + "/rubric", [("op", "remove:/criteria/1")]));
        using var saved = await Desk.SendAsync(teacher, removed, desk.Home + "/rubric", [("/criteria/0/name", "Position")]);
        Assert.Equal("?said=saved", saved.RequestMessage!.RequestUri!.Query);

        var set = (await desk.SetAsync()).Set;
        Assert.Equal((2, "Position"), (set.Setup!.RubricVersion, set.Setup.Rubric.Criteria[0].Name));
        var marked = set.Papers.Values.Single(p => p.Marks.Count > 0);
        Assert.Equal(set.Setup.Rubric.Criteria.Select(c => c.Id).Order(), marked.Marks.Keys.Order());
        Assert.Null(marked.Lock);

        using var wrong = await Desk.SendAsync(
            teacher,
            await teacher.PageAsync(desk.Home + "/rubric"),
            desk.Home + "/rubric",
            [("/criteria/0/weight", "a lot")]
        );
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("a lot", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_changed_question_keeps_the_marks_and_asks_for_the_lock_again(string kind)
    {
        await using var node = NodeOn(kind);
        var teacher = await node.TeacherAsync();
        var desk = await Desk.WithPapersAsync(node, teacher, 2);
        var paper = await desk.PaperAsync("Student A");
        await desk.MarkAsync(paper, 1);
        await desk.DoneAsync(paper, "lock");
        var setup = await teacher.PageAsync(desk.Home + "/setup");
        using var saved = await Desk.SendAsync(teacher, setup, desk.Home + "/setup", [("title", "Gardens"), ("task", "Should we dig?")]);
        Assert.Equal("?said=saved", saved.RequestMessage!.RequestUri!.Query);
        var set = (await desk.SetAsync()).Set;
        Assert.Equal(("Gardens", "Should we dig?", 1), (set.Setup!.Title, set.Setup.Task, set.Setup.RubricVersion));
        var marked = await MarkedAsync(desk, paper);
        Assert.Equal(set.Setup.Rubric.Criteria.Count, marked.Marks.Count);
        Assert.Null(marked.Lock);

        using var wrong = await Desk.SendAsync(
            teacher,
            await teacher.PageAsync(desk.Home + "/setup"),
            desk.Home + "/setup",
            [("title", ""), ("task", "Kept?")]
        );
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("Kept?", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Node NodeOn(string kind) => new(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);

    // Google Classroom has the last name in a column of its own.
    private static string Written(string file, string student) =>
        file == "gradebook-classroom.csv" ? string.Join(',', student.Split(' ').Reverse()) : student;

    private static async Task ReturnsAsync(Desk desk, string words, string student, string[] others)
    {
        var page = await desk.Teacher.PageAsync(desk.Home + "/return");
        Assert.Contains("1 paper of 4 locked by you", Desk.Spaced(page.Body!.TextContent), StringComparison.Ordinal);
        foreach (var file in new[] { "sheets", "sheets.md", "sheets.docx", "gradebook.csv", "gradebook-classroom.csv", "gradebook-canvas.csv" })
        {
            var text = Text(file, await desk.Teacher.GetByteArrayAsync($"{desk.Home}/{file}?total=yes"));
            Assert.Contains(Written(file, student), text, StringComparison.Ordinal);
            Assert.All(others, o => Assert.DoesNotContain(Written(file, o), text, StringComparison.Ordinal));
            Assert.True(file.StartsWith("sheets", StringComparison.Ordinal) == text.Contains(words, StringComparison.Ordinal), $"{file}: {text}");
        }

        foreach (var file in new[] { "audit.csv", "audit.jsonl" })
        {
            var text = Text(file, await desk.Teacher.GetByteArrayAsync($"{desk.Home}/{file}"));
            Assert.Equal(6, Regex.Count(text, "(,|\"action\":\")own[,\"]"));
            Assert.DoesNotContain(student, text, StringComparison.Ordinal);
            Assert.DoesNotContain("garden", text, StringComparison.Ordinal);
        }
    }

    private static string Text(string file, byte[] bytes)
    {
        if (!file.EndsWith(".docx", StringComparison.Ordinal))
        {
            return WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var document = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return WebUtility.HtmlDecode(Regex.Replace(document.ReadToEnd(), "<[^>]+>", ""));
    }

    private static async Task<(IDocument Page, string Paper)> SuggestedAsync(Desk desk)
    {
        var unmarked = (await desk.SetAsync()).Set is var set
            ? (await desk.QueueAsync()).Where(p => !set.IsMarked(p.Address.Split('/')[^1])).ToList()
            : [];
        List<string> silent = [];
        foreach (var (_, paper) in unmarked)
        {
            var page = await desk.Teacher.PageAsync(paper);
            silent.Add(page.QuerySelector("#c-claim .suggest")?.TextContent.Trim() ?? "");
            if (page.QuerySelector("#c-claim .suggest .band") is not null)
            {
                return (page, paper);
            }
        }

        throw new InvalidOperationException($"None of {unmarked.Count} papers has a suggestion: {string.Join(" | ", silent)}");
    }

    private static async Task<IDocument> DraftedAsync(Desk desk, string paper)
    {
        var page = await desk.DoneAsync(paper, "draft");
        for (
            var deadline = DateTime.UtcNow.AddMinutes(2);
            page.QuerySelector("input[name^='draft-']") is null;
            page = await desk.Teacher.PageAsync(paper)
        )
        {
            Assert.True(DateTime.UtcNow < deadline, "No feedback was drafted within two minutes.");
            Assert.NotNull(page.QuerySelector("[data-drafting]"));
        }

        return page;
    }

    private static async Task<MarkedPaper> MarkedAsync(Desk desk, string paper) => (await desk.SetAsync()).Set.Papers[paper.Split('/')[^1]];

    private static async Task<GivenMark?> MarkAsync(Desk desk, string paper, string criterion) =>
        (await MarkedAsync(desk, paper)).Marks.GetValueOrDefault(criterion);
}
