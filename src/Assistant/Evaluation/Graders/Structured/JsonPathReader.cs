using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>Reads JSON paths (RFC 9535). What it does not know it refuses, with a sentence.</summary>
internal sealed partial class JsonPathReader
{
    private const int Deepest = 16;

    private readonly string _text;
    private int _at;
    private int _depth;

    private JsonPathReader(string text) => _text = text;

    /// <summary>The path that a text is; null, with a sentence, where it is none.</summary>
    public static JsonPath? Read(string text, out string fault)
    {
        fault = "";
        var reader = new JsonPathReader(text.Trim());
        try
        {
            reader.Want('$');
            var path = reader.Rest(0);
            return reader.IsOver ? path : throw reader.Unread("a . or [ was expected");
        }
        catch (PathFault unread)
        {
            fault = unread.Message;
            return null;
        }
    }

    private bool IsOver => _at >= _text.Length;

    private char Now => IsOver ? '\0' : _text[_at];

    // What follows $ or @.
    private JsonPath Rest(int start)
    {
        List<PathSegment> segments = [];
        while (true)
        {
            var before = _at;
            Blanks();
            if (Now == '[')
            {
                segments.Add(new PathSegment(false, Bracket()));
            }
            else if (Now == '.')
            {
                segments.Add(Dotted());
            }
            else
            {
                _at = before;
                return new JsonPath(_text[start.._at], segments);
            }
        }
    }

    private PathSegment Dotted()
    {
        _at++;
        var descends = Take('.');
        if (descends && Now == '[')
        {
            return new PathSegment(true, Bracket());
        }

        if (Take('*'))
        {
            return new PathSegment(descends, [new WildcardSelector()]);
        }

        var from = _at;
        while (!IsOver && (char.IsLetterOrDigit(Now) || Now == '_' || Now >= '\u0080'))
        {
            _at++;
        }

        return _at == from || char.IsAsciiDigit(_text[from])
            ? throw Unread("a name was expected after the dot; put other names into ['…']")
            : new PathSegment(descends, [new NameSelector(_text[from.._at])]);
    }

    private List<PathSelector> Bracket()
    {
        Want('[');
        List<PathSelector> selectors = [];
        do
        {
            Blanks();
            selectors.Add(Selector());
            Blanks();
        } while (Take(','));
        Want(']');
        return selectors;
    }

    private PathSelector Selector()
    {
        if (Now is '\'' or '"')
        {
            return new NameSelector(Quoted());
        }

        if (Take('*'))
        {
            return new WildcardSelector();
        }

        if (Take('?'))
        {
            return new FilterSelector(Or());
        }

        var from = Whole();
        Blanks();
        if (!Take(':'))
        {
            return new IndexSelector(from ?? throw Unread("a name in quotation marks, a number, * or ? was expected"));
        }

        Blanks();
        var to = Whole();
        Blanks();
        var by = Take(':') ? Step() : 1;
        return new SliceSelector(from, to, by);
    }

    private int Step()
    {
        Blanks();
        return Whole() ?? 1;
    }

    private int? Whole()
    {
        var from = _at;
        _ = Take('-');
        while (char.IsAsciiDigit(Now))
        {
            _at++;
        }

        return _at == from ? null
            : int.TryParse(_text.AsSpan(from, _at - from), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
            : throw Unread("this is no whole number");
    }

    private string Quoted()
    {
        var quote = _text[_at++];
        var name = new StringBuilder();
        while (Now != quote)
        {
            if (IsOver)
            {
                throw Unread($"a closing {quote} is missing");
            }

            name.Append(_text[_at] == '\\' ? Escaped() : _text[_at]);
            _at++;
        }

        _at++;
        return name.ToString();
    }

    private char Escaped()
    {
        _at++;
        if (Now == 'u' && _at + 4 < _text.Length && ushort.TryParse(_text.AsSpan(_at + 1, 4), NumberStyles.HexNumber, null, out var code))
        {
            _at += 4;
            return (char)code;
        }

        return Now switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            '\\' or '/' or '\'' or '"' => Now,
            _ => throw Unread("this escape is not known"),
        };
    }

    private void Blanks()
    {
        while (Now is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    private bool Take(char c)
    {
        if (Now != c || IsOver)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Take(string sign)
    {
        Blanks();
        if (string.CompareOrdinal(_text, _at, sign, 0, sign.Length) != 0)
        {
            return false;
        }

        _at += sign.Length;
        return true;
    }

    private void Want(char c)
    {
        if (!Take(c))
        {
            throw Unread($"{c} was expected");
        }
    }

    private PathFault Unread(string what) => new($"at character {_at + 1} {what}.");

    private sealed class PathFault(string message) : Exception(message);
}
