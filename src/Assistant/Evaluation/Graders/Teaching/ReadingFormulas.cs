using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Formulas of readability beside Flesch-Kincaid. A text without words gives 0.</summary>
internal static class ReadingFormulas
{
    /// <summary>Flesch (1948): 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. 100 is very easy, 0 very hard.</summary>
    public static double Ease(string text) =>
        Prose.Of(text) is { Words: > 0 } p ? 206.835 - (1.015 * p.Words / Math.Max(1, p.Sentences)) - (84.6 * p.Syllables / p.Words) : 0;

    /// <summary>Coleman and Liau (1975): 0.0588 × letters per 100 words − 0.296 × sentences per 100 words − 15.8.</summary>
    public static double ColemanLiau(string text) =>
        Prose.Of(text) is { Words: > 0 } p ? (0.0588 * 100 * text.Count(char.IsLetter) / p.Words) - (0.296 * 100 * p.Sentences / p.Words) - 15.8 : 0;

    /// <summary>Automated readability index, Smith and Senter (1967): 4.71 × characters per word + 0.5 × words per sentence − 21.43.</summary>
    public static double Automated(string text) =>
        Prose.Of(text) is { Words: > 0 } p
            ? (4.71 * text.Count(char.IsLetterOrDigit) / p.Words) + (0.5 * p.Words / Math.Max(1, p.Sentences)) - 21.43
            : 0;

    /// <summary>Gunning (1952): 0.4 × (words per sentence + words of three syllables or more in a hundred).</summary>
    public static double Fog(string text) =>
        Prose.Of(text) is { Words: > 0 } p ? 0.4 * (((double)p.Words / Math.Max(1, p.Sentences)) + (100.0 * Long(text) / p.Words)) : 0;

    /// <summary>McLaughlin (1969): 1.043 × √(words of three syllables or more × 30 ÷ sentences) + 3.1291.</summary>
    public static double Smog(string text) =>
        Prose.Of(text) is { Words: > 0 } p ? (1.043 * Math.Sqrt(Long(text) * 30.0 / Math.Max(1, p.Sentences))) + 3.1291 : 0;

    private static int Long(string text)
    {
        var (count, start) = (0, -1);
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && char.IsLetter(text[at]);
            if (isLetter && start < 0)
            {
                start = at;
            }
            else if (!isLetter && start >= 0)
            {
                count += Prose.SyllablesIn(text.AsSpan(start, at - start)) >= 3 ? 1 : 0;
                start = -1;
            }
        }

        return count;
    }
}
