using Homeroom.Assistant.Grading.Marking;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Grading.Sets;

/// <summary>The row of a class set beside its events: what lists need.</summary>
internal static class SetRow
{
    /// <summary>Puts into the row what lists need.</summary>
    public static void Fill(GradingSetRecord record, ClassSet set, DateTimeOffset now)
    {
        record.Title = StorableText.Of(set.Setup!.Title);
        record.ClassName = StorableText.Of(set.Setup.ClassName);
        record.Papers = set.Papers.Count;
        record.Marked = set.Papers.Keys.Count(set.IsMarked);
        record.Locked = set.Papers.Values.Count(p => p.Lock is not null);
        record.Version = set.Version;
        record.ChangedAt = now.ToUnixTimeMilliseconds();
    }

    /// <summary>Writes the row of a set that is still at this version; false when another tab was first, or it is deleted.</summary>
    public static async Task<bool> TakeTurnAsync(HomeroomDb db, string set, int version, GradingSetRecord record, CancellationToken ct) =>
        await db
            .GradingSets.Where(s => s.Id == set && s.Version == version && s.DeletedAt == null)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(x => x.Title, record.Title)
                        .SetProperty(x => x.ClassName, record.ClassName)
                        .SetProperty(x => x.Papers, record.Papers)
                        .SetProperty(x => x.Marked, record.Marked)
                        .SetProperty(x => x.Locked, record.Locked)
                        .SetProperty(x => x.Version, record.Version)
                        .SetProperty(x => x.ChangedAt, record.ChangedAt),
                ct
            ) == 1;
}
