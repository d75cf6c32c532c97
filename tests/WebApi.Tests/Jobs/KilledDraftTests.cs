using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Jobs;

/// <summary>Puts a draft back to where a kill can leave it, and starts again.</summary>
public sealed class KilledDraftTests : IDisposable
{
    private readonly string _folder = Node.NewFolder();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(12)]
    public async Task A_draft_goes_on_from_wherever_it_was_killed_and_nothing_comes_twice(int missing)
    {
        string id;
        IReadOnlyList<DraftEvent> whole;
        await using (var first = new Node(_folder))
        {
            var lesson = await Classroom.DraftedAsync(await first.TeacherAsync(), "The water cycle", 45);
            id = lesson["id"]!.GetValue<string>();
            whole = await first.Services.GetRequiredService<IDraftStore>().EventsAsync(id, 0, default);
            await CutAsync(first, id, whole.Take(whole.Count - 1 - missing).ToList());
        }

        await using var second = new Node(_folder);
        await second.TeacherAsync();
        var drafts = second.Services.GetRequiredService<IDraftStore>();
        await WrittenAsync(drafts, id);
        var events = await drafts.EventsAsync(id, 0, default);
        Assert.Equal(Texts(whole), Texts(events));
        Assert.Single(events.OfType<DraftingFinished>());
        Assert.Equal("Offline composer", (await drafts.FindAsync(id, default))!.Draft.Provenance!.Model);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static IEnumerable<(string, string)> Texts(IEnumerable<DraftEvent> events) =>
        events.OfType<SectionArrived>().Select(a => (a.Section, a.Json));

    private static async Task CutAsync(Node node, string id, List<DraftEvent> kept)
    {
        await using var db = await node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        var row = await db.Drafts.SingleAsync(d => d.Id == id);
        var blank = new Draft
        {
            Id = id,
            Owner = row.Owner,
            Band = row.Band,
        };
        DraftRows.Fill(row, kept.Aggregate(blank, (d, e) => d.Apply(e)), new DraftSeal(new EphemeralDataProtectionProvider()));
        await db.Events.Where(e => e.DraftId == id && e.Number > kept.Count).ExecuteDeleteAsync();
        await db.SaveChangesAsync();
    }

    private static async Task WrittenAsync(IDraftStore drafts, string id)
    {
        var signals = new Homeroom.WebApi.Jobs.DraftSignals();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (await drafts.FindAsync(id, patience.Token) is not { Draft.Status: DraftStatus.NeedsReview })
        {
            await signals.WaitAsync(id, 0, patience.Token);
        }
    }
}
