using System.Net;
using Homeroom.WebApi.Tests.Accounts;
using Homeroom.WebApi.Tests.Hosting;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Homeroom.WebApi.Tests.Grading;

/// <summary>A database that is held, rows that are lost, a program that was started again; and what stands on the disk.</summary>
[Collection(Databases.Name)]
public sealed class GradingTroubleTests(PostgresServer postgres)
{
    [Fact]
    public async Task While_another_program_holds_the_database_marks_and_words_are_kept_on_the_page()
    {
        var folder = Node.NewFolder();
        await using var node = new Node(folder);
        var desk = await Desk.WithPapersAsync(node, await node.TeacherAsync(), 2);
        var paper = await desk.PaperAsync("Student A");
        var review = await desk.Teacher.PageAsync(paper);
        await using var other = new SqliteConnection($"Data Source={folder}/homeroom.db;Pooling=False");
        await other.OpenAsync();
        await ExecuteAsync(other, "BEGIN IMMEDIATE");
        using var busy = await Desk.SendAsync(
            desk.Teacher,
            review,
            paper,
            [("do", "save:claim"), ("level-claim", "2"), ("words-claim", "Typed in vain?\nNo.")]
        );
        await ExecuteAsync(other, "ROLLBACK");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, busy.StatusCode);
        var page = await Forms.ReadAsync(busy);
        Assert.Contains("What you typed is kept on this page", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await desk.SetAsync()).Set.Papers[paper.Split('/')[^1]].Marks);

        using var again = await desk.Teacher.SubmitAsync(page, paper);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        var marked = (await desk.SetAsync()).Set.Papers[paper.Split('/')[^1]];
        Assert.Equal((2, "Typed in vain?\nNo."), (marked.Marks["claim"].Points, marked.Feedback["claim"].Text));
    }

    [Theory, OnBothDatabases]
    public async Task A_set_whose_papers_are_lost_still_opens_and_keeps_its_marks(string kind)
    {
        var (folder, database) = (Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        string paper;
        Desk desk;
        await using (var first = new Node(folder, database))
        {
            desk = await Desk.WithPapersAsync(first, await first.TeacherAsync(), 3);
            paper = await desk.PaperAsync("Student A");
            await desk.MarkAsync(paper, 2);
            await desk.DoneAsync(paper, "lock");
            await using var db = await desk.DatabaseAsync();
            await db.GradingPapers.Where(p => p.SetId == desk.Id).ExecuteDeleteAsync();
        }

        await using var second = new Node(folder, database);
        desk = new Desk(second, await second.TeacherAsync(), desk.Home);
        foreach (var address in new[] { desk.Home, paper, desk.Home + "/class", desk.Home + "/bring", desk.Home + "/return" })
        {
            Assert.Equal(HttpStatusCode.OK, (await desk.Teacher.GetAsync(address)).StatusCode);
        }

        Assert.Contains("whose text is gone", await desk.Teacher.GetStringAsync(paper), StringComparison.Ordinal);
        var set = (await desk.SetAsync()).Set;
        Assert.Equal(set.Setup!.Rubric.Criteria.Count, set.Papers[paper.Split('/')[^1]].Marks.Count);
        await desk.TakeAsync(await desk.BringAsync("Name: Student A\n" + Desk.Text(0)));
        Assert.Equal(4, (await desk.SetAsync()).Set.Order.Count);
    }

    [Theory, OnBothDatabases]
    public async Task Another_start_finds_everything_as_it_was_left(string kind)
    {
        var (folder, database) = (Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        string paper;
        string plan;
        Desk desk;
        await using (var first = new Node(folder, database))
        {
            desk = await Desk.WithPapersAsync(first, await first.TeacherAsync(), 3);
            paper = await desk.PaperAsync("Student B");
            await desk.MarkAsync(paper, 2);
            await desk.DoneAsync(paper, "save:claim", ("words-claim", "Well begun."));
            await desk.DoneAsync(paper, "lock");
            plan = Desk.PlanAddress(await desk.BringAsync("Name: Late One\n" + Desk.Text(7)));
        }

        await using var second = new Node(folder, database);
        var teacher = await second.TeacherAsync();
        desk = new Desk(second, teacher, desk.Home);
        Assert.Equal(["Student A", "Student B", "Student C"], (await desk.QueueAsync()).Select(q => q.Student).Order());
        Assert.Contains("Well begun.", await teacher.GetStringAsync(desk.Home + "/sheets.md"), StringComparison.Ordinal);
        Assert.Contains("Student B", await teacher.GetStringAsync(desk.Home + "/gradebook.csv"), StringComparison.Ordinal);
        await desk.TakeAsync(await teacher.PageAsync(plan));
        Assert.Equal(4, (await desk.QueueAsync()).Count);
    }

    [Fact]
    public async Task No_paper_name_or_word_of_feedback_stands_in_the_database_file_or_in_a_log()
    {
        await using var classroom = new Classroom();
        using var log = new Capture();
        await using var talking = classroom.WithWebHostBuilder(b =>
        {
            b.UseSetting("Logging:LogLevel:Default", "Trace");
            b.UseSetting("Logging:LogLevel:Microsoft", "Trace");
            b.UseSetting("Logging:Capture:LogLevel:Default", "Trace");
            b.ConfigureLogging(l => l.AddProvider(log).AddFilter<Capture>(null, LogLevel.Trace));
        });
        var teacher = await Classroom.SignInAsync(talking);
        var desk = await Desk.MakeAsync(talking, teacher, ("task", "Why does zqtask matter?"), ("source", "The zqsource was read."));
        string[] texts = [.. Enumerable.Range(0, 3).Select(i => $"Name: Zqname{i} Quill\nThe zqpaper lantern stood by the canal. {Desk.Text(i)}")];
        await desk.TakeAsync(
            await desk.BringAsync(
                string.Join("\n---\n", texts),
                ("Zqfile Name.txt", "A zqpaper of its own. It was lit because nobody slept."u8.ToArray())
            )
        );
        var plan = await desk.BringAsync("Name: Zqname9 Quill\nA zqpaper that waits.");
        Assert.NotNull(plan.QuerySelector("input[name='name-1']"));
        var paper = await desk.PaperAsync("Zqname1 Quill");
        await desk.MarkAsync(paper, 3);
        await desk.DoneAsync(paper, "save:claim", ("words-claim", "You use the zqwords well."));
        var drafted = await desk.DoneAsync(paper, "draft");
        for (
            var deadline = DateTime.UtcNow.AddMinutes(2);
            drafted.QuerySelector("input[name^='draft-']") is null;
            drafted = await teacher.PageAsync(paper)
        )
        {
            Assert.True(DateTime.UtcNow < deadline, "No feedback was drafted within two minutes.");
        }

        var box = drafted.QuerySelector("input[name^='draft-']")!.GetAttribute("name")!["draft-".Length..];
        var words = drafted
            .QuerySelector("#words-" + box)!
            .TextContent.Trim()
            .Split(' ')
            .MaxBy(w => w.Length)!
            .Trim('.', ',', '“', '”', '"', '!', '?');
        await desk.DoneAsync(paper, "lock-keep");
        await teacher.GetStringAsync(desk.Home + "/sheets");
        using var other = await desk.DoAsync(paper, "save:claim", ("level-claim", "99"), ("words-claim", "zqrefused"));
        foreach (var word in new[] { "zqtask", "zqsource", "zqname", "zqpaper", "zqwords", "zqfile", "zqrefused" })
        {
            Assert.Equal(0, await RawFiles.CountAsync(talking.Services, word));
            Assert.DoesNotContain(log.Lines, l => l.Contains(word, StringComparison.OrdinalIgnoreCase));
        }

        await using var db = await desk.DatabaseAsync();
        var stored = await db.Drafts.AsNoTracking().SingleAsync(d => d.Kind == "feedback");
        Assert.DoesNotContain(words, stored.State, StringComparison.Ordinal);
        Assert.All(await db.Events.Where(e => e.DraftId == stored.Id).Select(e => e.Json).ToListAsync(), j => Assert.False(j.StartsWith('{'), j));
        Assert.True(log.Lines.Count > 100, $"Only {log.Lines.Count} lines were logged.");
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
