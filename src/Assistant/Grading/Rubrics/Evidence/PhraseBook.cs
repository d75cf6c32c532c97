namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>Phrases to be found in a row of words. Each different word is looked up once; looking at it again costs as much as there are phrases that begin with it.</summary>
internal sealed class PhraseBook
{
    private const char AnyEnding = '*';

    private readonly Dictionary<string, List<Phrase>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _beginning;
    private readonly int[] _lengths;

    /// <summary>Sorts the phrases by their first word.</summary>
    /// <param name="phrases">Each with the number that is given back when it is found.</param>
    public PhraseBook(IEnumerable<(string Text, int Number)> phrases)
    {
        foreach (var (text, number) in phrases)
        {
            var words = text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var (book, first) = words[0][^1] == AnyEnding ? (_beginnings, words[0][..^1]) : (_whole, words[0]);
            (book.TryGetValue(first, out var list) ? list : book[first] = []).Add(new Phrase(words, number));
        }

        _beginning = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. _beginnings.Keys.Select(k => k.Length).Distinct().Order()];
    }

    /// <summary>The phrases that may begin with each of these words, small and without apostrophes; null where there are none.</summary>
    public List<Phrase>?[] Beginning(IReadOnlyList<string> words) => [.. words.Select(Beginning)];

    private List<Phrase>? Beginning(string word)
    {
        List<Phrase>? begun = _whole.TryGetValue(word, out var whole) ? [.. whole] : null;
        foreach (var length in _lengths)
        {
            if (length <= word.Length && _beginning.TryGetValue(word.AsSpan(0, length), out var open))
            {
                (begun ??= []).AddRange(open);
            }
        }

        return begun;
    }

    /// <summary>Whether a phrase stands in a row of words where its first word is known to stand.</summary>
    /// <param name="phrase">The words of the phrase.</param>
    /// <param name="words">The words, small and without apostrophes.</param>
    /// <param name="at">Where its first word stands.</param>
    /// <param name="end">Where the words end that may be looked at.</param>
    public static bool Stands(string[] phrase, string[] words, int at, int end)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (at + i >= end || !Fits(phrase[i], words[at + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(string asked, string word) =>
        asked[^1] == AnyEnding ? word.AsSpan().StartsWith(asked.AsSpan(0, asked.Length - 1), StringComparison.Ordinal) : word == asked;

    /// <summary>A phrase.</summary>
    /// <param name="Words">Its words.</param>
    /// <param name="Number">The number that it was given.</param>
    internal sealed record Phrase(string[] Words, int Number);
}
