using System.Globalization;
using System.Text;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>Says in Markdown what is in a data set, where it is from and what it is not good for.</summary>
internal static class DataCard
{
    public static string Of(DataSetPlan plan, DataSetCounts counts, IReadOnlyDictionary<string, string> hashes)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"# Data card: {plan.Name}\n\n{About(plan.Format)}\n\n");
        card.Append(
            CultureInfo.InvariantCulture,
            $"{counts.Came} drafts came, {counts.Kept} are in it. Each was approved by a teacher who let it be used for this.\n\n"
        );
        Table(
            card,
            "Sides",
            "side",
            "rows",
            counts.Sides.Select(s => ($"{s.Key} ({counts.SideTeachers[s.Key]} teachers)", s.Value.ToString(CultureInfo.InvariantCulture)))
        );
        Table(card, "Left out", "reason", "drafts", Counted(counts.Refused));
        Table(card, "Replaced by stand-ins", "kind", "places", Counted(counts.Replaced));
        Table(card, "Prompts", "prompt and version", "rows", Counted(counts.Versions));
        Table(card, "Grade bands", "band", "rows", Counted(counts.Bands));
        Table(card, "Files", "file", "SHA-256", hashes.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => (h.Key, h.Value)));
        card.Append(
            """
            ## Limits
            - Names, addresses and numbers are replaced by stand-ins such as `[[NAME-1K]]`, and rows in which anything was found afterwards are left out. No rule finds everything: a person reads the rows before they go anywhere.
            - A teacher's rows are all on one side, and rows that are nearly the same are in it once.
            - What teachers of this school kept is no measure of what is right for others.
            - The provenance files name drafts. They stay in the school; when a consent is withdrawn, the rows that they name are taken out and the data set is made anew.

            """.ReplaceLineEndings("\n")
        );
        return card.ToString();
    }

    private static string About(RowFormat format) =>
        format switch
        {
            RowFormat.Chat => "Chats for supervised fine-tuning: the prompt as it was sent, and the text that a teacher kept.",
            RowFormat.Preference => "Preferences for tuning: the text that a teacher kept is preferred over the one that the model wrote.",
            RowFormat.Cases =>
                "Cases of an eval suite: the prompt's inputs, and graders that ask for something near to what a teacher kept. The graders are proposals.",
            _ => "A table of what models wrote and what teachers kept.",
        };

    private static IEnumerable<(string, string)> Counted(IReadOnlyDictionary<string, int> counts) =>
        counts.Select(c => (c.Key, c.Value.ToString(CultureInfo.InvariantCulture)));

    private static void Table(StringBuilder card, string title, string what, string count, IEnumerable<(string Name, string Count)> rows)
    {
        var all = rows.ToList();
        if (all.Count > 0)
        {
            card.Append(CultureInfo.InvariantCulture, $"## {title}\n| {what} | {count} |\n|---|---|\n");
            all.ForEach(r => card.Append(CultureInfo.InvariantCulture, $"| {r.Name.Replace("|", "\\|", StringComparison.Ordinal)} | {r.Count} |\n"));
            card.Append('\n');
        }
    }
}
