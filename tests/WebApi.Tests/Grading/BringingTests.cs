using System.IO.Compression;
using System.Net;
using System.Security;
using System.Text;
using AngleSharp.Dom;

namespace Homeroom.WebApi.Tests.Grading;

/// <summary>Assignments are made and papers brought, from whatever a teacher has.</summary>
public sealed class BringingTests(Classroom classroom) : IClassFixture<Classroom>
{
    private const string Own =
        "| Criterion | 1 | 2 | 3 |\n|---|---|---|---|\n| Lantern care | dark | dim | bright |\n| Rope work | loose | tied | tight |\n";

    [Theory]
    [InlineData("argument")]
    [InlineData("explanatory")]
    [InlineData("narrative")]
    [InlineData("lab-report")]
    [InlineData("short-answer")]
    [InlineData("problem-set")]
    public async Task Every_ready_rubric_makes_an_assignment_whose_papers_can_be_marked(string start)
    {
        var desk = await Desk.WithPapersAsync(classroom, await classroom.TeacherAsync(), 3, ("start", start));
        var (_, paper) = (await desk.QueueAsync())[0];
        var page = await desk.Teacher.PageAsync(paper);
        Assert.Equal((await desk.SetAsync()).Setup.Rubric.Criteria.Select(c => c.Id), Desk.Criteria(page));
        await desk.MarkAsync(paper, 1);
        Assert.True((await desk.SetAsync()).Set.IsMarked(paper.Split('/')[^1]));
        Assert.Equal(HttpStatusCode.OK, (await desk.Teacher.GetAsync(desk.Home + "/rubric")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.Teacher.GetAsync(desk.Home + "/class")).StatusCode);
    }

    [Fact]
    public async Task A_pasted_rubric_is_shown_as_it_was_read()
    {
        var teacher = await classroom.TeacherAsync();
        var desk = await Desk.MakeAsync(classroom, teacher, ("start", "own"), ("own", Own));
        Assert.Equal(["Lantern care", "Rope work"], (await desk.SetAsync()).Setup.Rubric.Criteria.Select(c => c.Name));
        var page = await teacher.PageAsync(desk.Home + "/rubric?said=read");
        Assert.Contains(
            page.QuerySelectorAll("input, textarea"),
            e => (e.GetAttribute("value") ?? e.TextContent).Contains("Rope work", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_rubric_comes_as_a_file_and_one_that_cannot_be_read_keeps_what_was_typed()
    {
        var teacher = await classroom.TeacherAsync();
        var form = await teacher.PageAsync("/grading/new");
        (string, string)[] typed = [("title", "Lanterns"), ("start", "own"), ("band", "6-8")];
        using var made = await Desk.SendAsync(teacher, form, "/grading", typed, ("rubric.md", Encoding.UTF8.GetBytes(Own)));
        Assert.EndsWith("/rubric", made.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        using var wrong = await Desk.SendAsync(
            teacher,
            await teacher.PageAsync("/grading/new"),
            "/grading",
            [("title", "Lanterns & ropes"), ("start", "own"), ("band", "6-8"), ("own", "nothing to see here")]
        );
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var page = await Forms.ReadAsync(wrong);
        Assert.Equal("Lanterns & ropes", page.QuerySelector("#title")!.GetAttribute("value"));
        Assert.Contains("nothing to see here", page.QuerySelector("#own")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#own-error"));
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_set_and_brings_its_papers_once()
    {
        var teacher = await classroom.TeacherAsync();
        var form = await teacher.PageAsync("/grading/new");
        (string, string)[] typed = [("title", "Twice"), ("start", "argument"), ("band", "6-8")];
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Desk.SendAsync(teacher, form, "/grading", typed)));
        Assert.All(made, m => Assert.Equal(HttpStatusCode.OK, m.StatusCode));
        var home = Assert.Single(made.Select(m => string.Join('/', m.RequestMessage!.RequestUri!.AbsolutePath.Split('/').Take(3))).Distinct());
        var desk = new Desk(classroom, teacher, home);

        var plan = await desk.BringAsync("Name: Ann Lee\n" + Desk.Text(1) + "\n---\nName: Bo Ray\n" + Desk.Text(2));
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Desk.SendAsync(teacher, plan, Desk.PlanAddress(plan), [("do", "take")])));
        Assert.All(taken, t => Assert.Contains(t.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.NotFound }));
        Assert.Contains(taken, t => t.StatusCode == HttpStatusCode.OK);
        Assert.Equal(["Ann Lee", "Bo Ray"], (await desk.SetAsync()).Papers.Values.Select(p => p.Student).Order());
        using var late = await Desk.SendAsync(teacher, plan, Desk.PlanAddress(plan), [("do", "take")]);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Contains("They came in already", await Desk.SaidAsync(late), StringComparison.Ordinal);
        Assert.Equal(2, (await desk.SetAsync()).Set.Order.Count);
    }

    [Fact]
    public async Task The_dry_run_changes_a_name_and_leaves_a_row_out()
    {
        var desk = await Desk.MakeAsync(classroom, await classroom.TeacherAsync());
        var plan = await desk.BringAsync(string.Join("\n---\n", Enumerable.Range(0, 3).Select(i => $"Name: {Desk.Student(i)}\n{Desk.Text(i)}")));
        Assert.Empty((await desk.SetAsync()).Set.Order);
        using var looked = await Desk.SendAsync(
            desk.Teacher,
            plan,
            Desk.PlanAddress(plan),
            [("do", "look"), ("name-1", "Maria Lopez"), ("in-2", "")]
        );
        var again = await Forms.ReadAsync(looked);
        Assert.Empty((await desk.SetAsync()).Set.Order);
        Assert.Equal("Maria Lopez", again.QuerySelector("input[name='name-1']")!.GetAttribute("value"));
        Assert.False(again.QuerySelector("input[name='in-2']")!.HasAttribute("checked"));
        await desk.TakeAsync(again);
        Assert.Equal(["Maria Lopez", "Student C"], (await desk.SetAsync()).Papers.Values.Select(p => p.Student).Order());
    }

    [Fact]
    public async Task Nothing_comes_in_when_every_row_is_left_out_or_all_are_dropped()
    {
        var desk = await Desk.MakeAsync(classroom, await classroom.TeacherAsync());
        var plan = await desk.BringAsync("Name: Ann Lee\n" + Desk.Text(1));
        using var none = await Desk.SendAsync(desk.Teacher, plan, Desk.PlanAddress(plan), [("do", "take"), ("in-1", "")]);
        Assert.Equal(HttpStatusCode.BadRequest, none.StatusCode);
        using var dropped = await Desk.SendAsync(desk.Teacher, plan, Desk.PlanAddress(plan), [("do", "drop")]);
        Assert.Equal(desk.Home + "/bring", dropped.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Teacher.GetAsync(Desk.PlanAddress(plan))).StatusCode);
        using var empty = await desk.PostPapersAsync("  \n ");
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Empty((await desk.SetAsync()).Set.Order);
    }

