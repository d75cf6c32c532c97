namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>Phrases to be found in a row of words. Looking at a word costs as much as there are phrases that begin with it.</summary>
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

    /// <summary>Tells of every phrase that begins at a word: its number, and how many words it has.</summary>
    /// <param name="words">The words, small and without apostrophes.</param>
    /// <param name="at">The word.</param>
    /// <param name="end">Where the words end that may be looked at.</param>
    /// <param name="found">Gets what is found.</param>
    public void Find(string[] words, int at, int end, List<(int Number, int Length)> found)
    {
        if (_whole.TryGetValue(words[at], out var list))
        {
            Tell(list, words, at, end, found);
        }

        foreach (var length in _lengths)
        {
            if (length <= words[at].Length && _beginning.TryGetValue(words[at].AsSpan(0, length), out var begun))
            {
                Tell(begun, words, at, end, found);
            }
        }
    }

    private static void Tell(List<Phrase> list, string[] words, int at, int end, List<(int Number, int Length)> found)
    {
        foreach (var phrase in list)
        {
            if (Stands(phrase.Words, words, at, end))
            {
                found.Add((phrase.Number, phrase.Words.Length));
            }
        }
    }

    // Its first word is known to stand there.
    private static bool Stands(string[] phrase, string[] words, int at, int end)
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

    private sealed record Phrase(string[] Words, int Number);
}
