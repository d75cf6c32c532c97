using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Reads a rubric that is written as headings, one a criterion, with a list of levels under each.</summary>
internal static partial class MarkdownLists
{
    private const int LongestHead = 60;
    private const int MostHeadings = 200;

    /// <summary>The rubric; null if the text has no heading with a list of two or more under it.</summary>
    public static RoughRubric? Read(string text, List<string> notes)
    {
        List<(string Heading, List<(string Number, string Text)> Items)> parts = [];
        List<string> around = [];
        foreach (var line in text.Split('\n'))
        {
            if (MarkdownWords.Heading(line) is { Length: > 0 } heading)
            {
                parts.Add((heading, []));
            }
            else if (parts.Count > 0 && Item().Match(line) is { Success: true } item)
            {
                parts[^1].Items.Add((item.Groups["number"].Value, item.Groups["text"].Value));
            }
            else if (parts.Count > 0 && parts[^1].Items.Count > 0 && line.StartsWith("  ", StringComparison.Ordinal) && line.Trim().Length > 0)
            {
                var last = parts[^1].Items[^1];
                parts[^1].Items[^1] = (last.Number, $"{last.Text} {line.Trim()}");
            }
            else
            {
                around.Add(MarkdownWords.Plain(line));
            }
        }

        var criteria = parts.Where(p => p.Items.Count > 1).ToList();
        if (criteria.Count == 0)
        {
            return null;
        }

        if (parts.Count > MostHeadings)
        {
            throw new UnreadableRubricException("There are more than 200 headings, too many for a rubric. Paste the rubric alone.");
        }

        var title = parts[0].Items.Count == 0 ? parts[0].Heading : "";
        var left = parts.Where(p => p.Items.Count <= 1 && p.Heading != title).Select(p => $"“{p.Heading}”").ToList();
        if (left.Count > 0)
        {
            notes.Add($"{string.Join(", ", left)} has no list of levels and was left out.");
        }

        return new RoughRubric
        {
            Title = title,
            Around = string.Join('\n', around.Concat(left)),
            Criteria = [.. criteria.Select(p => new RoughCriterion(p.Heading, "", Levels(p.Items, notes)))],
        };
    }

    private static IReadOnlyList<RoughLevel> Levels(List<(string Number, string Text)> items, List<string> notes)
    {
        var levels = items.Select(i => One(MarkdownWords.Plain(i.Text))).ToList();
        if (
            levels.Any(l => l.Head.Points is not null)
            || !items.All(i => LevelHead.Plain(i.Number) is not null)
            || levels.All(l => LevelOrder.Of(l.Head.Name) is not null)
        )
        {
            return levels;
        }

        const string Note = "The numbers of the lists were read as points.";
        if (!notes.Contains(Note))
        {
            notes.Add(Note);
        }

        return [.. levels.Zip(items, (l, i) => Numbered(l, LevelHead.Plain(i.Number)))];
    }

    private static RoughLevel Numbered(RoughLevel level, double? number) =>
        level.Says.Length > 0
            ? level with
            {
                Head = level.Head with { Points = number },
            }
            : new RoughLevel(new LevelHead("", number, false), level.Head.Name);

    // "4 - Strong: Names …", "Strong (4 pts) - Names …", "4: Names …".
    private static RoughLevel One(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is > 0 and <= LongestHead)
        {
            return new RoughLevel(LevelHead.Read(text[..colon]), text[(colon + 2)..].Trim());
        }

        var whole = LevelHead.Read(text.TrimEnd(':'));
        if (whole.Points is not null && LevelOrder.Of(whole.Name) is not null)
        {
            return new RoughLevel(whole, "");
        }

        foreach (Match dash in Dash().Matches(text.Length > LongestHead ? text[..LongestHead] : text).Reverse())
        {
            var head = LevelHead.Read(text[..dash.Index]);
            if (LevelOrder.Of(head.Name) is not null || (head.Points is not null && head.Name.Length == 0))
            {
                return new RoughLevel(head, text[(dash.Index + dash.Length)..].Trim());
            }
        }

        return new RoughLevel(whole, "");
    }

    [GeneratedRegex(@"^\s*(?:[-*+•]|(?<number>\d{1,3})[.)])\s+(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"\s[-–—]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
