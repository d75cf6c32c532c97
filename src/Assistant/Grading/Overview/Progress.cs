using Homeroom.Assistant.Grading.Marking;

namespace Homeroom.Assistant.Grading.Overview;

/// <summary>A criterion over assignments.</summary>
/// <param name="Criterion">What it is called.</param>
/// <param name="Shares">Mean share of its points in each assignment, from 0 to 1; null where too few papers have a mark on it.</param>
public sealed record ProgressRow(string Criterion, IReadOnlyList<double?> Shares)
{
    /// <summary>The first share that is known.</summary>
    public double First => Shares.OfType<double>().First();

    /// <summary>The last one.</summary>
    public double Last => Shares.OfType<double>().Last();
}

/// <summary>How a class gets on from one assignment to the next.</summary>
/// <param name="ClassName">The class.</param>
/// <param name="Assignments">What the assignments are called, in order.</param>
/// <param name="Rows">The criteria that were marked in two assignments or more.</param>
public sealed record Progress(string ClassName, IReadOnlyList<string> Assignments, IReadOnlyList<ProgressRow> Rows)
{
    /// <summary>The fewest papers of which a mean is taken.</summary>
    public const int Fewest = 5;

    /// <summary>The progress of the class of the last set; sets of other classes are left out. Criteria are the same where they are called the same.</summary>
    /// <param name="sets">The sets, the oldest first.</param>
    public static Progress Of(IReadOnlyList<ClassSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var named = sets.Where(s => s.Setup is not null).ToList();
        var name = named.LastOrDefault()?.Setup!.ClassName.Trim() ?? "";
        var same = named
            .Where(s => name.Length > 0 && string.Equals(s.Setup!.ClassName.Trim(), name, StringComparison.OrdinalIgnoreCase))
            .Select(s => (s.Setup!.Title, Shares: Shares(s)))
            .Where(s => s.Shares.Count > 0)
            .ToList();
        var criteria = same.AsEnumerable().Reverse().SelectMany(s => s.Shares.Keys).Distinct(StringComparer.OrdinalIgnoreCase);
        return new Progress(
            name,
            [.. same.Select(s => s.Title)],
            [
                .. criteria
                    .Select(c => new ProgressRow(c, [.. same.Select(s => s.Shares.TryGetValue(c, out var share) ? share : (double?)null)]))
                    .Where(r => r.Shares.OfType<double>().Count() > 1),
            ]
        );
    }

    private static Dictionary<string, double> Shares(ClassSet set)
    {
        Dictionary<string, double> shares = new(StringComparer.OrdinalIgnoreCase);
        foreach (var criterion in set.Setup!.Rubric.Criteria)
        {
            var marks = set.Papers.Values.Where(p => p.Marks.ContainsKey(criterion.Id)).Select(p => p.Marks[criterion.Id].Points).ToList();
            if (marks.Count >= Fewest && criterion.Levels[^1].Points > 0)
            {
                shares.TryAdd(criterion.Name.Trim(), marks.Average() / criterion.Levels[^1].Points);
            }
        }

        return shares;
    }
}