    [Fact]
    public async Task Tables_archives_and_word_files_come_in_together()
    {
        var desk = await Desk.MakeAsync(classroom, await classroom.TeacherAsync());
        var csv = $"Name,Essay\nCara Voss,\"{Desk.Text(1)}\"\nDan Hume,\"{Desk.Text(2)}\"\n";
        var plan = await desk.BringAsync(
            "",
            ("marks.csv", Encoding.UTF8.GetBytes(csv)),
            ("class.zip", Zip(("Eva Lund.txt", Encoding.UTF8.GetBytes(Desk.Text(3))), ("Finn Moor.docx", Word(Desk.Text(4))))),
            ("Gia Park.docx", Word(Desk.Text(5))),
            ("photo.png", [137, 80, 78, 71])
        );
        Assert.Contains("photo.png", plan.Body!.TextContent, StringComparison.Ordinal);
        await desk.TakeAsync(plan);
        var papers = (await desk.SetAsync()).Papers.Values.ToDictionary(p => p.Student, p => p.Text);
        Assert.Equal(["Cara Voss", "Dan Hume", "Eva Lund", "Finn Moor", "Gia Park"], papers.Keys.Order());
        Assert.Equal(Desk.Text(4), papers["Finn Moor"]);
        Assert.Equal(Desk.Text(1), papers["Cara Voss"]);
    }

    [Fact]
    public async Task A_thousand_papers_come_in_and_every_row_of_their_plan_can_be_changed()
    {
        var desk = await Desk.MakeAsync(classroom, await classroom.TeacherAsync(), ("start", "short-answer"));
        var rows = string.Join('\n', Enumerable.Range(1, 1000).Select(i => $"\"Child {i}\",\"The {i} roots drink water and hold the plant.\""));
        var plan = await desk.BringAsync("", ("class.csv", Encoding.UTF8.GetBytes("Name,Answer\n" + rows)));
        Assert.Equal(1000, plan.QuerySelectorAll("input[name^='name-']").Length);
        await desk.TakeAsync(plan, [.. Enumerable.Range(1, 1000).Select(i => ($"name-{i}", $"Learner {i}"))]);
        var set = await desk.SetAsync();
        Assert.Equal(1000, set.Set.Order.Count);
        Assert.Equal("Learner 7", set.Papers[set.Set.Order[6]].Student);
        using var more = await desk.PostPapersAsync("Name: One More\n" + Desk.Text(1));
        using var refused = await Desk.SendAsync(
            desk.Teacher,
            await Forms.ReadAsync(more),
            more.RequestMessage!.RequestUri!.AbsolutePath,
            [("do", "take")]
        );
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("at most 1000 papers", await Desk.SaidAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_at_once_is_refused_on_a_page()
    {
        var desk = await Desk.MakeAsync(classroom, await classroom.TeacherAsync());
        using var larger = await desk.PostPapersAsync("", ("a.txt", new byte[(25 * 1024 * 1024) + 1]));
        Assert.Equal(HttpStatusCode.BadRequest, larger.StatusCode);
        Assert.Contains("25 MB", await Desk.SaidAsync(larger), StringComparison.Ordinal);
        using var far = await desk.PostPapersAsync("", ("a.txt", new byte[27 * 1024 * 1024]));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, far.StatusCode);
        Assert.Contains("too much at once", await Desk.SaidAsync(far), StringComparison.Ordinal);
        Assert.Empty((await desk.SetAsync()).Set.Order);
    }

    private static byte[] Zip(params (string Path, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, true))
        {
            foreach (var (path, content) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Word(string text) =>
        Zip(
            (
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>"u8.ToArray()
            ),
            (
                "word/document.xml",
                Encoding.UTF8.GetBytes(
                    "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + SecurityElement.Escape(text)
                        + "</w:t></w:r></w:p></w:body></w:document>"
                )
            )
        );
}
