using System.Text.Json.Nodes;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>Right and wrong answers of a machine for one group.</summary>
/// <param name="Name">The group.</param>
/// <param name="TruePositives">Rightly yes.</param>
/// <param name="FalsePositives">Wrongly yes.</param>
/// <param name="FalseNegatives">Wrongly no.</param>
/// <param name="TrueNegatives">Rightly no.</param>
public sealed record GroupCounts(string Name, int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives)
{
    /// <summary>Everybody in the group.</summary>
    public int All => TruePositives + FalsePositives + FalseNegatives + TrueNegatives;

    /// <summary>The groups of an activity's table of errors; none in an activity without one.</summary>
    public static IReadOnlyList<GroupCounts> In(JsonObject activity) =>
        [.. JsonParts.Items(JsonPointer.Find(activity, "/rates/groups")).Select(From).OfType<GroupCounts>()];

    private static GroupCounts? From(JsonNode? node)
    {
        int? Of(string name) => JsonParts.Whole(JsonPointer.Step(node, name));
        return
            JsonParts.Text(JsonPointer.Step(node, "name")) is { } name
            && (Of("truePositives"), Of("falsePositives"), Of("falseNegatives"), Of("trueNegatives")) is ({ } tp, { } fp, { } fn, { } tn)
            ? new GroupCounts(name, tp, fp, fn, tn)
            : null;
    }

    internal IEnumerable<double> Counts =>
        [
            TruePositives,
            FalsePositives,
            FalseNegatives,
            TrueNegatives,
            All,
            TruePositives + FalsePositives,
            FalseNegatives + TrueNegatives,
            TruePositives + FalseNegatives,
            FalsePositives + TrueNegatives,
            FalsePositives + FalseNegatives,
            TruePositives + TrueNegatives,
        ];

    // What the rates that groups are compared on are in percent, and the rest to a hundred.
    internal IEnumerable<double> Percentages
    {
        get
        {
            var rates = GroupRates.Of(this);
            Rate[] all =
            [
                rates.Selected,
                rates.FalsePositive,
                rates.FalseNegative,
                rates.Accuracy,
                rates.Precision,
                new(TruePositives + FalseNegatives, All),
            ];
            return all.SelectMany(r => (double[])[100 * r.Share, 100 - (100 * r.Share)]);
        }
    }
}

/// <summary>The figures that a table of errors by group gives.</summary>
internal static class RateFigures
{
    /// <summary>Every count and rate of a group, every difference between two groups, and the counts of all groups together.</summary>
    public static IReadOnlyList<double> Of(IReadOnlyList<GroupCounts> groups)
    {
        var kinds = groups.Select(g => (double[])[.. g.Counts, .. g.Percentages]).ToList();
        var all = new GroupCounts(
            "",
            groups.Sum(g => g.TruePositives),
            groups.Sum(g => g.FalsePositives),
            groups.Sum(g => g.FalseNegatives),
            groups.Sum(g => g.TrueNegatives)
        );
        var apart = from one in kinds from other in kinds from i in Enumerable.Range(0, one.Length) select Math.Abs(one[i] - other[i]);
        return [.. kinds.SelectMany(k => k).Concat(apart).Concat(all.Counts).Concat(all.Percentages).Where(double.IsFinite)];
    }
}
