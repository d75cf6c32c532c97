namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>Which words stand for which cues, in all languages at once.</summary>
internal sealed class Lexicon
{
    /// <summary>The longest word that is looked up.</summary>
    public const int Longest = 32;

    private const int ShortestStem = 4;
    private const int LongestPiece = 10;
    private const int FilterBits = 1 << 15;

    private readonly Dictionary<string, int> _cues = new(StringComparer.Ordinal);
    private readonly WordTable _words;
    private readonly WordTable _stems;
    private readonly ulong[] _wordFilter = new ulong[FilterBits / 64];
    private readonly ulong[] _stemFilter = new ulong[FilterBits / 64];
    private readonly ulong[] _pieceFilter = new ulong[FilterBits / 64];

    /// <param name="entries">A cue and its words, with spaces between them. A word that ends in * is a stem.</param>
    public Lexicon(IEnumerable<(string Cue, string Words)> entries)
    {
        Dictionary<string, UInt128> words = new(StringComparer.Ordinal);
        Dictionary<string, UInt128> stems = new(StringComparer.Ordinal);
        foreach (var (cue, list) in entries)
        {
            var bit = Bit(cue);
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var (table, key) = word.EndsWith('*') ? (stems, word[..^1]) : (words, word);
                table[key] = table.GetValueOrDefault(key) | bit;
            }
        }

        foreach (var word in words.Keys)
        {
            Set(_wordFilter, WordKey(word));
            Set(_pieceFilter, PieceKey(word));
        }

        foreach (var stem in stems.Keys)
        {
            Set(_stemFilter, StemKey(stem));
        }

        _words = new WordTable(words);
        _stems = new WordTable(stems);
    }

    /// <summary>The bit of a cue. A cue gets its bit when it is first named.</summary>
    /// <exception cref="InvalidOperationException">There are more cues than bits.</exception>
    public UInt128 Bit(string cue)
    {
        if (!_cues.TryGetValue(cue, out var number))
        {
            number = _cues.Count < 128 ? _cues.Count : throw new InvalidOperationException("There are more than 128 cues.");
            _cues.Add(cue, number);
        }

        return UInt128.One << number;
    }

    /// <summary>The bit of a cue that has words or is set by the reader.</summary>
    /// <exception cref="FormatException">There is no such cue.</exception>
    public UInt128 Known(string cue) => _cues.ContainsKey(cue) ? Bit(cue) : throw new FormatException($"No word has the cue {cue}.");

    /// <summary>The bit of a cue, or zero where no rule uses it.</summary>
    public UInt128 Maybe(string cue) => _cues.ContainsKey(cue) ? Bit(cue) : 0;

    /// <summary>What a word in lower case can mean; zero for most.</summary>
    public UInt128 Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return 0;
        }

        if (Has(_wordFilter, WordKey(word)) && _words.TryGetValue(word, out var cues))
        {
            return cues;
        }

        if (word.Length >= ShortestStem && Has(_stemFilter, StemKey(word)))
        {
            for (var length = Math.Min(word.Length, 14); length >= ShortestStem; length--)
            {
                if (_stems.TryGetValue(word[..length], out cues))
                {
                    return cues;
                }
            }
        }

        return 0;
    }

    /// <summary>The longest word that begins a text without spaces; its length is 0 where none does.</summary>
    public (UInt128 Cues, int Length) Begin(ReadOnlySpan<char> text, int shortest)
    {
        if (text.Length < 2 || !Has(_pieceFilter, PieceKey(text)))
        {
            return default;
        }

        for (var length = Math.Min(text.Length, LongestPiece + 4); length >= shortest; length--)
        {
            if (_words.TryGetValue(text[..length], out var cues))
            {
                return (cues, length);
            }
        }

        return default;
    }

    private static int WordKey(ReadOnlySpan<char> word) =>
        word.Length switch
        {
            0 => 0,
            1 => word[0] * 7,
            _ => (word[0] * 31) + (word[1] * 1031) + (word[^1] * 257) + (word.Length * 4099),
        };

    private static int StemKey(ReadOnlySpan<char> word) => (word[0] * 31) + (word[1] * 1031) + (word[2] * 257) + (word[3] * 4099);

    private static int PieceKey(ReadOnlySpan<char> word) => word.Length < 2 ? word[0] : (word[0] * 31) + (word[1] * 1031);

    private static void Set(ulong[] filter, int key) => filter[(key & (FilterBits - 1)) >> 6] |= 1UL << (key & 63);

    private static bool Has(ulong[] filter, int key) => (filter[(key & (FilterBits - 1)) >> 6] & (1UL << (key & 63))) != 0;
}
