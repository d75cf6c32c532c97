namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Finds the tables of a Markdown text, with what stands above each.</summary>
internal static class MarkdownTables
{
    /// <summary>The tables in order; none if there is none.</summary>
    public static IReadOnlyList<RoughRubric> Read(string text)
    {
        List<RoughRubric> tables = [];
        List<string> around = [];
        List<IReadOnlyList<string>> rows = [];
        var title = "";
        foreach (var line in text.Split('\n').Append(""))
        {
            if (IsRow(line, rows.Count > 0))
            {
                rows.Add(Cells(line));
                continue;
            }

            if (rows.Count > 0)
            {
                if (rows.Count > 1)
                {
                    tables.Add(new RoughRubric { Title = title, Rows = [.. rows.Where(r => !IsRule(r)).Select(Cleaned)] });
                }

                rows.Clear();
            }

            var said = MarkdownWords.Heading(line) ?? MarkdownWords.Plain(line);
            title = MarkdownWords.Heading(line) is { Length: > 0 } heading ? heading : title;
            around.Add(said);
        }

        var all = string.Join('\n', around);
        return [.. tables.Select(t => t with { Around = all })];
    }

    // A row begins with a bar or has several; in a table one is enough.
    private static bool IsRow(string line, bool isInTable)
    {
        var trimmed = line.AsSpan().Trim();
        return trimmed.StartsWith('|')
            || trimmed.Count('|') >= (isInTable ? 1 : 2)
            || (!isInTable && trimmed.Count('|') == 1 && !trimmed.Contains('\t'));
    }

    private static bool IsRule(IReadOnlyList<string> cells) =>
        cells.Any(c => c.Contains('-', StringComparison.Ordinal)) && cells.All(c => c.Trim().All(x => x is '-' or ':' or '=' or ' '));

    private static IReadOnlyList<string> Cleaned(IReadOnlyList<string> cells) => [.. cells.Select(MarkdownWords.Plain)];

    private static List<string> Cells(string line)
    {
        var inner = line.Trim();
        inner = inner.StartsWith('|') ? inner[1..] : inner;
        inner = inner.EndsWith('|') && !inner.EndsWith(@"\|", StringComparison.Ordinal) ? inner[..^1] : inner;
        const char Escaped = '\u0001';
        return [.. inner.Replace(@"\|", Escaped.ToString(), StringComparison.Ordinal).Split('|').Select(c => c.Replace(Escaped, '|').Trim())];
    }
}
