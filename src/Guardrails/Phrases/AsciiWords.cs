namespace Homeroom.Guardrails.Phrases;

/// <summary>Numbers of words of plain letters and digits, found by a hash that is worked out while the word is read. Most words of most texts go this way.</summary>
internal sealed class AsciiWords
{
    private readonly string[] _words;
    private readonly int[] _ids;
    private readonly uint _mask;

    /// <summary>Of words in lower case.</summary>
    public AsciiWords(IReadOnlyDictionary<string, int> words)
    {
        var places = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(words.Count * 4) + 1);
        (_words, _ids, _mask) = (new string[places], new int[places], places - 1);
        foreach (var (word, id) in words.Where(w => w.Key.All(char.IsAsciiLetterOrDigit)))
        {
            var place = PlaceOf(word.Aggregate(0u, Hash));
            while (_words[place] is not null)
            {
                place = (place + 1) & _mask;
            }

            (_words[place], _ids[place]) = (word, id);
        }
    }

    /// <summary>The hash of a word with one letter more, the same for both cases.</summary>
    public static uint Hash(uint hash, char letter) => (hash ^ (letter | 0x20u)) * 0x9E3779B1u;

    /// <summary>The number of a word; 0 when it is not known.</summary>
    public int IdOf(ReadOnlySpan<char> word, uint hash)
    {
        for (var place = PlaceOf(hash); _words[place] is { } known; place = (place + 1) & _mask)
        {
            if (known.Length == word.Length && word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return _ids[place];
            }
        }

        return 0;
    }

    private uint PlaceOf(uint hash) => (hash ^ (hash >> 15)) & _mask;
}
