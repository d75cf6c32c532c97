using System.Text;

namespace Homeroom.Guardrails.Reading;

/// <summary>Folds one text into its plain reading, in one pass over its characters.</summary>
internal sealed class Folding(string text)
{
    // Within so many characters a word of the same script tells that another one is meant as it stands.
    private const int Near = 60;

    private readonly StringBuilder _plain = new(text.Length);
    private readonly List<int> _starts = new(text.Length);
    private readonly List<int> _ends = new(text.Length);
    private readonly List<(int Start, int Length)> _mixed = [];

    // Look-alikes of the word that is being read, and those of words that hold nothing else.
    private readonly List<(int At, char Latin)> _inWord = [];
    private readonly List<(int At, char Latin)> _doubtful = [];

    private int _wordStart;
    private int _latinInWord;
    private int _foreignInWord;
    private bool _turned;
    private int _latin;

    // Where letters stand that look like no Latin ones, in order.
    private readonly List<int> _foreignAt = [];

    /// <summary>The reading.</summary>
    public PlainReading Fold()
    {
        for (var at = 0; at < text.Length; )
        {
            var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
            Take(at, length);
            at += length;
        }

        EndWord(text.Length);
        // Whole words of look-alikes are Latin where no word of their script is near: in a Russian or Greek sentence they are words.
        if (_latin > 0)
        {
            Replace(_doubtful.FindAll(d => !IsNearForeign(d.At)));
        }

        return new PlainReading(_plain.ToString(), [.. _starts], [.. _ends], _mixed);
    }

    private void Take(int at, int length)
    {
        var rune = length == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        if (Unseen.IsDropped(rune))
        {
            return;
        }

        var latin = length == 1 ? LookAlikes.Latin((char)rune) : '\0';
        if (latin != '\0')
        {
            TakeLookAlike(at, latin);
        }
        else if (Letters.Plain(rune) is { Length: > 0 } plain)
        {
            foreach (var c in plain)
            {
                Put(c, at, length);
            }
        }
        else
        {
            Put(text[at], at, length);
            if (length == 2)
            {
                Put(text[at + 1], at, length);
            }
        }
    }

    private void Put(char c, int at, int length)
    {
        if (char.IsAsciiLetter(c))
        {
            BeginWord(at);
            _latinInWord++;
            _latin++;
            _turned |= _inWord.Count > 0;
        }
        else if (char.IsLetter(c))
        {
            BeginWord(at);
            _foreignInWord++;
            _foreignAt.Add(_plain.Length);
        }
        else
        {
            EndWord(at);
        }

        Add(c, at, length);
    }

    private void TakeLookAlike(int at, char latin)
    {
        BeginWord(at);
        _inWord.Add((_plain.Length, latin));
        Add(text[at], at, 1);
    }

    private void Add(char c, int at, int length)
    {
        _plain.Append(c);
        _starts.Add(at);
        _ends.Add(at + length);
    }

    private void BeginWord(int at)
    {
        if (_latinInWord + _foreignInWord + _inWord.Count == 0)
        {
            _wordStart = at;
        }
    }

    private void EndWord(int at)
    {
        if (_inWord.Count > 0)
        {
            if (_latinInWord > 0)
            {
                Replace(_inWord);
                if (IsDisguise())
                {
                    _mixed.Add((_wordStart, at - _wordStart));
                }
            }
            else if (_foreignInWord == 0)
            {
                _doubtful.AddRange(_inWord);
            }
            _inWord.Clear();
        }

        (_latinInWord, _foreignInWord, _turned) = (0, 0, false);
    }

    // A Latin letter after a look-alike: a Russian ending on a Latin stem is no disguise, and neither is a Greek letter before a name, as in νmax.
    private bool IsDisguise() =>
        _turned
        && _foreignInWord == 0
        && _latinInWord >= 2
        && _latinInWord + _inWord.Count >= 4
        && (_inWord.Count > 1 || text[_wordStart] is < '\u0370' or > '\u03FF');

    private bool IsNearForeign(int at)
    {
        var next = ~_foreignAt.BinarySearch(at);
        return (next < _foreignAt.Count && _foreignAt[next] - at < Near) || (next > 0 && at - _foreignAt[next - 1] < Near);
    }

    private void Replace(List<(int At, char Latin)> letters)
    {
        foreach (var (at, latin) in letters)
        {
            _plain[at] = latin;
        }
    }
}
