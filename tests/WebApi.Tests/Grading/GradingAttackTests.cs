using System.Net;
using AngleSharp.Dom;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.WebApi.Grading;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Node = Homeroom.WebApi.Tests.Storage.Node;

namespace Homeroom.WebApi.Tests.Grading;

/// <summary>What somebody sends who does not use the pages as they are.</summary>
[Collection(Databases.Name)]
public sealed class GradingAttackTests(Classroom classroom, PostgresServer postgres) : IClassFixture<Classroom>
{
    private const string Odd = "<script>alert(1)</script>\"'>&amp; \u202Egnp\u202C \u2066x\u2069 👩🏽‍🏫 \u0000";

    [Fact]
    public async Task Another_teachers_set_with_its_papers_imports_and_files_is_not_there()
    {
        var teacher = await classroom.TeacherAsync();
        var desk = await Desk.WithPapersAsync(classroom, teacher, 2);
        var paper = await desk.PaperAsync("Student A");
        await desk.MarkAsync(paper, 2);
        await desk.DoneAsync(paper, "lock");
        var plan = Desk.PlanAddress(await desk.BringAsync("Name: New One\n" + Desk.Text(3)));
        var token = (await teacher.PageAsync(desk.Home)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await using (var db = await desk.DatabaseAsync())
        {
            await db.GradingSets.Where(s => s.Id == desk.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Owner, "somebody-else"));
        }

        string[] seen = ["", "/bring", "/rubric", "/setup", "/class", "/return", "/sheets", "/sheets.md", "/sheets.docx", "/sheets.pdf"];
        string[] files = ["/gradebook.csv", "/gradebook-classroom.csv", "/gradebook-canvas.csv", "/audit.csv", "/audit.jsonl"];
        foreach (var address in seen.Concat(files).Select(a => desk.Home + a).Append(paper).Append(plan))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync(address)).StatusCode);
        }

        foreach (
            var address in new[] { "/do", "/delete", "/restore", "/bring", "/rubric", "/setup" }.Select(a => desk.Home + a).Append(paper).Append(plan)
        )
        {
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("do", "lock-all"), new("pasted", "x")]);
            using var answer = await teacher.PostAsync(address, form);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.DoesNotContain(desk.Id, await teacher.GetStringAsync("/grading"), StringComparison.Ordinal);
        await using var after = await desk.DatabaseAsync();
        Assert.Null((await after.GradingSets.SingleAsync(s => s.Id == desk.Id)).DeletedAt);
    }

    [Fact]
    public async Task A_paper_of_another_set_is_not_in_this_one()
    {
        var teacher = await classroom.TeacherAsync();
        var (mine, other) = (await Desk.WithPapersAsync(classroom, teacher, 2), await Desk.WithPapersAsync(classroom, teacher, 2));
        var strange = mine.Home + "/papers/" + (await other.PaperAsync("Student A")).Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync(strange)).StatusCode);
        var plan = Desk.PlanAddress(await other.BringAsync("Name: New One\n" + Desk.Text(3)));
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync(mine.Home + "/bring/" + plan.Split('/')[^1])).StatusCode);
    }

    [Fact]
    public async Task Without_the_token_of_a_form_nothing_happens()
    {
        var desk = await Desk.WithPapersAsync(classroom, await classroom.TeacherAsync(), 2);
        var paper = await desk.PaperAsync("Student A");
        foreach (
            var address in new[]
            {
                paper,
                desk.Home + "/do",
                desk.Home + "/delete",
                desk.Home + "/setup",
                desk.Home + "/rubric",
                desk.Home + "/bring",
                "/grading",
            }
        )
        {
            using var form = new FormUrlEncodedContent([new("do", "save:claim"), new("level-claim", "2"), new("title", "Mine"), new("pasted", "x")]);
            using var answer = await desk.Teacher.PostAsync(address, form);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.Equal(3, (await desk.SetAsync()).Set.Version);
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("CfDJ8Nothing")]
    [InlineData("of another paper")]
    [InlineData("of another criterion")]
    public async Task A_seal_that_is_not_of_this_place_is_ignored_and_the_mark_counts(string seal)
    {
        var desk = await Desk.WithPapersAsync(classroom, await classroom.TeacherAsync(), 2);
        var paper = await desk.PaperAsync("Student A");
        var id = paper.Split('/')[^1];
        var seals = classroom.Services.GetRequiredService<ShownSeal>();
        var shown = new ShownSuggestion
        {
            By = "writing",
            Points = 4,
            Low = 4,
            High = 4,
        };
        var posted = seal switch
        {
            "of another paper" => seals.Close("another", "claim", shown),
            "of another criterion" => seals.Close(id, "evidence", shown),
            _ => seal,
        };
        await desk.DoneAsync(paper, "save:claim", ("level-claim", "2"), ("shown-claim", posted));
        var mark = (await desk.SetAsync()).Set.Papers[id].Marks["claim"];
        Assert.Equal(2, mark.Points);
        Assert.Null(mark.Shown);
        await desk.DoneAsync(paper, "clear:claim");
        await desk.DoneAsync(paper, "keep:claim", ("shown-claim", posted));
        Assert.Empty((await desk.SetAsync()).Set.Papers[id].Marks);
    }

    [Theory]
    [InlineData("level-claim", "5")]
    [InlineData("level-claim", "0")]
    [InlineData("level-claim", "2.5")]
    [InlineData("level-claim", "NaN")]
    [InlineData("level-claim", "1e400")]
    [InlineData("level-claim", "-Infinity")]
    [InlineData("level-claim", "two")]
    [InlineData("level-nowhere", "2")]
    [InlineData("words-nowhere", "Words for a criterion that is gone.")]
    public async Task A_mark_that_cannot_be_given_is_refused_on_the_page_and_no_typed_word_is_lost(string field, string value)
    {
        var desk = await Desk.WithPapersAsync(classroom, await classroom.TeacherAsync(), 2);
        var paper = await desk.PaperAsync("Student A");
        using var answer = await desk.DoAsync(paper, "lock", (field, value), ("words-claim", "Kept in any case."));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Kept in any case.", await Desk.SaidAsync(answer), StringComparison.Ordinal);
        var marked = (await desk.SetAsync()).Set.Papers[paper.Split('/')[^1]];
        Assert.Empty(marked.Marks);
        Assert.Null(marked.Lock);
    }

    [Theory]
    [InlineData("save:\r\nSet-Cookie: x=y")]
    [InlineData("save:ümläut")]
    [InlineData("bank:claim:99999999999999999999")]
    [InlineData("bank:claim:-1")]
    [InlineData("keep:nowhere")]
    [InlineData("lock-all")]
    [InlineData("")]
    public async Task A_button_that_no_page_has_does_no_harm(string button)
    {
        var desk = await Desk.WithPapersAsync(classroom, await classroom.TeacherAsync(), 2);
        var paper = await desk.PaperAsync("Student A");
        using var answer = await desk.DoAsync(paper, button, ("level-claim", "2"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["claim"], (await desk.SetAsync()).Set.Papers[paper.Split('/')[^1]].Marks.Keys);
    }

    [Fact]
    public async Task Feedback_that_is_too_long_is_refused_and_kept_on_the_page()
    {
        var desk = await Desk.WithPapersAsync(classroom, await classroom.TeacherAsync(), 2);
        var paper = await desk.PaperAsync("Student A");
        using var answer = await desk.DoAsync(paper, "save:claim", ("words-claim", new string('w', ClassSet.LongestFeedback) + " the end"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("w the end", await Desk.SaidAsync(answer), StringComparison.Ordinal);
        Assert.Empty((await desk.SetAsync()).Set.Papers[paper.Split('/')[^1]].Feedback);
    }

    [Theory, OnBothDatabases]
    public async Task Whatever_is_typed_stays_text_on_every_page_and_no_formula_in_a_table(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        var teacher = await node.TeacherAsync();
        var desk = await Desk.MakeAsync(node, teacher, ("title", "T " + Odd), ("className", "=C " + Odd[..20]), ("task", Odd), ("source", Odd));
        var plan = await desk.BringAsync($"Name: Ann Lee\n{Desk.Text(1)} {Odd}\n---\nName: Bo Ray\n{Desk.Text(2)}");
        await desk.TakeAsync(plan, ("name-1", "=HYPERLINK(\"http://x\") <b>" + Odd[..30]));
        var student = (await desk.SetAsync()).Papers.Values.Single(p => p.Student.StartsWith('=')).Student;
        var paper = desk.Home + "/papers/" + (await desk.SetAsync()).Papers.Values.Single(p => p.Student == student).Id;
        await desk.MarkAsync(paper, 2);
        await desk.DoneAsync(paper, "save:claim", ("words-claim", "=1+1 " + Odd), ("words-", "+SUM(A1) " + Odd));
        await desk.DoneAsync(paper, "lock");
        string[] pages = ["", "/class", "/return", "/sheets?total=yes", "/rubric", "/setup", "/bring"];
        foreach (var address in pages.Select(p => desk.Home + p).Append(paper).Append("/grading"))
        {
            using var answer = await teacher.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = await Forms.ReadAsync(answer);
            Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.TextContent.Contains("alert", StringComparison.Ordinal));
            Assert.DoesNotContain("<b>", page.Body!.InnerHtml, StringComparison.Ordinal);
        }

        foreach (var file in new[] { "gradebook.csv", "gradebook-classroom.csv", "gradebook-canvas.csv", "audit.csv" })
        {
            var text = await teacher.GetStringAsync($"{desk.Home}/{file}");
            Assert.DoesNotContain(text.Split(['\n', ',']), c => c.TrimStart('"', '\uFEFF', ' ') is ['=' or '+' or '@', ..]);
        }

        Assert.Equal(HttpStatusCode.OK, (await teacher.GetAsync(desk.Home + "/sheets.docx")).StatusCode);
    }

    [Fact]
    public async Task A_paper_of_100_KB_is_marked_like_any_other()
    {
        var desk = await Desk.MakeAsync(classroom, await classroom.TeacherAsync());
        var large = string.Join(' ', Enumerable.Range(0, 130).Select(i => $"Part {i}. {Desk.Text(i)}"));
        large = large[..Math.Min(large.Length, 99_000)];
        Assert.True(large.Length > 60_000, $"Only {large.Length} characters.");
        await desk.TakeAsync(await desk.BringAsync($"Name: Ann Lee\n{large}\n---\nName: Bo Ray\n{Desk.Text(2)}"));
        var paper = await desk.PaperAsync("Ann Lee");
        Assert.Contains(
            large[^40..],
            Desk.Spaced((await desk.Teacher.PageAsync(paper)).QuerySelector(".essay")!.TextContent),
            StringComparison.Ordinal
        );
        await desk.MarkAsync(paper, 2);
        using var more = await desk.PostPapersAsync("Name: Cy Fox\n" + new string('x', (100 * 1024) + 1));
        Assert.Equal(HttpStatusCode.BadRequest, more.StatusCode);
    }
}
