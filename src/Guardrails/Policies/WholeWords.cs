namespace Homeroom.Guardrails.Policies;

/// <summary>Where a word stands as a word of its own, in any case.</summary>
internal static class WholeWords
{
    /// <summary>The first unit of each place.</summary>
    public static IEnumerable<int> Of(string text, string word)
    {
        for (
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                yield return at;
            }
        }
    }
}
