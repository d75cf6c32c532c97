using System.Globalization;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>A group of a data set, in figures.</summary>
/// <param name="Name">The group.</param>
/// <param name="People">Its share of the people, in percent.</param>
/// <param name="Rows">Its share of the rows.</param>
/// <param name="Kept">Its share of the rows that are kept.</param>
/// <param name="Wrong">How often the machine is wrong about it.</param>
internal sealed record GroupLine(string Name, int People, string Rows, string Kept, string Wrong);

/// <summary>What the numbers of an activity say, in sentences.</summary>
internal static class Activities
{
    /// <summary>Each group of a data set: whose it is, whom it fails, and what a choice of rows does to that.</summary>
    public static IReadOnlyList<GroupLine> Groups(LivePlan plan, Func<int, bool> keep)
    {
        var groups = plan.Items("/data/groups").Select(g => (LivePlan.At(g, "name"), LivePlan.Number(g, "share"))).ToList();
        var rows = plan.Items("/data/rows")
            .Select(r => new DataSetRow(LivePlan.At(r, "group"), LivePlan.At(r, "truth"), LivePlan.At(r, "machine")))
            .ToList();
        var all = DataSetFigures.Of(groups, rows);
        var kept = DataSetFigures.Of(groups, [.. rows.Where((_, i) => keep(i))]);
        return
        [
            .. groups.Select(
                (g, i) => new GroupLine(g.Item1, g.Item2, Share(all.Groups[i].Rows), Share(kept.Groups[i].Rows), Share(all.Groups[i].Errors))
            ),
        ];
    }

    /// <summary>Whether the author moved the score, as far as so few scores can show.</summary>
    public static string GraderSentence(LivePlan plan)
    {
        List<double> Scores(string group) =>
            [.. plan.Items("/grader/authors").Where(a => LivePlan.At(a, "group") == group).Select(a => (double)LivePlan.Number(a, "score"))];
        var audit = GraderAudit.Of(Scores("first"), Scores("second"));
        var means = string.Create(
            CultureInfo.InvariantCulture,
            $"The first group got {audit.First:0.##} on average, the second {audit.Second:0.##}."
        );
        var chance = string.Create(
            CultureInfo.InvariantCulture,
            $"Of {audit.Ways} ways to share out the scores, chance alone sets the groups as far apart in {audit.P * 100:0.#} % of them."
        );
        return audit.P <= 0.05 ? $"{means} {chance} That is seldom: the author seems to matter."
            : audit.Least > 0.05 ? $"{means} {chance} With so few scores nothing could be shown either way."
            : $"{means} {chance} That is not seldom, so we cannot say that the author matters.";
    }

    /// <summary>A share in percent with its counts.</summary>
    public static string Share(Rate rate) =>
        rate.Of == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{rate.Share * 100:0} % ({rate.Count} of {rate.Of})");

    /// <summary>A share in percent, or a dash where there is none.</summary>
    public static string Percent(double share) => double.IsFinite(share) ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %") : "–";

    /// <summary>A figure with two decimals, or a dash where there is none.</summary>
    public static string Figure(double value) => double.IsFinite(value) ? value.ToString("0.00", CultureInfo.InvariantCulture) : "–";
}
