namespace Homeroom.Evals.GuardReport;

/// <summary>Whether words that had to be masked stand in what a model gets.</summary>
internal static class Secret
{
    private static readonly HashSet<string> Titles =
    [
        "Ms",
        "Mr",
        "Mrs",
        "Dr",
        "Miss",
        "Coach",
        "Principal",
        "Officer",
        "Nurse",
        "Señora",
        "Professor",
    ];

    /// <summary>
    /// True when a word of the masks is left more often than it stands outside of them: "Grace" may stay where it is only a word, and "Elena Torres" has leaked when
    /// "Elena" is left.
    /// </summary>
    public static bool Leaks(string text, IReadOnlyList<TextSpan> masks, string masked) =>
        masks
            .SelectMany(m => WordsOf(m.Of(text)))
            .CountBy(w => w, StringComparer.Ordinal)
            .Any(w => Standing.Count(masked, w.Key) > Standing.Count(text, w.Key) - w.Value);

    private static IEnumerable<string> WordsOf(string secret) =>
        secret
            .Split((char[])[' ', '\n', '/', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim('.', ':', ';', '(', ')', '"'))
            .Where(w => (w.Count(char.IsLetter) > 1 || w.Count(char.IsDigit) > 3) && !Titles.Contains(w));
}
