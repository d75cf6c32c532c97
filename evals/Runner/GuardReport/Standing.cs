namespace Homeroom.Evals.GuardReport;

/// <summary>Whether words stand in a text by themselves.</summary>
internal static class Standing
{
    /// <summary>True where the words stand in any case, with no letter or digit right before or after them.</summary>
    public static bool In(string text, string words)
    {
        const StringComparison Any = StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(words, Any); at >= 0; at = text.IndexOf(words, at + 1, Any))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
