using Homeroom.WebApi.Grading;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Removes class sets, or one paper of a set, with all that was said of them.</summary>
internal static class GradingRemoval
{
    /// <summary>Removes those of a teacher.</summary>
    public static async Task RemoveAllOfAsync(HomeroomDb db, string owner, CancellationToken ct)
    {
        await db.GradingSets.Where(s => s.Owner == owner).ExecuteDeleteAsync(ct);
        await RemoveOrphansAsync(db, ct);
    }

    /// <summary>Removes those that were deleted before a moment, and imports that nobody came back to.</summary>
    public static async Task PurgeAsync(HomeroomDb db, long deletedBefore, long importedBefore, CancellationToken ct)
    {
        foreach (var set in await db.GradingSets.Where(s => s.DeletedAt < deletedBefore).Select(s => s.Id).ToListAsync(ct))
        {
            await RemoveDraftsAsync(db, FeedbackId.Prefix(set), ct);
        }

        await db.GradingSets.Where(s => s.DeletedAt < deletedBefore).ExecuteDeleteAsync(ct);
        await db.GradingImports.Where(i => i.At < importedBefore).ExecuteDeleteAsync(ct);
        await RemoveOrphansAsync(db, ct);
    }

    /// <summary>Removes the text of a paper and every event about it but the one that took it out.</summary>
    public static async Task TakeOutAsync(HomeroomDb db, string set, string paper, CancellationToken ct)
    {
        await RemoveDraftsAsync(db, $"{FeedbackId.Prefix(set)}{paper}-", ct);
        await db.GradingPapers.Where(p => p.SetId == set && p.PaperId == paper).ExecuteDeleteAsync(ct);
        var last = await db.GradingEvents.Where(e => e.SetId == set && e.PaperId == paper).MaxAsync(e => (int?)e.Number, ct) ?? 0;
        var gone = await db.GradingEvents.Where(e => e.SetId == set && e.Number == last).Select(e => e.Sealed).FirstOrDefaultAsync(ct) ?? "";
        await db.GradingEvents.Where(e => e.SetId == set && e.PaperId == paper).ExecuteUpdateAsync(e => e.SetProperty(x => x.Sealed, gone), ct);
    }

    private static async Task RemoveDraftsAsync(HomeroomDb db, string prefix, CancellationToken ct) =>
        await Removal.RemoveAsync(db, await db.Drafts.Where(d => d.RequestId.StartsWith(prefix)).Select(d => d.Id).ToListAsync(ct), ct);

    private static async Task RemoveOrphansAsync(HomeroomDb db, CancellationToken ct)
    {
        await db.GradingPapers.Where(p => !db.GradingSets.Any(s => s.Id == p.SetId)).ExecuteDeleteAsync(ct);
        await db.GradingEvents.Where(e => !db.GradingSets.Any(s => s.Id == e.SetId)).ExecuteDeleteAsync(ct);
        await db.GradingImports.Where(i => !db.GradingSets.Any(s => s.Id == i.SetId)).ExecuteDeleteAsync(ct);
    }
}
