using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Drafts;

/// <summary>Reads a JSON object from a stream of pieces and gives each top-level property as soon as it is complete.</summary>
/// <remarks>Text before the first brace (a sentence, a code fence) is passed over; a reply that breaks off keeps the properties that were whole.</remarks>
public sealed class SectionReader
{
    /// <summary>Longest reply that is read, in characters.</summary>
    public const int MaxLength = 1_000_000;

    private readonly StringBuilder _text = new();
    private int _at;
    private int _start = -1;
    private int _depth;
    private bool _inString;
    private bool _escaped;

    /// <summary>Whether the object was closed.</summary>
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
        if (Closed)
        {
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
                _inString = _depth > 0;
                break;
            case '{' or '[':
                if (_depth++ == 0)
                {
                    _start = _at + 1;
                }

                break;
            case '}' or ']' when _depth > 0:
                if (--_depth == 0)
                {
                    Complete(complete);
                    Closed = true;
                }

                break;
            case ',' when _depth == 1:
                Complete(complete);
                break;
        }
    }

    private void Complete(List<(string, JsonNode?)> complete)
    {
        var property = _text.ToString(_start, _at - _start);
        _start = _at + 1;
        try
        {
            if (JsonNode.Parse("{" + property + "}") is JsonObject o)
            {
                complete.AddRange(o.Select(p => (p.Key, p.Value?.DeepClone())));
            }
        }
        catch (JsonException)
        {
            complete.Add(("", null));
        }
    }
}
