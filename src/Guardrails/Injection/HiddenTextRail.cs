using System.Buffers;
using System.Globalization;

namespace Homeroom.Guardrails.Injection;

/// <summary>Finds characters that nobody can see but a model reads: zero-width characters, direction overrides, tag characters, control characters.</summary>
public sealed class HiddenTextRail : IRail
{
    // Whatever CodeAt may speak of begins with one of these.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create([
        .. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => c is '\uDB40' or '\u200C' or '\u200D' || CodeAt(c.ToString(), 0) is not null),
    ]);

    /// <inheritdoc/>
    public string Id => "hidden-text";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input.Texts.Where(t => t.Text.AsSpan().ContainsAny(Suspicious)).SelectMany(t => Check(input.Direction, t));

    private IEnumerable<Finding> Check(Direction direction, RailText text)
    {
        var at = 0;
        while (at < text.Text.Length)
        {
            if (CodeAt(text.Text, at) is not { } code)
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Text.Length && CodeAt(text.Text, end) == code)
            {
                end++;
            }

            yield return new Finding(Id, code, text.Place, at, end - at, Severity(direction), Message(code), direction.IsForReading() ? "" : null);
            at = end;
        }
    }

    private static Verdict Severity(Direction direction) => direction.IsForReading() ? Verdict.Hold : Verdict.Note;

    private static string Message(string code) =>
        code switch
        {
            "zero-width" => "There are invisible zero-width characters here.",
            "bidi" => "There are invisible characters here that change the direction of the text, so that it reads differently from what it says.",
            "tags" => "There is hidden text here, written in invisible tag characters.",
            _ => "There are control characters here that do not belong in a text.",
        };

    private static string? CodeAt(string text, int at)
    {
        switch (text[at])
        {
            case '\u200B' or '\u2060' or '\u2061' or '\u2062' or '\u2063' or '\u2064' or '\uFEFF' or '\u180E' or '\u115F' or '\u1160' or '\u3164':
                return "zero-width";
            case '\u200C' or '\u200D':
                return JoinsLetters(text, at) ? null : "zero-width";
            case (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                return "bidi";
            case '\uDB40':
                return at + 1 < text.Length && !InFlag(text, at) ? "tags" : null;
            case >= '\uDC00' and <= '\uDFFF' when at > 0 && text[at - 1] == '\uDB40':
                return InFlag(text, at - 1) ? null : "tags";
            case '\t' or '\n' or '\r':
                return null;
            case < ' ' or (>= '\u007F' and <= '\u009F' and not '\u0085'):
                return "control";
            default:
                return null;
        }
    }

    /// <summary>A joiner between emoji, or after a letter of a script that uses joiners.</summary>
    private static bool JoinsLetters(string text, int at)
    {
        if (at == 0)
        {
            return false;
        }

        var before = text[at - 1];
        if (
            before
            is >= '\u0600'
                and <= '\u08FF'
                or >= '\u0900'
                and <= '\u0DFF'
                or >= '\u0E00'
                and <= '\u109F'
                or >= '\u1780'
                and <= '\u18AF'
                or >= '\uFB50'
                and <= '\uFEFC'
        )
        {
            return true;
        }

        return text[at] == '\u200D' && at + 1 < text.Length && IsEmoji(before) && IsEmoji(text[at + 1]);
    }

    private static bool IsEmoji(char c) =>
        c == '\uFE0F' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol || c is >= '\u2190' and <= '\u2BFF';

    /// <summary>Tag characters spell the region of a flag after a black flag; the variation selectors supplement follows an ideograph.</summary>
    private static bool InFlag(string text, int at)
    {
        var first = at;
        while (first >= 2 && text[first - 2] == '\uDB40')
        {
            first -= 2;
        }

        var flag = first >= 2 && text[first - 2] == '\uD83C' && text[first - 1] == '\uDFF4' && at - first <= 12;
        var ideograph =
            first >= 1 && first == at && text[first - 1] is >= '\u3400' and <= '\u9FFF' && at + 1 < text.Length && text[at + 1] >= '\uDD00';
        return flag || ideograph;
    }
}
