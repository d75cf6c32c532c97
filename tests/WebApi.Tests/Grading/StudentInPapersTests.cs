using System.IO.Compression;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Homeroom.WebApi.Tests.Accounts;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Node = Homeroom.WebApi.Tests.Storage.Node;

namespace Homeroom.WebApi.Tests.Grading;

/// <summary>A student's data in class sets: found, taken along, taken out.</summary>
[Collection(Databases.Name)]
public sealed class StudentInPapersTests(PostgresServer postgres)
{
    private const string Name = "Zaphira Quillmoor";

    [Theory, OnBothDatabases]
    public async Task A_students_paper_goes_with_all_that_was_said_of_it_and_elsewhere_the_name_is_replaced(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        var (desk, own, other) = await WithStudentAsync(node);
        var before = (await desk.SetAsync()).Set.Papers[Id(other)];
        var found = await Forms.ReadAsync(await desk.Teacher.SubmitAsync("/account/data", "/account/data/student", ("name", Name)));
        var rows = found.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("th")!.TextContent).ToList();
        foreach (
            var where in new[] { "whose paper it is", "a student’s paper", "an assignment", "your words on a paper", "papers that wait to come in" }
        )
        {
            Assert.Contains(rows, r => r.EndsWith(where, StringComparison.Ordinal));
        }

        await EraseAsync(desk.Teacher, found);
        var set = await desk.SetAsync();
        Assert.DoesNotContain(Id(own), set.Set.Order);
        Assert.Equal(2, set.Set.Order.Count);
        Assert.Equal("The garden of a student", set.Setup.Title);
        Assert.Contains("A student showed me the beds, and a student laughed.", set.Papers[Id(other)].Text, StringComparison.Ordinal);
        Assert.Equal("A student Other", set.Papers.Values.Single(p => p.Id != Id(other)).Student, ignoreCase: true);

        var after = set.Set.Papers[Id(other)];
        Assert.NotNull(after.Lock);
        Assert.Equal("Thank a student for the beds.", after.Feedback["claim"].Text);
        Assert.Equal(before.Marks.ToDictionary(m => m.Key, m => m.Value.Points), after.Marks.ToDictionary(m => m.Key, m => m.Value.Points));
        Assert.Contains("Thank a student for the beds.", await desk.Teacher.GetStringAsync(desk.Home + "/sheets.md"), StringComparison.Ordinal);
        await desk.DoneAsync(other, "save:claim", ("level-claim", "4"));

        await using var db = await desk.DatabaseAsync();
        Assert.Equal(0, await db.Drafts.CountAsync(d => d.RequestId.Contains(Id(own))));
        Assert.Equal(0, await db.GradingImports.CountAsync());
        var nobody = await Forms.ReadAsync(await desk.Teacher.SubmitAsync("/account/data", "/account/data/student", ("name", Name)));
        Assert.Equal("Nobody of this name", nobody.QuerySelector("h1")!.TextContent);
    }

    [Theory, OnBothDatabases]
    public async Task A_teachers_export_holds_the_papers_and_erasing_takes_them(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        var (desk, _, _) = await WithStudentAsync(node);
        await using (var zip = new ZipArchive(await desk.Teacher.GetStreamAsync("/account/data/export.zip")))
        {
            await using var entry = await zip.GetEntry($"grading/{desk.Id}.json")!.OpenAsync();
            var all = (await JsonNode.ParseAsync(entry))!;
            Assert.Contains(all["papers"]!.AsArray(), p => p!["student"]!.GetValue<string>() == Name);
            Assert.Contains(all["events"]!.AsArray(), e => e!["what"]!["event"]!.GetValue<string>() == "locked");
        }

        (await desk.Teacher.SubmitAsync("/account/data", "/account/data/erase", ("sure", "Erase"))).Dispose();
        await using var db = await desk.DatabaseAsync();
        Assert.Equal(
            (0, 0, 0, 0, 0),
            (
                await db.GradingSets.CountAsync(),
                await db.GradingPapers.CountAsync(),
                await db.GradingEvents.CountAsync(),
                await db.GradingImports.CountAsync(),
                await db.Drafts.CountAsync()
            )
        );
    }

    [Fact]
    public async Task A_name_in_an_export_of_what_was_erased_is_in_no_file_any_more()
    {
        await using var node = new Node(Node.NewFolder());
        var (desk, _, _) = await WithStudentAsync(node);
        var found = await Forms.ReadAsync(await desk.Teacher.SubmitAsync("/account/data", "/account/data/student", ("name", Name)));
        await EraseAsync(desk.Teacher, found);
        foreach (var word in new[] { "zaphira", "quillmoor" })
        {
            Assert.Equal(0, await RawFiles.CountAsync(node.Services, word));
        }

        await using var zip = new ZipArchive(await desk.Teacher.GetStreamAsync("/account/data/export.zip"));
        foreach (var entry in zip.Entries)
        {
            using var text = new StreamReader(await entry.OpenAsync());
            Assert.DoesNotContain("zaphira", await text.ReadToEndAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Id(string paper) => paper.Split('/')[^1];

    // A paper of hers, marked, with drafted feedback; one of a classmate, locked, that names her; one of a namesake; and one that waits.
    private static async Task<(Desk Desk, string Own, string Other)> WithStudentAsync(Node node)
    {
        var desk = await Desk.MakeAsync(node, await node.TeacherAsync(), ("title", $"The garden of {Name}"));
        var mentioning = $"{Name} showed me the beds, and Zaphira laughed. {Desk.Text(3)}";
        await desk.TakeAsync(
            await desk.BringAsync($"Name: {Name}\n{Desk.Text(2)}\n---\nName: Leo Park\n{mentioning}\n---\nName: Zaphira Other\n{Desk.Text(1)}")
        );
        var (own, other) = (await desk.PaperAsync(Name), await desk.PaperAsync("Leo Park"));
        await desk.MarkAsync(own, 3);
        await desk.DoneAsync(own, "draft");
        await desk.MarkAsync(other, 2);
        await desk.DoneAsync(other, "save:claim", ("words-claim", "Thank Zaphira for the beds."));
        await desk.DoneAsync(other, "lock");
        Assert.NotNull((await desk.SetAsync()).Set.Papers[Id(own)].Drafted);
        await desk.BringAsync($"Name: Mia Roy\nI worked with {Name}. {Desk.Text(5)}");
        return (desk, own, other);
    }

    private static async Task EraseAsync(HttpClient teacher, IDocument found)
    {
        (string, string)[] all = [.. found.QuerySelectorAll("input[name=spelling]").Select(i => ("spelling", i.GetAttribute("value")!))];
        var confirm = await Forms.ReadAsync(await teacher.SubmitAsync(found, "/account/data/student/confirm", all));
        using var erased = await teacher.SubmitAsync(confirm, "/account/data/student/erase", all);
        Assert.Equal("?said=student", erased.RequestMessage!.RequestUri!.Query);
    }
}
