using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Asks whether a regular expression finds something.</summary>
internal static class Matches
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    // Without backtracking the time grows with the text alone; a machine that is busy is no reason not to judge.
    private static readonly TimeSpan LongPatience = TimeSpan.FromSeconds(10);

    public static GraderKind Kind { get; } =
        new(
            "regex",
            "A regular expression (.NET) finds something in the answer. It runs without backtracking; a pattern that needs backtracking gets a quarter of a second.",
            Read
        )
        {
            Family = "texts",
            Keys =
            [
                new("value", "The pattern."),
                new("ignore_case", "true: capitals do not count."),
                new("lines", "true: ^ and $ stand for the ends of each line."),
                new("least", "How often it must be found; 1 without it."),
                new("most", "How often it may be found."),
                Scope.Key,
            ],
            Example = "type: regex\nvalue: '^I can \\w+'\nlines: true",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var options =
            RegexOptions.CultureInvariant
            | (fields.Flag("ignore_case") ? RegexOptions.IgnoreCase : RegexOptions.None)
            | (fields.Flag("lines") ? RegexOptions.Multiline : RegexOptions.None);
        var pattern = Pattern(fields, "value", options);
        var (least, most) = (fields.Whole("least", 0, 10_000) ?? 1, fields.Whole("most", 0, 10_000));
        if (most < least)
        {
            fields.Refuse("most", "most must not be below least.");
        }

        return Judge.OfText(
            fields,
            text =>
                Count(pattern, text, (most ?? least) + 1) is { } count
                    ? Grade.Of(count >= least && count <= (most ?? int.MaxValue), $"Found {count} times; asked for {Asked(least, most)}.")
                    : Grade.Unscored("The pattern took too long on this answer. Write it without look-around and back-references.")
        );
    }

    /// <summary>The pattern under a key; one that finds nothing where it is none, which is told.</summary>
    public static Regex Pattern(SuiteFields fields, string key, RegexOptions options)
    {
        var written = fields.RequiredText(key);
        try
        {
            return new Regex(written, options | RegexOptions.NonBacktracking, LongPatience);
        }
        catch (NotSupportedException)
        {
            return new Regex(written, options, Patience);
        }
        catch (ArgumentException fault)
        {
            fields.Refuse(key, $"{key} is no regular expression: {fault.Message}");
            return new Regex("(?!)", RegexOptions.None, Patience);
        }
    }

    /// <summary>How often a pattern is found, no more than a number; null where it takes too long.</summary>
    public static int? Count(Regex pattern, string text, int most)
    {
        try
        {
            var (count, match) = (0, pattern.Match(text));
            for (; match.Success && count < most; match = match.NextMatch())
            {
                count++;
            }

            return count;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static string Asked(int least, int? most) => most is { } limit ? $"{least} to {limit}" : $"{least} or more";
}
