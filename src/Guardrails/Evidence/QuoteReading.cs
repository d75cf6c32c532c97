using System.Runtime.InteropServices;
using System.Text;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Evidence;

/// <summary>
/// A text as quotes are looked up in it: one kind of each mark, blanks evened, letters taken apart, and the place in the text of every character.
/// Words and their case stay as they are.
/// </summary>
internal sealed class QuoteReading
{
    private readonly StringBuilder _even;
    private readonly List<int> _starts;
    private readonly List<int> _ends;
    private readonly string _text;
    private readonly bool _joinsLines;
    private int _at;
    private int _blank = -1;
    private int _blankEnd;
    private bool _isTight;

    private QuoteReading(string text, bool joinsLines)
    {
        (_text, _joinsLines) = (text, joinsLines);
        (_even, _starts, _ends) = (new StringBuilder(text.Length), new List<int>(text.Length), new List<int>(text.Length));
        while (_at < text.Length)
        {
            Step(Marks.Narrow(text[_at]));
        }

        Even = _even.ToString();
    }

    /// <summary>The evened text.</summary>
    public string Even { get; }

    /// <summary>The text read once; and once more with words joined that a hyphen parts at the end of a line, if there are any.</summary>
    public static IReadOnlyList<QuoteReading> Of(string text)
    {
        var whole = new QuoteReading(text, joinsLines: false);
        return HasBrokenWord(text) ? [whole, new QuoteReading(text, joinsLines: true)] : [whole];
    }

    /// <summary>The place in the text of evened characters; null if they are a part of what is one character there.</summary>
    public (int Start, int End)? Place(int start, int length)
    {
        var end = start + length;
        return (start > 0 && _ends[start - 1] > _starts[start]) || (end < _starts.Count && _starts[end] < _ends[end - 1])
            ? null
            : (_starts[start], _ends[end - 1]);
    }

    private static bool HasBrokenWord(string text)
    {
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            var before = at > 0 && text[at - 1] == '\r' ? at - 2 : at - 1;
            if (before > 0 && Marks.IsHyphen(text[before]) && char.IsLetter(text[before - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private void Step(char c)
    {
        var start = _at;
        if (char.IsWhiteSpace(c))
        {
            (_blank, _blankEnd) = (_blank < 0 ? start : _blank, start + 1);
            _at++;
        }
        else if (c == '\u00AD')
        {
            _at++;
            _at = EndOfLineBreak(_at) is > 0 and var next ? next : _at;
        }
        else if (Marks.IsUnseen(c))
        {
            _at++;
        }
        else if (Marks.IsDash(c))
        {
            Dash(start);
        }
        else if (c == '…' || (c == '.' && Marks.EndOfDots(_text, start) > start + 1))
        {
            _at = c == '…' ? Marks.EndOfDots(_text, start + 1) : Marks.EndOfDots(_text, start);
            Tight('…', start);
        }
        else if (Marks.IsQuote(c))
        {
            _at++;
            Quote(start);
        }
        else
        {
            _at++;
            Letter(c, start);
        }
    }

    private void Dash(int start)
    {
        while (_at < _text.Length && (Marks.IsDash(Marks.Narrow(_text[_at])) || Marks.IsUnseen(_text[_at])))
        {
            _at++;
        }

        var isBroken = _joinsLines && _at == start + 1 && _blank < 0 && _even.Length > 0 && char.IsLetter(_even[^1]);
        if (isBroken && EndOfLineBreak(_at) is > 0 and var next && next < _text.Length && char.IsLower(_text[next]))
        {
            _at = next;
            return;
        }

        Tight('-', start);
    }

    private void Quote(int start)
    {
        if (_even.Length > 0 && _even[^1] == '"' && _blank < 0)
        {
            CollectionsMarshal.AsSpan(_ends)[^1] = _at;
            return;
        }

        Write('"', start, _at);
    }

    private void Letter(char c, int start)
    {
        if (Marks.ClosesUp(c))
        {
            _blank = char.IsDigit(_even.Length > 0 ? _even[^1] : ' ') && NextIsDigit() ? _blank : -1;
            Write(c, start, _at);
            return;
        }

        if (Marks.Ligature(c) is { } letters)
        {
            foreach (var letter in letters)
            {
                Write(letter, start, _at);
            }

            return;
        }

        Span<char> parts = stackalloc char[4];
        var count = Accents.Split(c, parts);
        for (var i = 0; i < count; i++)
        {
            Write(parts[i], start, _at);
        }
    }

    // No blank stands before or after it.
    private void Tight(char c, int start)
    {
        _blank = -1;
        Write(c, start, _at);
        _isTight = true;
    }

    private void Write(char c, int start, int end)
    {
        if (_blank >= 0 && _even.Length > 0 && !_isTight && !ClosedUpBefore(c))
        {
            Add(' ', _blank, _blankEnd);
        }

        (_blank, _isTight) = (-1, false);
        var at = _even.Length;
        Add(c, start, end);
        // Marks on one letter go into one order.
        while (Letters.IsMark(c) && at > 0 && Letters.IsMark(_even[at - 1]) && Accents.Place(_even[at - 1]) > Accents.Place(c))
        {
            (_even[at], _even[at - 1]) = (_even[at - 1], _even[at]);
            at--;
        }
    }

    private void Add(char c, int start, int end)
    {
        _even.Append(c);
        _starts.Add(start);
        _ends.Add(end);
    }

    // A blank after a comma says nothing, except between digits: 1, 500 is not 1,500.
    private bool ClosedUpBefore(char c) => Marks.ClosesUp(_even[^1]) && !(char.IsDigit(c) && _even.Length > 1 && char.IsDigit(_even[^2]));

    private bool NextIsDigit() => _at < _text.Length && char.IsDigit(_text[_at]);

    // Where the line goes on after a break at that place; 0 if none is there.
    private int EndOfLineBreak(int at)
    {
        var isLine = false;
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            isLine |= _text[at] == '\n';
            at++;
        }

        return isLine ? at : 0;
    }
}
