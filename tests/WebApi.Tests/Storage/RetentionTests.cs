using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Tests.Storage;

[Collection(Databases.Name)]
public sealed class RetentionTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task A_deleted_draft_is_gone_for_good_after_30_days_with_all_that_belongs_to_it(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var retention = new Retention(shelf, shelf.Clock);
        var kept = await shelf.WrittenAsync("Kept", "Stays.");
        var gone = await shelf.WrittenAsync("Gone", "Goes.");
        await shelf.Feedback.AddAsync(new(gone.Id, "teacher", 3, "not", [], "too long", shelf.Clock.Now), default);
        await shelf.Feedback.AddAsync(new(kept.Id, "teacher", 3, "useful", [], "", shelf.Clock.Now), default);
        await new DraftClaims(shelf, shelf.Clock).TakeAsync(gone.Id, default);
        await shelf.AppendAsync(gone, new Deleted());

        shelf.Clock.Now += TimeSpan.FromDays(30);
        Assert.Equal(0, await retention.PurgeAsync(default));
        Assert.NotNull(await shelf.Drafts.FindAsync(gone.Id, default));

        shelf.Clock.Now += TimeSpan.FromMilliseconds(1);
        Assert.Equal(1, await retention.PurgeAsync(default));
        Assert.Null(await shelf.Drafts.FindAsync(gone.Id, default));
        await using var db = shelf.CreateDbContext();
        Assert.Equal([kept.Id], await db.Drafts.Select(d => d.Id).ToListAsync());
        Assert.Equal([kept.Id], await db.Events.Select(d => d.DraftId).Distinct().ToListAsync());
        Assert.Equal([kept.Id], await db.Words.Select(d => d.DraftId).ToListAsync());
        Assert.Equal([kept.Id], await db.Feedback.Select(d => d.DraftId).ToListAsync());
        Assert.Empty(await db.Claims.ToListAsync());
        Assert.Empty((await shelf.Drafts.ListAsync(new DraftQuery("teacher") { Text = "goes", Deleted = true }, default)).Rows);
        Assert.Single((await shelf.Drafts.ListAsync(new DraftQuery("teacher") { Text = "stays" }, default)).Rows);
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_that_was_brought_back_stays_and_its_events_still_tell_its_story(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var draft = await shelf.WrittenAsync("Back", "Again.");
        draft = await shelf.AppendAsync(draft, new Deleted());
        shelf.Clock.Now += TimeSpan.FromDays(20);
        draft = await shelf.AppendAsync(draft, new Undeleted());
        shelf.Clock.Now += TimeSpan.FromDays(40);
        Assert.Equal(0, await new Retention(shelf, shelf.Clock).PurgeAsync(default));
        var blank = new Draft
        {
            Id = draft.Id,
            Owner = draft.Owner,
            Band = draft.Band,
        };
        var replayed = (await shelf.Drafts.EventsAsync(draft.Id, 0, default)).Aggregate(blank, (d, e) => d.Apply(e));
        var stored = (await shelf.Drafts.FindAsync(draft.Id, default))!.Draft;
        Assert.Equal(JsonSerializer.Serialize(stored, Json.Options), JsonSerializer.Serialize(replayed, Json.Options));
        Assert.Null(stored.DeletedAt);
    }

    [Theory, OnBothDatabases]
    public async Task More_deletions_than_one_batch_are_all_purged(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        await using var db = shelf.CreateDbContext();
        for (var n = 0; n < 130; n++)
        {
            var id = $"{n:D32}";
            var deleted = shelf.Clock.Now.ToUnixTimeMilliseconds() + n;
            db.Drafts.Add(
                new DraftRecord
                {
                    Id = id,
                    RequestId = id,
                    Owner = "teacher",
                    Status = nameof(DraftStatus.NeedsReview),
                    DeletedAt = deleted,
                    State = "{}",
                }
            );
            db.Events.Add(
                new EventRecord
                {
                    DraftId = id,
                    Number = 1,
                    Json = "{}",
                }
            );
        }

        await db.SaveChangesAsync();
        shelf.Clock.Now += TimeSpan.FromDays(31);
        Assert.Equal(130, await new Retention(shelf, shelf.Clock).PurgeAsync(default));
        Assert.Equal(0, await db.Drafts.CountAsync());
        Assert.Equal(0, await db.Events.CountAsync());
    }
}
