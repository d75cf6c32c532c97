using System.Globalization;
using System.Text;

namespace Homeroom.Evals.GuardReport;

/// <summary>Writes what was measured as Markdown. The same results give the same bytes.</summary>
internal static class AccuracyTable
{
    public static string Write(IReadOnlyList<MeasureResult> results, RestoreTrial.Outcome restore, Split? split)
    {
        var text = new StringBuilder();
        var cases = results.SelectMany(r => r.Leave.Prepend(r.Must)).DistinctBy(f => f.Family).Sum(f => f.Cases.Count);
        text.Append(CultureInfo.InvariantCulture, $"{cases:#,0} cases of our own writing ({Half(split)}), all local rails, no model, no network. ");
        text.Append("In parentheses stands the 95 % interval after Wilson.\n\n");
        Pairs(text, results, split);
        Techniques(text, results);
        Restore(text, restore);
        Missed(text, results);
        return text.ToString();
    }

    private static string Half(Split? split) =>
        split switch
        {
            Split.Dev => "the half for development",
            Split.Held => "the held-out half",
            _ => "both halves",
        };

    private static void Pairs(StringBuilder text, IReadOnlyList<MeasureResult> results, Split? split)
    {
        text.Append("### What is found, and what it costs\n");
        text.Append("| must be found or masked | cases | right | held-out half alone | must be left alone | cases | wrongly touched |\n");
        text.Append("|---|---|---|---|---|---|---|\n");
        foreach (var result in results)
        {
            var (must, first) = (result.Must, true);
            foreach (var leave in result.Leave)
            {
                text.Append(
                    first
                        ? $"| {must.Family} | {must.Cases.Count} | {must.Right} | {(split is null ? must.Only(Split.Held).Right : must.Right)} "
                        : "| | | | "
                );
                text.Append(CultureInfo.InvariantCulture, $"| {leave.Family} | {leave.Cases.Count} | {leave.Wrong}{Words(result, leave)} |\n");
                first = false;
            }
        }

        text.Append('\n');
    }

    private static string Words(MeasureResult result, FamilyResult leave) =>
        result.Measure.How == Way.Mask
            ? string.Create(CultureInfo.InvariantCulture, $"; {leave.MaskedWordsPerThousand:0.00} words masked of 1,000")
            : "";

    private static void Techniques(StringBuilder text, IReadOnlyList<MeasureResult> results)
    {
        foreach (var must in results.Select(r => r.Must).Where(m => m.Cases.Any(c => c.Technique is not null)).DistinctBy(m => m.Family))
        {
            var ways = must.Cases.GroupBy(c => c.Technique ?? "other", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
            var whole = ways.Count(w => w.All(c => c.Right));
            text.Append(CultureInfo.InvariantCulture, $"### {must.Family}, by technique: {whole} of {ways.Count} found every time\n");
            text.Append("| technique | cases | found |\n|---|---|---|\n");
            foreach (var way in ways)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {way.Key} | {way.Count()} | {Share.Count([.. way], c => c.Right)} |\n");
            }

            text.Append('\n');
        }
    }

    private static void Restore(StringBuilder text, RestoreTrial.Outcome restore)
    {
        text.Append("### Names out and back\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{restore.Exact.Of:#,0} made-up notes with {restore.Tokens:#,0} tokens, which come back in any case, with possessives and Markdown around them, cut into pieces.\n\n"
        );
        text.Append("| figure | notes | share |\n|---|---|---|\n");
        text.Append(CultureInfo.InvariantCulture, $"| restored to the byte | {restore.Exact.Hits} | {restore.Exact} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| restored with somebody else's name | {restore.Wrong.Hits} | {restore.Wrong} |\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"| a name of the class list left in what the model gets | {restore.Left.Hits} | {restore.Left} |\n\n"
        );
    }

    private static void Missed(StringBuilder text, IReadOnlyList<MeasureResult> results)
    {
        text.Append("### Cases that came out wrong\n");
        foreach (var result in results)
        {
            Line(result.Must, "missed");
            foreach (var leave in result.Leave)
            {
                Line(leave, $"touched when {result.Must.Family} are looked for");
            }
        }

        void Line(FamilyResult family, string how)
        {
            if (family.WrongIds.Any())
            {
                text.Append(CultureInfo.InvariantCulture, $"- {family.Family}, {how}: {Ids(family)}\n");
            }
        }
    }

    /// <summary>The ids in order; three or more in a row as "hide-061 to hide-070".</summary>
    private static string Ids(FamilyResult family)
    {
        List<string> runs = [];
        for (var at = 0; at < family.Cases.Count; at++)
        {
            var from = at;
            while (at < family.Cases.Count && !family.Cases[at].Right)
            {
                at++;
            }

            var wrong = family.Cases.Skip(from).Take(at - from).Select(c => c.Id).ToList();
            runs.AddRange(wrong.Count > 2 ? [$"{wrong[0]} to {wrong[^1]}"] : wrong);
        }

        return string.Join(", ", runs);
    }
}
