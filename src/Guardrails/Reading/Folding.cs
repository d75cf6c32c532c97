using System.Text;

namespace Homeroom.Guardrails.Reading;

/// <summary>Folds one text into its plain reading, in one pass over its characters.</summary>
internal sealed class Folding(string text)
{
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
    private int _foreign;

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
        // Whole words of look-alikes are Latin only in a text that is: in Russian or Greek they are words.
        if (_latin > 2 * _foreign)
        {
            Replace(_doubtful);
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
            _foreign++;
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
            else
            {
                _foreign += _inWord.Count;
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

    private void Replace(List<(int At, char Latin)> letters)
    {
        foreach (var (at, latin) in letters)
        {
            _plain[at] = latin;
        }
    }
}
