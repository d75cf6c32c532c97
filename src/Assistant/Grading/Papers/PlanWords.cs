using System.Globalization;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>What a row of a plan says to the teacher.</summary>
internal static class PlanWords
{
    private const int MostNamed = 4;

    /// <summary>The sentences of a row.</summary>
    /// <param name="row">The row, without them.</param>
    /// <param name="wanted">The name that it would have, were there no other paper of that name.</param>
    /// <param name="twice">The row before with the same text by the same student.</param>
    /// <param name="existing">Names of papers in the assignment.</param>
    /// <param name="before">The rows before.</param>
    public static string Of(PlanRow row, string wanted, int? twice, IReadOnlySet<string> existing, IReadOnlyList<PlanRow> before)
    {
        if (twice is { } other)
        {
            return string.Create(CultureInfo.InvariantCulture, $"Left out: the same text by {wanted} stands in row {other}.");
        }

        List<string> says = [Main(row)];
        if (row.Comes && row.Label != wanted)
        {
            var at = before.FirstOrDefault(b => b.Comes && b.Label.Equals(wanted, StringComparison.OrdinalIgnoreCase));
            says.Add(
                at is null || existing.Contains(wanted)
                    ? $"{wanted} has a paper in this assignment already; this one is kept beside it."
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"{wanted} has a paper in row {at.Number} too; both are kept. Choose whose this one is, or leave it out."
                    )
            );
        }

        if (row.SameAs.Count > 0)
        {
            says.Add($"The same text as {Rows(row.SameAs)}.");
        }

        if (row.NearlySameAs.Count > 0)
        {
            says.Add($"Nearly the same text as {Rows(row.NearlySameAs)}. Compare them.");
        }

        return string.Join(' ', says.Concat(row.Paper.Notes));
    }

    /// <summary>Whether a teacher should look at a row first.</summary>
    public static bool Look(PlanRow row, bool hasOther) =>
        hasOther
        || row.Words == 0
        || row.MatchedBy is MatchedBy.Likely or MatchedBy.Several or MatchedBy.Nobody
        || row.SameAs.Count + row.NearlySameAs.Count + row.Paper.Notes.Count > 0;

    private static string Main(PlanRow row) =>
        row switch
        {
            { Comes: false } => "Left out, as you chose.",
            { MatchedBy: MatchedBy.Likely } =>
                $"Comes in as {row.Label}, who is likely meant by “{row.Paper.Label}”: one letter differs. Check it, or choose somebody else.",
            { MatchedBy: MatchedBy.Several } =>
                $"“{row.Paper.Label}” may be {Or(row.Choices)}. Choose who it is; until you do, it comes in as {row.Label}.",
            { MatchedBy: MatchedBy.Nobody } =>
                $"Nobody on the roster is called “{row.Paper.Label}”. Choose who it is, or let it come in as {row.Label}.",
            { MatchedBy: MatchedBy.Teacher } => $"Comes in as {row.Label}, as you chose.",
            _ => $"Comes in as {row.Label}.",
        };

    private static string Rows(IReadOnlyList<int> rows)
    {
        var named = string.Join(", ", rows.Take(MostNamed).Select(r => r.ToString(CultureInfo.InvariantCulture)));
        return (rows.Count == 1 ? "row " : "rows ") + named + (rows.Count > MostNamed ? " and others" : "");
    }

    private static string Or(IReadOnlyList<string> names) =>
        names.Count <= MostNamed ? string.Join(" or ", names) : string.Join(", ", names.Take(MostNamed)) + " or somebody else";
}
