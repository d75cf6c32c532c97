using System.Net;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Feedback;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Feedback;

[Collection(Databases.Name)]
public sealed class QualityPagesTests(PostgresServer postgres) : IAsyncDisposable
{
    private const string Quality = "/prompts/lessons/plan/quality";
    private static readonly string File = new PromptLibrary().Get(Counted.Prompt).Hash;
    private readonly List<Node> _nodes = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
            Directory.Delete(node.Folder, recursive: true);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Ones_own_drafts_are_shown_and_those_of_four_teachers_are_not(string kind)
    {
        var (node, teacher, me) = await StartAsync(kind);
        await using var db = Open(node);
        Assert.Contains("No draft of this prompt has been counted yet", await teacher.GetStringAsync(Quality), StringComparison.Ordinal);
        await Counted.ManyAsync(db, File, [me, "a", "b", "c"], 4, (_, _) => 0.37);
        await Counted.ManyAsync(db, "0123456789ab", ["d"], 4, (_, _) => 0.61); // a colleague's own version

        var page = await teacher.PageAsync(Quality);
        Assert.Contains("shown from 5 teachers on", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("4 drafts of yours, 75\u00a0% approved", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(["The version that came with Homeroom (4 of yours)"], page.QuerySelectorAll("#version option").Select(o => o.TextContent));
        var school = await teacher.GetStringAsync(Quality + "?whose=school");
        Assert.DoesNotContain("37\u00a0%", school, StringComparison.Ordinal);
        Assert.DoesNotContain("61\u00a0%", await teacher.GetStringAsync(Quality + "?version=0123456789ab&whose=school"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync($"{Quality}/examples?version={File}&section=exit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync("/prompts/models/connection/quality")).StatusCode);

        await Counted.ManyAsync(db, File, ["e"], 4, (_, _) => 0.37);
        page = await teacher.PageAsync(Quality);
        Assert.Contains("20 drafts of 5 teachers, 75\u00a0% approved", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("37\u00a0%", page.Body.TextContent, StringComparison.Ordinal);
        var overview = await teacher.PageAsync("/prompts/quality");
        // Without the colleague's own version, which could else be told from the difference.
        Assert.Contains("5,550 words", overview.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_are_compared_and_it_is_said_in_words()
    {
        var (node, teacher, me) = await StartAsync("sqlite");
        await using var db = Open(node);
        List<string> teachers = [me, .. Enumerable.Range(0, 9).Select(i => "t" + i)];
        await Counted.ManyAsync(db, File, teachers, 5, (t, _) => 0.3 + (t * 0.02));
        await Counted.ManyAsync(db, LearningReader.Offline, teachers, 5, (t, _) => 0.4 + (t * 0.02));
        var page = await teacher.PageAsync($"{Quality}?version={File}&against=offline&whose=school");
        var rows = page.QuerySelectorAll("#sections ~ .table-wrap tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(3, rows.Count);
        Assert.All(rows, r => Assert.Contains("better", r, StringComparison.Ordinal));
        Assert.Contains("10 teachers used both", page.Body!.TextContent, StringComparison.Ordinal);
        var approval = page.QuerySelectorAll("#figures ~ .table-wrap tbody tr")
            .First(r => r.TextContent.StartsWith("Approved", StringComparison.Ordinal));
        Assert.Contains("cannot tell yet", approval.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Examples_are_of_teachers_who_let_them_be_read_and_name_nobody(string kind)
    {
        var (node, teacher, me) = await StartAsync(kind);
        await using var db = Open(node);
        var consents = node.Services.GetRequiredService<ConsentStore>();
        await consents.SayAsync(ConsentStore.School, Consent.Preferences, false, me, default);
        for (var t = 0; t < 6; t++)
        {
            db.Teachers.Add(
                new()
                {
                    Id = "t" + t,
                    UserName = "t" + t,
                    NormalizedUserName = "T" + t,
                    SecurityStamp = "s",
                }
            );
            await db.SaveChangesAsync();
            await node.Services.GetRequiredService<TeacherStore>().SaveAsync("t" + t, "Ms Okafor", ["Zebulon Quirk"], default);
            var id = await ApprovedAsync(node, "t" + t, $"Ask Zebulon Quirk about leaves, case {t}.");
            await Counted.AddAsync(
                db,
                Counted.Row(id, "t" + t, File, true, 0.3, DateTimeOffset.UtcNow) with
                {
                    Distances = new Dictionary<string, double> { ["notes"] = t == 5 ? 1 : 0.5 },
                }
            );
            await (t is 4 or 5 ? Task.CompletedTask : consents.SayAsync("t" + t, Consent.Cases, false, "t" + t, default));
        }

        var address = $"{Quality}/examples?version={File}&section=notes";
        Assert.Contains("once 5 teachers let theirs be read", await teacher.GetStringAsync(address), StringComparison.Ordinal);
        await consents.SayAsync("t4", Consent.Preferences, false, "t4", default);
        var page = await teacher.PageAsync(address);
        Assert.Equal(3, page.QuerySelectorAll(".diff-text").Length);
        var text = page.Body!.TextContent;
        Assert.Contains("about leaves", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zebulon", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quirk", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Okafor", text, StringComparison.Ordinal);
        Assert.DoesNotContain("case 5", text, StringComparison.Ordinal); // the most changed one, whose teacher said nothing
    }

    private async Task<(Node Node, HttpClient Teacher, string Id)> StartAsync(string kind)
    {
        var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        _nodes.Add(node);
        var teacher = await node.TeacherAsync();
        await using var db = Open(node);
        return (node, teacher, await db.Teachers.Select(t => t.Id).SingleAsync());
    }

    private static async Task<string> ApprovedAsync(Node node, string teacher, string kept)
    {
        var store = node.Services.GetRequiredService<DraftStore>();
        var draft = new Draft
        {
            Id = Guid.NewGuid().ToString("N"),
            Owner = teacher,
            Band = "6-8",
        };
        var now = DateTimeOffset.UtcNow;
        var asked = new Asked("Leaves", ["notes"], []) { At = now, By = "T" };
        // All at once, so that no job takes it for a draft that is still to be written.
        List<DraftEvent> events =
        [
            asked,
            new SectionArrived("notes", Shelf.Texts("Look at trees."), []) { At = now, By = "T" },
            new DraftingFinished(Shelf.Provenance) { At = now, By = "T" },
            new SectionChanged("notes", Shelf.Texts("Look at trees.", kept, "Write to Ms Okafor."), [], "by hand") { At = now, By = "T" },
            new Approved("hash") { At = now, By = "T" },
        ];
        var request = new LessonRequest
        {
            Topic = "Leaves",
            Subject = "science",
            Band = "6-8",
            Minutes = 45,
        };
        await store.CreateAsync(draft, request, draft.Id, events, default);
        return draft.Id;
    }

    private static HomeroomDb Open(Node node) => node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContext();
}
