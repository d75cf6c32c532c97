using System.Text;

namespace Homeroom.Guardrails.Privacy;

/// <summary>
/// Puts the originals back into a text that comes in pieces, wherever it is split. What comes out, put together, is what <see cref="NameVault.Restore"/> gives for
/// the whole. It holds back what may become a token, and never as much as the longest token. One stream, one restorer.
/// </summary>
public sealed class Restorer
{
    private readonly Tokens _tokens;
    private readonly StringBuilder _out = new();
    private string _held = "";

    internal Restorer(Tokens tokens) => _tokens = tokens;

    /// <summary>How many UTF-16 units wait for the next piece.</summary>
    public int Held => _held.Length;

    /// <summary>Takes a piece and gives what can be shown.</summary>
    public string Push(ReadOnlySpan<char> piece) => Run(_held.Length == 0 ? piece : string.Concat(_held, piece), last: false);

    /// <summary>Gives what was held back, at the end of the text.</summary>
    public string Finish() => Run(_held, last: true);

    private string Run(ReadOnlySpan<char> text, bool last)
    {
        _out.Clear();
        var kept = "";
        while (text.Length > 0)
        {
            var open = text.IndexOf('[');
            if (open < 0 || _tokens.Count == 0)
            {
                break;
            }

            _out.Append(text[..open]);
            text = text[open..];
            if (_tokens.At(text, out var original) is var length && length > 0)
            {
                _out.Append(original);
                text = text[length..];
            }
            else if (!last && _tokens.MayBegin(text))
            {
                kept = text.ToString();
                text = [];
            }
            else
            {
                _out.Append('[');
                text = text[1..];
            }
        }

        _out.Append(text);
        _held = kept;
        return _out.ToString();
    }
}
