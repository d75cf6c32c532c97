using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Gives words to the drafts of an earlier version. It can be stopped at any point and goes on at the next start.</summary>
internal static class WordFill
{
    private const int Batch = 200;

    public static async Task FillAsync(HomeroomDb db)
    {
        if (await db.Drafts.CountAsync() == await db.Words.CountAsync())
        {
            return;
        }

        while (await WordlessAsync(db) is { Count: > 0 } states)
        {
            foreach (var draft in states.Select(s => JsonSerializer.Deserialize<Draft>(s, Json.Options)!))
            {
                var words = DraftWords.Of(draft);
                // Another node may be filling too.
                await db.Database.ExecuteSqlAsync(
                    $"""INSERT INTO "DraftWords" ("DraftId", "Words") VALUES ({draft.Id}, {words}) ON CONFLICT ("DraftId") DO NOTHING"""
                );
            }
        }
    }

    private static Task<List<string>> WordlessAsync(HomeroomDb db) =>
        db
            .Drafts.Where(d => !DraftKinds.Unlisted.Contains(d.Kind) && !db.Words.Any(w => w.DraftId == d.Id))
            .OrderBy(d => d.Id)
            .Select(d => d.State)
            .Take(Batch)
            .ToListAsync();
}
