namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>A fixed table from words to cues: open addressing, at most half full, so that a look-up is one hash and about one comparison.</summary>
internal sealed class WordTable
{
    private readonly string?[] _words;
    private readonly UInt128[] _cues;

    public WordTable(IReadOnlyDictionary<string, UInt128> words)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, words.Count * 2));
        (_words, _cues) = (new string?[size], new UInt128[size]);
        foreach (var (word, cues) in words)
        {
            var at = Slot(word);
            (_words[at], _cues[at]) = (word, cues);
        }
    }

    /// <summary>The cues of a word, if it stands here.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, out UInt128 cues)
    {
        var at = Slot(word);
        cues = _cues[at];
        return _words[at] is not null;
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        var at = (int)((hash ^ (hash >> 15)) & (uint)(_words.Length - 1));
        while (_words[at] is { } there && !word.SequenceEqual(there))
        {
            at = (at + 1) & (_words.Length - 1);
        }

        return at;
    }
}
