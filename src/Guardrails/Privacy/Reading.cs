using System.Buffers;

namespace Homeroom.Guardrails.Privacy;

/// <summary>A text as a row of words, read once for all that look for people in it.</summary>
internal sealed class Reading
{
    private const int LongestKnown = 24;

    private static readonly SearchValues<char> Starts = SearchValues.Create(".!?:;\n\r\"“”'‘•*-–—([>#|");

    private static readonly TextWord Nothing;

    private readonly TextWord[] _words;

    public Reading(string text)
    {
        Text = text;
        var words = new TextWord[(text.Length / 5) + 16];
        var at = 0;
        while (at < text.Length)
        {
            if (Letters.InWord(text[at]))
            {
                var word = WordAt(text, at);
                if (Count == words.Length)
                {
                    Array.Resize(ref words, words.Length * 2);
                }

                words[Count++] = word;
                All |= word.Sense;
                HasDigits |= word.Shape is WordShape.Number or WordShape.Mixed;
                at = word.End;
            }
            else
            {
                at++;
            }
        }

        _words = words;
    }

    public string Text { get; }

    public int Count { get; }

    /// <summary>What at least one word can be.</summary>
    public Sense All { get; }

    /// <summary>True when at least one word holds a digit.</summary>
    public bool HasDigits { get; }

    /// <summary>A word; an empty one before the first and after the last.</summary>
    public ref readonly TextWord this[int i]
    {
        get
        {
            if ((uint)i < (uint)Count)
            {
                return ref _words[i];
            }

            return ref Nothing;
        }
    }

    public ReadOnlySpan<char> WordOf(int i) => Text.AsSpan(this[i].Start, this[i].Length);

    /// <summary>What stands between a word and the next.</summary>
    public ReadOnlySpan<char> Gap(int i)
    {
        var start = i < 0 ? 0 : this[i].End;
        var end = i + 1 < Count ? this[i + 1].Start : Text.Length;
        return i >= Count || end < start ? [] : Text.AsSpan(start, end - start);
    }

    /// <summary>True when one blank stands between a word and the next.</summary>
    public bool Near(int i) => i >= 0 && i + 1 < Count && Gap(i) is { Length: 1 } gap && gap[0] is ' ' or '\u00A0' or '\t';

    /// <summary>True when the next word is the s of a possessive.</summary>
    public bool Owns(int i) =>
        i + 1 < Count && Gap(i) is { Length: 1 } gap && gap[0] is '\'' or '’' && _words[i + 1].Length == 1 && Text[_words[i + 1].Start] is 's' or 'S';

    /// <summary>The sense of the word that follows after one blank.</summary>
    public Sense After(int i) => Near(i) ? _words[i + 1].Sense : Sense.None;

    /// <summary>The sense of the word before, one blank away.</summary>
    public Sense Before(int i) => i > 0 && Near(i - 1) ? _words[i - 1].Sense : Sense.None;

    /// <summary>True when the word begins a sentence, a line, a quotation or an item.</summary>
    public bool AtStart(int i)
    {
        var at = _words[i].Start - 1;
        while (at >= 0 && Text[at] is ' ' or '\t')
        {
            at--;
        }

        return at < 0 || Starts.Contains(Text[at]);
    }

    /// <summary>True when nothing but marks stands after the word in its line.</summary>
    public bool EndsLine(int i)
    {
        var gap = Gap(i);
        return i + 1 >= Count || gap.ContainsAny('\n', '\r');
    }

    /// <summary>True when nothing but marks stands before the word in its line.</summary>
    public bool BeginsLine(int i) => i <= 0 || Gap(i - 1).ContainsAny('\n', '\r');

    private static TextWord WordAt(string text, int start)
    {
        var key = Letters.KeySeed;
        var (upper, lower, digits, at) = (0, 0, 0, start);
        for (; at < text.Length && Letters.InWord(text[at]); at++)
        {
            var c = text[at];
            if (c == 'x' && digits > 1 && digits == at - start && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                break;
            }

            if (c is >= 'a' and <= 'z')
            {
                lower++;
                key = Letters.KeyWith(key, c);
            }
            else if (!Letters.IsMark(c))
            {
                upper += char.IsUpper(c) ? 1 : 0;
                digits += char.IsDigit(c) ? 1 : 0;
                lower += char.IsLower(c) ? 1 : 0;
                key = Letters.KeyWith(key, Letters.Fold(c));
            }
        }

        var shape = Shape(upper, lower, digits, at - start, char.IsUpper(text[start]));
        return new TextWord(start, at, key, shape, at - start <= LongestKnown && shape != WordShape.Number ? Lexicon.Of(key) : Sense.None);
    }

    private static WordShape Shape(int upper, int lower, int digits, int length, bool capital) =>
        digits > 0 ? (digits == length ? WordShape.Number : WordShape.Mixed)
        : upper == 0 ? (lower > 0 ? WordShape.Lower : WordShape.Caseless)
        : lower == 0 ? (upper == 1 ? WordShape.Initial : WordShape.Upper)
        : capital ? WordShape.Capital
        : WordShape.Mixed;
}
