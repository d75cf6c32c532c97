using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>One figure of two versions.</summary>
/// <param name="Name">What is compared, such as "approval rate".</param>
/// <param name="Before">Mean over the teachers of the first version.</param>
/// <param name="After">The same for the second.</param>
/// <param name="Difference">After minus before: over the same teachers where pairs are compared.</param>
/// <param name="P">Two-sided p-value of the permutation test, corrected after Holm for all figures of the comparison.</param>
/// <param name="Pairs">Teachers who used both versions and are compared with themselves; 0 where the groups are compared.</param>
/// <param name="HigherIsBetter">Which way is better.</param>
public sealed record QualityDifference(string Name, double Before, double After, double Difference, double P, int Pairs, bool HigherIsBetter)
{
    /// <summary>Name of the measure that is compared.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether the difference is shown, at 5 % for all figures together.</summary>
    public bool IsShown => P <= 0.05;

    /// <summary>Whether it is shown to be better.</summary>
    public bool IsBetter => IsShown && Difference > 0 == HigherIsBetter;
}

/// <summary>
/// Two versions of a prompt beside each other. A teacher counts once, by the mean of the own drafts: drafts of one teacher are not independent. Teachers who used
/// both are compared with themselves (sign flips); where there are fewer than 5 of them, the groups are compared (shuffled labels).
/// </summary>
/// <param name="Differences">The figures that at least 5 teachers of each version have; empty where there are too few.</param>
public sealed record QualityComparison(IReadOnlyList<QualityDifference> Differences)
{
    private const int Draws = 1_000; // enough for 5 % after Holm, and short enough for a page

    private static readonly Dictionary<string, (string Name, bool HigherIsBetter)> Fixed = new()
    {
        [MeasureNames.Approved] = ("approval rate", true),
        [MeasureNames.Distance] = ("edit distance", false),
        [MeasureNames.Minutes] = ("minutes to approval", false),
        [MeasureNames.Findings] = ("findings a draft", false),
        [MeasureNames.Redone] = ("regenerate rate", false),
    };

    /// <summary>Compares.</summary>
    /// <param name="before">Drafts of the first version, one tally a teacher.</param>
    /// <param name="after">Drafts of the second.</param>
    public static QualityComparison Of(IReadOnlyList<QualityTally> before, IReadOnlyList<QualityTally> after) => Of(Means(before), Means(after));

    /// <summary>The same from the means of teachers.</summary>
    public static QualityComparison Of(
        IReadOnlyDictionary<string, Dictionary<string, double>> before,
        IReadOnlyDictionary<string, Dictionary<string, double>> after
    )
    {
        var found = before
            .Keys.Where(after.ContainsKey)
            .Order(StringComparer.Ordinal)
            .Select(k => Compare(Named(k), before[k], after[k]))
            .OfType<QualityDifference>()
            .ToList();
        var corrected = Holm.Adjust([.. found.Select(f => f.P)]);
        return new QualityComparison([.. found.Select((f, i) => f with { P = corrected[i] })]);
    }

    /// <summary>What is compared: the mean of each teacher's drafts, by measure and teacher.</summary>
    public static Dictionary<string, Dictionary<string, double>> Means(IReadOnlyList<QualityTally> tallies)
    {
        Dictionary<string, Dictionary<string, double>> means = new(StringComparer.Ordinal);
        foreach (var tally in tallies)
        {
            foreach (
                var (key, measure) in tally.Measures.Where(m =>
                    Fixed.ContainsKey(m.Key) || m.Key.StartsWith(MeasureNames.Section, StringComparison.Ordinal)
                )
            )
            {
                (means.TryGetValue(key, out var known) ? known : means[key] = new(StringComparer.Ordinal))[tally.Teacher] = measure.Mean;
            }
        }

        return means;
    }

    private static Compared Named(string key) =>
        Fixed.TryGetValue(key, out var named)
            ? new(named.Name, key, named.HigherIsBetter)
            : new($"edit distance of {key[MeasureNames.Section.Length..]}", key, false);

    private static QualityDifference? Compare(Compared measure, Dictionary<string, double> before, Dictionary<string, double> after)
    {
        if (before.Count < Crowd.Fewest || after.Count < Crowd.Fewest)
        {
            return null;
        }

        var both = before.Keys.Where(after.ContainsKey).Order(StringComparer.Ordinal).ToList();
        var paired = both.Count >= Crowd.Fewest;
        var test = paired
            ? SignFlip.Test([.. both.Select(t => after[t] - before[t])], Draws)
            : LabelShuffle.Test([.. Values(after)], [.. Values(before)], Draws);
        return new QualityDifference(
            measure.Name,
            Steady.Of(Values(before).Average()),
            Steady.Of(Values(after).Average()),
            test.Difference,
            test.P,
            paired ? both.Count : 0,
            measure.HigherIsBetter
        )
        {
            Key = measure.Key,
        };
    }

    private static IEnumerable<double> Values(Dictionary<string, double> means) =>
        means.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => m.Value);

    private sealed record Compared(string Name, string Key, bool HigherIsBetter);
}
