using Homeroom.Guardrails;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>Cleans the rows of a data set, some at a time, so that no more than a few are in memory with their names.</summary>
public sealed class DataSetMaking(DataSetPlan plan, RailPipeline rails)
{
    private readonly List<CleanRow> _clean = [];

    /// <summary>What was left out.</summary>
    public DataSetCounts Counts { get; } = new();

    /// <summary>Takes rows; what may not be used is left out and counted.</summary>
    public void Add(IEnumerable<LearningRow> rows)
    {
        // The rails look at each row for some milliseconds, and may be asked by several at once.
        foreach (var (found, refused) in rows.AsParallel().AsOrdered().Select(Look))
        {
            if (found is not null)
            {
                Counts.Came++;
                _clean.Add(found);
            }
            else
            {
                Refuse(refused!);
            }
        }
    }

    /// <summary>Counts a draft that came and is left out.</summary>
    public void Refuse(string reason)
    {
        Counts.Came++;
        Counts.Refuse(reason);
    }

    /// <summary>The rows without those that are nearly the same as another; by their hashes, so that it does not matter in which order they came.</summary>
    public IReadOnlyList<CleanRow> Rows()
    {
        var near = new NearSame();
        List<CleanRow> kept = [];
        foreach (var row in _clean.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (near.Take(row.Row.Messages.Last(m => m.Role == "user").Text + "\n" + row.Row.ApprovedText))
            {
                kept.Add(row);
            }
            else
            {
                Counts.Refuse("nearly the same as another row");
            }
        }

        return kept;
    }

    private (CleanRow? Row, string? Refused) Look(LearningRow row) =>
        RowWriter.Refuses(row, plan.Format) is { } reason ? (null, reason) : CleanRow.Of(row, rails, plan.Salt);
}
