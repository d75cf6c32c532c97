using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>One group in a data set.</summary>
/// <param name="Name">The group.</param>
/// <param name="Share">Its share of the people the machine is used for, in percent.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Percent">Its rows in percent of all rows; NaN without rows.</param>
/// <param name="Wrong">Its rows in which the machine said something else than the truth.</param>
public sealed record GroupAudit(string Name, int Share, int Rows, double Percent, int Wrong)
{
    /// <summary>Wrong rows in percent of the group's rows; NaN without rows.</summary>
    public double ErrorRate => Rows == 0 ? double.NaN : 100.0 * Wrong / Rows;

    /// <summary>How far the group stands from its share, in percentage points; below 0 where it has too few rows.</summary>
    public double Gap => Percent - Share;
}

/// <summary>Counts and error rates of an activity's data set, before and after a class has chosen rows.</summary>
/// <param name="Groups">Group by group, in the order of the activity.</param>
/// <param name="Rows">All rows that count.</param>
/// <param name="Wrong">Wrong ones among them.</param>
public sealed record DataAudit(IReadOnlyList<GroupAudit> Groups, int Rows, int Wrong)
{
    /// <summary>Wrong rows in percent; NaN without rows.</summary>
    public double ErrorRate => Rows == 0 ? double.NaN : 100.0 * Wrong / Rows;

    /// <summary>The figures of the kept rows, or of all; null for an activity without a data set.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="kept">Indexes of the rows that were kept, from 0; null for all.</param>
    public static DataAudit? Of(JsonObject activity, IReadOnlyCollection<int>? kept = null)
    {
        if (activity["data"] is null)
        {
            return null;
        }

        var rows = JsonParts
            .Items(JsonPointer.Find(activity, "/data/rows"))
            .Where((_, i) => kept is null || kept.Contains(i))
            .Select(r => (Group: Text(r, "group"), IsWrong: Text(r, "truth") != Text(r, "machine")))
            .ToList();
        var groups = JsonParts.Items(JsonPointer.Find(activity, "/data/groups")).Select(g => Group(g, rows));
        return new([.. groups], rows.Count, rows.Count(r => r.IsWrong));
    }

    private static GroupAudit Group(JsonNode? group, List<(string? Group, bool IsWrong)> rows)
    {
        var name = Text(group, "name") ?? "";
        var own = rows.FindAll(r => r.Group == name);
        var percent = rows.Count == 0 ? double.NaN : 100.0 * own.Count / rows.Count;
        return new(name, JsonParts.Whole(JsonPointer.Step(group, "share")) ?? 0, own.Count, percent, own.Count(r => r.IsWrong));
    }

    private static string? Text(JsonNode? node, string name) => JsonParts.Text(JsonPointer.Step(node, name));
}
