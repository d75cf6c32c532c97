using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>One row of a data set: who it is of, what is true and what the machine says.</summary>
/// <param name="Group">The group.</param>
/// <param name="Truth">The true label.</param>
/// <param name="Machine">The machine's label.</param>
public sealed record DataSetRow(string Group, string Truth, string Machine);

/// <summary>How a group stands in a data set.</summary>
/// <param name="Name">The group.</param>
/// <param name="Rows">Its rows, of all rows.</param>
/// <param name="Expected">Its share of the people whom the data set is used for, 0 to 1.</param>
/// <param name="Errors">Rows that the machine labels wrongly, of its rows.</param>
public sealed record GroupPresence(string Name, Rate Rows, double Expected, Rate Errors)
{
    /// <summary>Share of rows minus expected share: below 0 where it is under-represented; NaN without rows.</summary>
    public double Gap => Steady.Of(Rows.Share - Expected);
}

/// <summary>Who is in a data set and whom a machine fails: the same figures for all rows and for those that a class keeps.</summary>
/// <param name="Groups">Each group, in the data set's order.</param>
/// <param name="Errors">Rows that the machine labels wrongly, of all rows.</param>
public sealed record DataSetFigures(IReadOnlyList<GroupPresence> Groups, Rate Errors)
{
    /// <summary>
    /// How far the rows are from the people they are used for: the share of rows that would have to be of another group, half the sum of all gaps (the
    /// dissimilarity index, Duncan and Duncan 1955); NaN without rows.
    /// </summary>
    public double Misfit => Steady.Of(Groups.Sum(g => Math.Abs(g.Gap)) / 2);

    /// <summary>Counts rows.</summary>
    /// <param name="groups">Name and share in percent of each group.</param>
    /// <param name="rows">The rows, each of one of the groups.</param>
    public static DataSetFigures Of(IReadOnlyList<(string Name, int Share)> groups, IReadOnlyCollection<DataSetRow> rows)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(rows);
        return new([.. groups.Select(g => Presence(g.Name, g.Share, rows))], new(rows.Count(IsWrong), rows.Count));
    }

    /// <summary>The rows as right and wrong yes and no by group, where yes is one of the labels.</summary>
    public static IReadOnlyList<GroupCounts> Counts(IEnumerable<string> groups, IReadOnlyCollection<DataSetRow> rows, string yes)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(rows);
        int Count(string group, bool truth, bool machine) =>
            rows.Count(r => r.Group == group && r.Truth == yes == truth && r.Machine == yes == machine);
        return
        [
            .. groups.Select(g => new GroupCounts(g, Count(g, true, true), Count(g, false, true), Count(g, true, false), Count(g, false, false))),
        ];
    }

    private static GroupPresence Presence(string group, int share, IReadOnlyCollection<DataSetRow> rows)
    {
        var own = rows.Where(r => r.Group == group).ToList();
        return new(group, new(own.Count, rows.Count), share / 100.0, new(own.Count(IsWrong), own.Count));
    }

    private static bool IsWrong(DataSetRow row) => row.Truth != row.Machine;
}
