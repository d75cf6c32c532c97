namespace Homeroom.Evals.GuardReport;

/// <summary>Where words stand in a text by themselves, with no letter or digit right before or after them.</summary>
internal static class Standing
{
    /// <summary>True where they stand in any case.</summary>
    public static bool In(string text, string words) => Count(text, words, StringComparison.OrdinalIgnoreCase) > 0;

    /// <summary>How often they stand exactly so.</summary>
    public static int Count(string text, string words) => Count(text, words, StringComparison.Ordinal);

    private static int Count(string text, string words, StringComparison comparison)
    {
        var count = 0;
        for (var at = text.IndexOf(words, comparison); at >= 0; at = text.IndexOf(words, at + 1, comparison))
        {
            var end = at + words.Length;
            count += (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? 1 : 0;
        }

        return count;
    }
}
