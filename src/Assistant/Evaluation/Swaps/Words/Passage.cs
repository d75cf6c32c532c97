using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Evaluation.Swaps.Words;

/// <summary>A text as its words and what stands between them.</summary>
internal sealed partial class Passage
{
    private static readonly HashSet<string> Joined = new(["ma'am", "her's", "fo'c'sle"], StringComparer.Ordinal);

    private readonly List<Word> _words = [];

    /// <summary>Reads a text.</summary>
    public Passage(string text)
    {
        Text = text;
        var frozen = Addresses().Matches(text).Select(m => (m.Index, End: m.Index + m.Length)).ToList();
        foreach (Match match in Runs().Matches(text))
        {
            while (frozen.Count > 0 && frozen[0].End <= match.Index)
            {
                frozen.RemoveAt(0);
            }

            Add(match, frozen.Count > 0 && match.Index >= frozen[0].Index);
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many words it has.</summary>
    public int Count => _words.Count;

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Word> All() => _words;

    /// <summary>A word.</summary>
    public Word this[int at] => _words[at];

    /// <summary>A word in small letters; empty beyond the ends.</summary>
    public string Lower(int at) => at >= 0 && at < Count ? _words[at].Lower : "";

    /// <summary>A word as it is written; empty beyond the ends.</summary>
    public string Written(int at) => at >= 0 && at < Count ? Text.Substring(_words[at].Start, _words[at].Length) : "";

    /// <summary>What stands between a word and the next one.</summary>
    public ReadOnlySpan<char> Gap(int at)
    {
        var from = at < 0 ? 0 : _words[at].End;
        var to = at + 1 < Count ? _words[at + 1].Start : Text.Length;
        return Text.AsSpan(from, to - from);
    }

    /// <summary>True if a clause ends between a word and the next one, or the text does.</summary>
    public bool Breaks(int at)
    {
        if (at < 0 || at + 1 >= Count)
        {
            return true;
        }

        var gap = Gap(at);
        return gap.IndexOfAny(".,;:!?") >= 0
            || gap.IndexOfAny("—–…)|") >= 0
            || gap.Contains(" - ", StringComparison.Ordinal)
            || gap.Contains("--", StringComparison.Ordinal)
            || gap.Count('\n') > 1
            || gap is "/" or " / ";
    }

    /// <summary>True if a word begins a sentence, a line or a quotation.</summary>
    public bool Opens(int at)
    {
        if (at == 0)
        {
            return true;
        }

        var gap = Gap(at - 1);
        var abbreviation = gap.StartsWith(".") && Abbreviations.Contains(Lower(at - 1));
        return (gap.IndexOfAny(".!?:;") >= 0 && !abbreviation) || gap.Contains('\n') || gap.IndexOfAny("\"“‘«•") >= 0;
    }

    /// <summary>True if a word begins with a capital.</summary>
    public bool Capital(int at) => at >= 0 && at < Count && char.IsUpper(Text[_words[at].Start]);

    private static readonly HashSet<string> Abbreviations = new(["mr", "mrs", "ms", "dr", "st", "prof", "jr", "sr", "rev"], StringComparer.Ordinal);

    private void Add(Match match, bool frozen)
    {
        var lower = match.Value.ToLowerInvariant().Replace('’', '\'');
        var apostrophe = lower.IndexOf('\'', StringComparison.Ordinal);
        var whole = apostrophe < 0 || lower.EndsWith("n't", StringComparison.Ordinal) || Joined.Contains(lower);
        var length = whole ? lower.Length : apostrophe;
        var identifier = match.Value.Contains('_', StringComparison.Ordinal) || match.Value.Any(char.IsDigit);
        _words.Add(new Word(match.Index, length, lower[..length], frozen || identifier));
    }

    // One word with its endings: boy's, didn't, ma'am, snake_case, 2nd.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:_+[\p{L}\p{M}\p{N}]+)*(?:['’]\p{L}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();

    [GeneratedRegex(
        @"https?://[^\s<>)\]]+|www\.[^\s<>)\]]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|[@#][\p{L}\p{N}_]+|\b[\p{L}\p{N}-]+\.(?:com|org|net|edu|gov|io|txt|pdf|docx?|py|js|md)\b|&\w+;|</?\p{L}[^<>\n]*>|\(s\)he\b|\bs/he\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Addresses();
}
