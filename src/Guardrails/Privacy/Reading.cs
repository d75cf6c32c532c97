using System.Buffers;

namespace Homeroom.Guardrails.Privacy;

/// <summary>A text as a row of words, read once for all that look for people in it.</summary>
internal sealed class Reading : IDisposable
{
    private static readonly SearchValues<char> Starts = SearchValues.Create(".!?:;\n\r\"“”'‘•*-–—([>#|");

    /// <summary>Small words that begin something besides: an address, a bus stop, a name after a title.</summary>
    private const Sense Beacon = Sense.StreetFirst | Sense.Bus | Sense.Given | Sense.Surname;

    private static readonly ulong Box = Letters.Key("box");

    private static readonly TextWord Nothing;

    private TextWord[] _words;
    private int[] _beacons;
    private int _beaconCount;

    public Reading(string text)
    {
        Text = text;
        _words = ArrayPool<TextWord>.Shared.Rent((text.Length / 5) + 16);
        _beacons = ArrayPool<int>.Shared.Rent((text.Length / 16) + 16);
        for (var at = 0; at < text.Length; )
        {
            if (!Letters.InWord(text[at]))
            {
                at++;
                continue;
            }

            var word = WordReader.At(text, at);
            at = word.End;
            if (Count == _words.Length)
            {
                _words = Longer(_words);
            }

            _words[Count] = word;
            All |= word.Sense;
            HasDigits |= word.Shape is WordShape.Number or WordShape.Mixed;
            if (word.Shape != WordShape.Lower || IsLamp(word) || IsJoint(text, at))
            {
                Light(Count);
            }

            Count++;
        }
    }

    public string Text { get; }

    public int Count { get; private set; }

    /// <summary>The words that can begin anything that is looked for: all that are not plain small words, and a few small ones. Most words of a text are none.</summary>
    public ReadOnlySpan<int> Beacons => _beacons.AsSpan(0, _beaconCount);

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
        var at = this[i].Start - 1;
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

    /// <summary>Gives the room of the words back; nothing may be read after it.</summary>
    public void Dispose()
    {
        Count = 0;
        _beaconCount = 0;
        ArrayPool<TextWord>.Shared.Return(_words);
        ArrayPool<int>.Shared.Return(_beacons);
        (_words, _beacons) = ([], []);
    }

    private static bool IsLamp(in TextWord word) => (word.Sense & Beacon) != Sense.None || word.Key == Box;

    /// <summary>True when a sign joins the word to another: "ana.lopez", "ab:cd".</summary>
    private static bool IsJoint(string text, int end) =>
        end + 1 < text.Length && text[end] is '.' or '_' or ':' or '-' && (Letters.InWord(text[end + 1]) || text[end + 1] == ':');

    private void Light(int i)
    {
        if (_beaconCount == _beacons.Length)
        {
            _beacons = Longer(_beacons);
        }

        _beacons[_beaconCount++] = i;
    }

    private static T[] Longer<T>(T[] full)
    {
        var longer = ArrayPool<T>.Shared.Rent(full.Length * 2);
        full.CopyTo(longer, 0);
        ArrayPool<T>.Shared.Return(full);
        return longer;
    }
}
