using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Feedback.DataSets;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>A data set as it stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Plan">How it is written; without the secret.</param>
/// <param name="Filter">Of which drafts.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Counts">What was left out.</param>
/// <param name="At">When it was asked for.</param>
public sealed record StoredSet(string Id, DataSetPlan Plan, DraftFilter Filter, DataSetState State, DataSetCounts Counts, DateTimeOffset At)
{
    /// <summary>Rows by what was said of them.</summary>
    public IReadOnlyDictionary<RowChoice, int> Rows { get; init; } = new Dictionary<RowChoice, int>();

    /// <summary>Rows that are gone since it was made.</summary>
    public int Gone { get; init; }

    /// <summary>Rows that nobody has read.</summary>
    public int Unread => Rows.GetValueOrDefault(RowChoice.Unread);

    /// <summary>Rows that go into its files.</summary>
    public int Kept => Rows.GetValueOrDefault(RowChoice.Kept);
}

/// <summary>A row of a data set.</summary>
/// <param name="Number">Its number, from 1; numbers of rows that are gone are missing.</param>
/// <param name="Choice">What was said of it.</param>
/// <param name="Row">The row.</param>
public sealed record StoredRow(int Number, RowChoice Choice, CleanRow Row);

/// <summary>Data sets and their rows, which are encrypted.</summary>
internal sealed class DataSetStore(IDbContextFactory<HomeroomDb> databases, LearningSeal seal, TimeProvider time)
{
    /// <summary>Writes down what is to be made.</summary>
    public async Task<string> AskAsync(DataSetPlan plan, DraftFilter filter, string by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var record = new DataSetRecord
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            Name = plan.Name,
            Format = plan.Format,
            HeldOut = plan.HeldOut,
            Filter = JsonSerializer.Serialize(filter, Json.Options),
            By = by,
            At = time.GetUtcNow().ToUnixTimeMilliseconds(),
        };
        db.DataSets.Add(record);
        await db.SaveChangesAsync(ct);
        return record.Id;
    }

    /// <summary>The newest sets.</summary>
    public async Task<IReadOnlyList<StoredSet>> ListAsync(int most, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var sets = await db.DataSets.AsNoTracking().OrderByDescending(s => s.Id).Take(most).ToListAsync(ct);
        var ids = sets.ConvertAll(s => s.Id);
        var rows = await db
            .DataSetRows.Where(r => ids.Contains(r.SetId))
            .GroupBy(r => new { r.SetId, r.Choice })
            .Select(g => new { g.Key, Rows = g.Count() })
            .ToListAsync(ct);
        return [.. sets.Select(s => Open(s, rows.Where(r => r.Key.SetId == s.Id).ToDictionary(r => r.Key.Choice, r => r.Rows)))];
    }

    /// <summary>A set; null when there is none.</summary>
    public async Task<StoredSet?> FindAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.DataSets.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct) is not { } set)
        {
            return null;
        }

        var rows = await db.DataSetRows.Where(r => r.SetId == id).GroupBy(r => r.Choice).Select(g => new { g.Key, Rows = g.Count() }).ToListAsync(ct);
        return Open(set, rows.ToDictionary(r => r.Key, r => r.Rows));
    }

    /// <summary>Rows after a number, in order.</summary>
    public async Task<IReadOnlyList<StoredRow>> RowsAsync(string id, int after, int most, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db
            .DataSetRows.AsNoTracking()
            .Where(r => r.SetId == id && r.Number > after)
            .OrderBy(r => r.Number)
            .Take(most)
            .ToListAsync(ct);
        return [.. rows.Select(Open)];
    }

    /// <summary>A row; null when there is none.</summary>
    public async Task<StoredRow?> RowAsync(string id, int number, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.DataSetRows.AsNoTracking().FirstOrDefaultAsync(r => r.SetId == id && r.Number == number, ct) is { } row ? Open(row) : null;
    }

    /// <summary>The first row after a number that nobody has read, else the first before it; null when all are read.</summary>
    public async Task<int?> UnreadAsync(string id, int after, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db
            .DataSetRows.Where(r => r.SetId == id && r.Choice == RowChoice.Unread)
            .OrderByDescending(r => r.Number > after)
            .ThenBy(r => r.Number)
            .Select(r => (int?)r.Number)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>Keeps or drops a row.</summary>
    public async Task<bool> ChooseAsync(string id, int number, RowChoice choice, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.DataSetRows.Where(r => r.SetId == id && r.Number == number).ExecuteUpdateAsync(s => s.SetProperty(r => r.Choice, choice), ct)
            == 1;
    }

    /// <summary>The rows that are kept.</summary>
    public async Task<IReadOnlyList<CleanRow>> KeptAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db
            .DataSetRows.AsNoTracking()
            .Where(r => r.SetId == id && r.Choice == RowChoice.Kept)
            .OrderBy(r => r.Number)
            .Select(r => r.Sealed)
            .ToListAsync(ct);
        return [.. rows.Select(seal.Open<CleanRow>)];
    }

    /// <summary>Removes a set with its rows.</summary>
    public async Task RemoveAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.DataSets.Where(s => s.Id == id).ExecuteDeleteAsync(ct);
        await db.DataSetRows.Where(r => r.SetId == id).ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private StoredRow Open(DataSetRowRecord row) => new(row.Number, row.Choice, seal.Open<CleanRow>(row.Sealed));

    private static StoredSet Open(DataSetRecord set, IReadOnlyDictionary<RowChoice, int> rows) =>
        new(
            set.Id,
            new DataSetPlan(set.Name, set.Format) { HeldOut = set.HeldOut },
            JsonSerializer.Deserialize<DraftFilter>(set.Filter, Json.Options)!,
            set.State,
            new DataSetCounts(set.Came, JsonSerializer.Deserialize<Dictionary<string, int>>(set.Refused, Json.Options)!),
            DateTimeOffset.FromUnixTimeMilliseconds(set.At)
        )
        {
            Rows = rows,
            Gone = set.Gone,
        };
}
