using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Drafts;

/// <summary>Reads a JSON object from a stream of pieces and gives each top-level property as soon as it is complete.</summary>
/// <remarks>An object begins at a brace that a quote follows. Text around it (a sentence, a code fence) is passed over, a second object is read on, and a reply that breaks off keeps the properties that were whole.</remarks>
public sealed class SectionReader
{
    /// <summary>Longest reply that is read, in characters.</summary>
    public const int MaxLength = 1_000_000;

    // A repeated name would otherwise come to light only when somebody reads the value.
    private static readonly JsonDocumentOptions NoRepeats = new() { AllowDuplicateProperties = false };

    private readonly StringBuilder _text = new();
    private int _at;
    private int _start = -1;
    private int _colon;
    private int _depth;
    private bool _brace;
    private bool _inString;
    private bool _escaped;

    /// <summary>Whether an object was read to its end and none is open.</summary>
    public bool Closed { get; private set; }

    /// <summary>All text so far.</summary>
    public string Raw => _text.ToString();

    /// <summary>Takes a piece and gives the properties that it completes. A property whose value is not JSON is given as null.</summary>
    /// <exception cref="InvalidDataException">The reply is longer than <see cref="MaxLength"/>.</exception>
    public IEnumerable<(string Name, JsonNode? Value)> Take(string piece)
    {
        if (_text.Length + piece.Length > MaxLength)
        {
            throw new InvalidDataException("The model's reply is far too long for a lesson plan.");
        }

        _text.Append(piece);
        List<(string, JsonNode?)> complete = [];
        foreach (var c in piece)
        {
            Step(c, complete);
            _at++;
        }

        return complete;
    }

    private void Step(char c, List<(string, JsonNode?)> complete)
    {
        if (_depth == 0)
        {
            Begin(c);
            return;
        }

        if (_inString)
        {
            _inString = _escaped || c != '"';
            _escaped = !_escaped && c == '\\';
            return;
        }

        switch (c)
        {
            case '"':
                _inString = true;
                break;
            case '{' or '[':
                _depth++;
                break;
            case '}' or ']':
                if (--_depth == 0)
                {
                    Complete(complete);
                    Closed = true;
                }

                break;
            case ':' when _depth == 1 && _colon < _start:
                _colon = _at;
                break;
            case ',' when _depth == 1:
                Complete(complete);
                break;
        }
    }

    private void Begin(char c)
    {
        if (c == '"' && _brace)
        {
            (_depth, _start, _inString, _brace, Closed) = (1, _at, true, false, false);
        }
        else
        {
            _brace = c == '{' || (_brace && char.IsWhiteSpace(c));
        }
    }

    private void Complete(List<(string, JsonNode?)> complete)
    {
        var (start, colon) = (_start, _colon);
        _start = _at + 1;
        if (colon < start)
        {
            AddUnread(_text.ToString(start, _at - start), complete);
            return;
        }

        try
        {
            // Name and value are read by themselves, so that the value has no parent from which it would have to be copied.
            var name = JsonSerializer.Deserialize<string>(_text.ToString(start, colon - start));
            complete.Add((name ?? "", JsonNode.Parse(_text.ToString(colon + 1, _at - colon - 1), null, NoRepeats)));
        }
        catch (JsonException)
        {
            complete.Add(("", null));
        }
    }

    // A comma too many at the end is no property.
    private static void AddUnread(string text, List<(string, JsonNode?)> complete)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            complete.Add(("", null));
        }
    }
}
