using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Removes rows of data sets whose drafts are gone or may no longer be used. The set is one row shorter from then on, and says so.</summary>
internal static class DataSetRemoval
{
    /// <summary>Removes rows, and says how many.</summary>
    public static async Task<int> RemoveAsync(HomeroomDb db, Expression<Func<DataSetRowRecord, bool>> which, CancellationToken ct)
    {
        var sets = await db.DataSetRows.Where(which).GroupBy(r => r.SetId).Select(g => new { Id = g.Key, Rows = g.Count() }).ToListAsync(ct);
        foreach (var set in sets)
        {
            await db.DataSets.Where(s => s.Id == set.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Gone, x => x.Gone + set.Rows), ct);
        }

        return sets.Count == 0 ? 0 : await db.DataSetRows.Where(which).ExecuteDeleteAsync(ct);
    }
}
