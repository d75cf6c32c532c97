using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Evidence;

/// <summary>Asks that every link was given and not made up.</summary>
internal static partial class NoInventedLinks
{
    private const int Longest = 2_000;

    private static readonly char[] Ends = [' ', '\t', '\n', '\r', '\u00A0', '<', '>', '"', '“', '”', '(', ')', '[', ']', '|'];

    private static readonly char[] Around = ['.', ',', ';', ':', '!', '?', '\'', '‘', '’', '*', '_', '`'];

    public static GraderKind Kind { get; } =
        new(
            "no-invented-links",
            "Every web address, mail address and DOI in the answer stands in an input of the case, or its site is allowed.",
            Read
        )
        {
            Family = "evidence",
            Keys =
            [
                new("input", "The inputs that addresses may come from, one or a list; all of them without it."),
                new("allow", "Sites whose addresses may stand there, such as nasa.gov; also what stands before it, such as science.nasa.gov."),
                Scope.Key,
            ],
            Example = "type: no-invented-links\nallow: [nasa.gov]",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (inputs, allowed) = (fields.Texts("input"), fields.Texts("allow"));
        if (allowed.Any(a => !Site().IsMatch(a)))
        {
            fields.Refuse("allow", "allow must name sites such as nasa.gov, without https:// and without a path.");
        }

        return Judge.OfProse(fields, (text, answer) => Look(text, answer, inputs, allowed));
    }

    private static Grade Look(string text, Answer answer, IReadOnlyList<string> inputs, IReadOnlyList<string> allowed)
    {
        if (inputs.FirstOrDefault(i => !answer.Case.Inputs.ContainsKey(i)) is { } missing)
        {
            return Grade.Unscored($"The case has no input {Piece.Of(missing)}.");
        }

        var given = answer.Case.Inputs.Where(i => inputs.Count == 0 || inputs.Contains(i.Key)).SelectMany(i => In(i.Value)).ToHashSet();
        var found = In(text).Distinct().ToList();
        var invented = found.FindAll(l => !given.Contains(l) && !IsOf(l, allowed));
        return invented.Count == 0
            ? Grade.Pass()
            : new Grade(1 - ((double)invented.Count / found.Count), false, $"No input holds {Piece.Of(invented)}.");
    }

    // One spelling: https, www and a stroke at the end make no other address.
    private static IEnumerable<string> In(string text)
    {
        foreach (var word in text.Split(Ends, StringSplitOptions.RemoveEmptyEntries))
        {
            var trimmed = word.Length <= Longest && word.Contains('.') ? word.Trim(Around) : "";
            if (trimmed.Length > 0 && Address().IsMatch(trimmed))
            {
                yield return Beginning().Replace(trimmed, "").TrimEnd('/').ToLowerInvariant();
            }
        }
    }

    private static bool IsOf(string link, IReadOnlyList<string> allowed)
    {
        var site = link[(link.IndexOf('@') + 1)..].Split('/', ':', '?', '#')[0];
        return allowed.Any(a => site.Equals(a, StringComparison.OrdinalIgnoreCase) || site.EndsWith("." + a, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(
        @"^(?:mailto:|doi:)?(?:(?:https?|ftp)://.+|www\..+|10\.\d{4,9}/.+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|io|info)(?:/.*)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:mailto:|doi:|(?:https?|ftp)://(?:doi\.org/)?)?(?:www\.)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^[\w-]+(\.[\w-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Site();
}
