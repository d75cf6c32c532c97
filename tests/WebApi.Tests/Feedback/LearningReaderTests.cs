using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Assistant.Feedback.Quality;
using Homeroom.WebApi.Feedback;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Homeroom.WebApi.Tests.Feedback;

[Collection(Databases.Name)]
public sealed class LearningReaderTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task An_approved_draft_becomes_a_row_of_figures_and_follows_what_is_said_later(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var (consents, reader) = Parts(shelf);
        var draft = await ApprovedAsync(shelf, "ada", "one two three four", "one two three five six");
        Assert.Equal(1, await reader.CatchUpAsync(default));
        Assert.Equal(0, await reader.CatchUpAsync(default));

        await shelf.Feedback.AddAsync(Said(draft, "ada", ["Too long"]), default);
        await shelf.Feedback.AddAsync(Said(draft, "ada", ["Too long"]), default); // sent twice
        Assert.Equal(1, await reader.CatchUpAsync(default));

        await using var db = shelf.CreateDbContext();
        Assert.Equal(1, await db.Feedback.CountAsync());
        var kept = Assert.Single(await db.LearnedDrafts.ToListAsync());
        var row = JsonSerializer.Deserialize<QualityRow>(kept.Row, Json.Options)!;
        Assert.Equal((true, 0.4, draft.Version), (kept.Approved, kept.Distance, kept.Read));
        Assert.Equal(["Too long"], row.Reasons);
        Assert.Equal(LearningReader.Offline, kept.Version); // nobody's prompt had a part in it
        Assert.DoesNotContain("five", kept.Row, StringComparison.Ordinal);
        Assert.Equal(Consent.Aggregate, (await consents.OfAsync("ada", default)).Level);
        Assert.Equal(["offline ada 1"], await TalliesAsync(shelf));
    }

    [Theory, OnBothDatabases]
    public async Task Who_allows_nothing_leaves_nothing_and_who_allows_it_again_is_read_again(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var (consents, reader) = Parts(shelf);
        await ApprovedAsync(shelf, "ada", "one", "two");
        await ApprovedAsync(shelf, "ben", "one", "two");
        await reader.CatchUpAsync(default);

        await consents.SayAsync("ada", Consent.Nothing, false, "ada", default);
        Assert.Equal(["ben"], await TeachersAsync(shelf));
        await ApprovedAsync(shelf, "ada", "three", "four");
        await reader.CatchUpAsync(default);
        Assert.Equal(["ben"], await TeachersAsync(shelf));

        await consents.SayAsync("ada", Consent.Cases, false, "ada", default);
        await reader.CatchUpAsync(default);
        Assert.Equal(["ada", "ada", "ben"], await TeachersAsync(shelf));
        Assert.Equal(["offline ada 2", "offline ben 1"], await TalliesAsync(shelf));
        Assert.Equal(Consent.Aggregate, (await consents.OfAsync("ada", default)).Level); // the school has not allowed more

        await consents.SayAsync(ConsentStore.School, Consent.Nothing, false, "ada", default);
        await reader.CatchUpAsync(default);
        Assert.Empty(await TeachersAsync(shelf));
        Assert.Empty(await TalliesAsync(shelf));
    }

    [Theory, OnBothDatabases]
    public async Task Tallies_stay_the_sum_of_the_rows_while_drafts_are_read_and_removed_at_once(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var (_, reader) = Parts(shelf);
        List<Draft> drafts = [];
        for (var i = 0; i < 12; i++)
        {
            drafts.Add(await ApprovedAsync(shelf, i % 3 == 0 ? "ben" : "ada", "one two three", i % 2 == 0 ? "one two" : "four"));
        }

        await reader.CatchUpAsync(default);
        foreach (var draft in drafts.Take(6))
        {
            await shelf.Feedback.AddAsync(Said(draft, draft.Owner, ["Too long"]), default); // to be read again
        }

        async Task RemoveAsync(params Draft[] gone)
        {
            await using var db = shelf.CreateDbContext();
            await Removal.RemoveAsync(db, [.. gone.Select(d => d.Id)], default);
        }

        await Task.WhenAll(
            Task.Run(() => reader.CatchUpAsync(default)),
            Task.Run(() => RemoveAsync(drafts[1], drafts[2], drafts[7])),
            Task.Run(() => RemoveAsync(drafts[2], drafts[7], drafts[8])), // some of them twice
            Task.Run(() => RemoveAsync(drafts[10]))
        );
        await reader.CatchUpAsync(default);
        Assert.Equal(7, (await TeachersAsync(shelf)).Count);
        await TalliesAsync(shelf);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_read_goes_with_the_draft(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var (_, reader) = Parts(shelf);
        var draft = await ApprovedAsync(shelf, "ada", "one", "two");
        await reader.CatchUpAsync(default);
        await using var db = shelf.CreateDbContext();
        await Removal.RemoveAsync(db, [draft.Id], default);
        Assert.Empty(await TeachersAsync(shelf));
        await shelf.Feedback.AddAsync(Said(draft, "ada", []), default);
        Assert.Equal(0, await db.Feedback.CountAsync()); // what comes too late finds nothing to belong to
    }

    private static (ConsentStore Consents, LearningReader Reader) Parts(Shelf shelf)
    {
        var consents = new ConsentStore(shelf, shelf.Clock);
        return (consents, new LearningReader(shelf, shelf.Drafts, consents, NullLogger<LearningReader>.Instance));
    }

    private static async Task<Draft> ApprovedAsync(Shelf shelf, string teacher, string model, string kept)
    {
        var draft = await shelf.WrittenAsync("Seasons", model, teacher);
        return await shelf.AppendAsync(draft, new SectionChanged("notes", Shelf.Texts(kept), [], "by hand"), new Approved("hash"));
    }

    private static FeedbackGiven Said(Draft draft, string teacher, IReadOnlyList<string> reasons) =>
        new(draft.Id, teacher, draft.Version, "partly", reasons, "", draft.ChangedAt) { ClientId = "c1" };

    private static async Task<List<string>> TeachersAsync(Shelf shelf)
    {
        await using var db = shelf.CreateDbContext();
        return [.. (await db.LearnedDrafts.Select(l => l.Teacher).ToListAsync()).Order(StringComparer.Ordinal)];
    }

    // Every tally, each of which must be the sum of its rows.
    private static async Task<List<string>> TalliesAsync(Shelf shelf)
    {
        await using var db = shelf.CreateDbContext();
        var rows = (await db.LearnedDrafts.AsNoTracking().ToListAsync()).Select(l => QualityBook.RowOf(l.Row)).ToLookup(r => (r.Version, r.Teacher));
        var tallies = await db.QualityTallies.AsNoTracking().OrderBy(t => t.Version).ThenBy(t => t.Teacher).ToListAsync();
        Assert.Equal(rows.Count, tallies.Count);
        foreach (var tally in tallies)
        {
            var (kept, fresh) = (
                JsonSerializer.Deserialize<QualityTally>(tally.Tally, Json.Options)!,
                QualityTally.ByTeacher(rows[(tally.Version, tally.Teacher)])[0]
            );
            Assert.Equal((fresh.Drafts, fresh.Drafts), (tally.Drafts, kept.Drafts));
            Assert.Equal(fresh.Measures.Select(m => (m.Key, m.Value.Count)).Order(), kept.Measures.Select(m => (m.Key, m.Value.Count)).Order());
            Assert.Equal(fresh.Of(MeasureNames.Words).Sum, tally.Words);
        }

        return [.. tallies.Select(t => $"{t.Version} {t.Teacher} {t.Drafts}")];
    }
}
