using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Tests.Storage;

[Collection(Databases.Name)]
public sealed class DraftStoreTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task A_draft_and_its_request_come_back_as_they_were_stored(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var draft = await shelf.WrittenAsync("Zeit 🕰️ und زمان", "Ana said “2 < 3”.");
        var stored = (await shelf.Drafts.FindAsync(draft.Id, default))!;
        Assert.Equal("Zeit 🕰️ und زمان", stored.Request.Topic);
        Assert.Equal(Shelf.Texts("Ana said “2 < 3”."), stored.Draft.Find("notes")!.Json);
        Assert.Equal(DraftStatus.NeedsReview, stored.Draft.Status);
        Assert.Equal(3, stored.Draft.Version);
    }

    [Theory, OnBothDatabases]
    public async Task Null_characters_and_broken_emoji_are_stored_without_failing(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var draft = await shelf.AskedAsync("a\0b \ud83d end", requestId: "k\0\ud83d", subject: "art\0");
        Assert.Equal(draft.Id, (await shelf.AskedAsync("a\0b \ud83d end", requestId: "k\0\ud83d", subject: "art\0")).Id);
        var row = Assert.Single((await shelf.Drafts.ListAsync(new DraftQuery("teacher") { Subject = "art\0" }, default)).Rows);
        Assert.Equal("ab \ufffd end", row.Title);
    }

    [Theory, OnBothDatabases]
    public async Task One_request_makes_one_draft_however_many_ask_at_once(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var asked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => shelf.AskedAsync(requestId: "same"))));
        Assert.Single(asked.Select(d => d.Id).Distinct());
        await using var db = shelf.CreateDbContext();
        Assert.Equal((1, 1, 1), (await db.Drafts.CountAsync(), await db.Events.CountAsync(), await db.Words.CountAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_appends_on_one_version_one_is_written_whole_and_the_other_not_at_all(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var draft = await shelf.AskedAsync();
        var wrote = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(n =>
                    Task.Run(() =>
                        shelf.Drafts.AppendAsync(
                            draft,
                            [new SectionArrived("notes", Shelf.Texts($"{n}"), []), new DraftingFinished(Shelf.Provenance)],
                            default
                        )
                    )
                )
        );
        Assert.Single(wrote, w => w);
        var events = await shelf.Drafts.EventsAsync(draft.Id, 0, default);
        Assert.Equal([typeof(Asked), typeof(SectionArrived), typeof(DraftingFinished)], events.Select(e => e.GetType()));
        var kept = (await shelf.Drafts.FindAsync(draft.Id, default))!.Draft.Find("notes")!.Json;
        Assert.Equal(events.OfType<SectionArrived>().Single().Json, kept);
    }

    [Theory, OnBothDatabases]
    public async Task Commands_from_many_sides_are_all_carried_out_and_the_events_fold_to_the_stored_state(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var draft = await shelf.AskedAsync();
        await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(n =>
                    Task.Run(() =>
                        shelf.Desk.DoAsync(draft.Id, n % 2 == 0 ? new DraftCommand.Delete() : new DraftCommand.Undelete(), $"{n}", default)
                    )
                )
        );
        var events = await shelf.Drafts.EventsAsync(draft.Id, 0, default);
        var replayed = events.Aggregate(Blank(draft), (d, e) => d.Apply(e));
        var stored = (await shelf.Drafts.FindAsync(draft.Id, default))!.Draft;
        Assert.Equal(events.Count, stored.Version);
        Assert.Equal(JsonSerializer.Serialize(replayed, Json.Options), JsonSerializer.Serialize(stored, Json.Options));
    }

    [Theory, OnBothDatabases]
    public async Task Erasing_a_teachers_drafts_leaves_nothing_of_theirs_and_all_of_the_others(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var mine = await shelf.WrittenAsync("Seasons", "Bring the lamp.", owner: "a");
        var other = await shelf.WrittenAsync("Seasons", "Bring the globe.", owner: "b");
        await shelf.Feedback.AddAsync(new(mine.Id, "a", 3, "useful", [], "thanks", shelf.Clock.Now), default);
        await using var db = shelf.CreateDbContext();
        await Removal.RemoveAllOfAsync(db, "a", default);
        Assert.Equal([other.Id], await db.Drafts.Select(d => d.Id).ToListAsync());
        Assert.Equal([other.Id], await db.Words.Select(d => d.DraftId).ToListAsync());
        Assert.Equal([other.Id], await db.Events.Select(d => d.DraftId).Distinct().ToListAsync());
        Assert.Empty(await db.Feedback.ToListAsync());
    }

    private static Draft Blank(Draft draft) =>
        new()
        {
            Id = draft.Id,
            Owner = draft.Owner,
            Band = draft.Band,
        };
}
