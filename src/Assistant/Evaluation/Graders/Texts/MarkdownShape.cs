using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Asks how an answer in Markdown is built.</summary>
internal static partial class MarkdownShape
{
    private sealed record Shape(
        int? LeastHeadings,
        int? MostHeadings,
        int? Deepest,
        int? LeastItems,
        int? MostItems,
        bool Html,
        bool Images,
        bool Links
    );

    public static GraderKind Kind { get; } =
        new(
            "markdown-shape",
            "The answer is Markdown of a certain build: headings and list items, no raw HTML, no picture or link that leads away. What stands in code fences is passed over.",
            Read
        )
        {
            Family = "texts",
            Keys =
            [
                new("headings", "The fewest headings."),
                new("most_headings", "The most headings."),
                new("deepest_heading", "The lowest level that a heading may have, 1 to 6."),
                new("items", "The fewest list items."),
                new("most_items", "The most list items."),
                new("html", "true: raw HTML is allowed."),
                new("images", "true: pictures of other sites are allowed."),
                new("links", "false: links to other sites are not allowed."),
                Scope.Key,
            ],
            Example = "type: markdown-shape\nheadings: 3\ndeepest_heading: 3\nlinks: false",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var shape = new Shape(
            fields.Whole("headings", 0, 1_000),
            fields.Whole("most_headings", 0, 1_000),
            fields.Whole("deepest_heading", 1, 6),
            fields.Whole("items", 0, 10_000),
            fields.Whole("most_items", 0, 10_000),
            fields.Flag("html"),
            fields.Flag("images"),
            fields.Flag("links", true)
        );
        return Judge.OfText(fields, text => Look(Unfenced(text), shape));
    }

    private static Grade Look(List<string> lines, Shape shape)
    {
        var headings = lines.Select(l => Heading().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Length).ToList();
        var items = lines.Count(l => Item().IsMatch(l));
        string?[] faults =
        [
            Outside(headings.Count, shape.LeastHeadings, shape.MostHeadings, "headings"),
            Outside(items, shape.LeastItems, shape.MostItems, "list items"),
            headings.Exists(h => h > shape.Deepest) ? $"A heading has level {headings.Max()}; {shape.Deepest} at most." : null,
            shape.Html ? null : First(lines, Html(), "Raw HTML"),
            shape.Images ? null : First(lines, Image(), "A picture of another site"),
            shape.Links ? null : First(lines, Link(), "A link"),
        ];
        var said = faults.OfType<string>().ToList();
        return new Grade(1 - ((double)said.Count / faults.Length), said.Count == 0, string.Join(' ', said));
    }

    private static string? Outside(int count, int? least, int? most, string what) =>
        count < least ? $"{count} {what}; at least {least} are asked for."
        : count > most ? $"{count} {what}; {most} at most."
        : null;

    private static string? First(List<string> lines, Regex what, string name)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (what.Match(lines[i]) is { Success: true } found)
            {
                return $"{name} stands in line {i + 1}: {Piece.Of(found.Value)}.";
            }
        }

        return null;
    }

    private static List<string> Unfenced(string text)
    {
        List<string> lines = [];
        var fence = "";
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var start = line.TrimStart();
            var mark =
                start.StartsWith("```", StringComparison.Ordinal) ? "```"
                : start.StartsWith("~~~", StringComparison.Ordinal) ? "~~~"
                : "";
            lines.Add(fence.Length > 0 || mark.Length > 0 ? "" : CodeSpan().Replace(line, " "));
            fence =
                fence.Length == 0 ? mark
                : fence == mark ? ""
                : fence;
        }

        return lines;
    }

    [GeneratedRegex(@"^ {0,3}(#{1,6})(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s{0,20}(?:[-*+]|\d{1,9}[.)])\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"`[^`]{1,500}`", RegexOptions.CultureInvariant)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9-]{0,30}(?:[\s/][^<>]{0,500})?>|<!--", RegexOptions.CultureInvariant)]
    private static partial Regex Html();

    [GeneratedRegex(
        @"!\[[^\[\]]{0,300}\]\(\s{0,4}<?(?:https?:)?//|<img\b|!\[[^\[\]]{0,300}\]\[",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Image();

    [GeneratedRegex(@"\b(?:https?|ftp)://|\]\(\s{0,4}<?//|\bwww\.[a-z0-9]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
