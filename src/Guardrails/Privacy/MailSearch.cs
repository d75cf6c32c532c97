namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds e-mail addresses and @handles, from each @ outwards.</summary>
internal static class MailSearch
{
    private const int LongestName = 64;
    private const int LongestDomain = 200;
    private const int LongestHandle = 31;

    public static IEnumerable<MaskSpan> Find(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = NameStart(text, at);
            if (start < at && DomainEnd(text, at + 1) is var end && end > 0)
            {
                yield return new MaskSpan(start, end - start, "EMAIL", 1);
            }
            else if (start == at && HandleEnd(text, at + 1) is var last && last > 0)
            {
                yield return new MaskSpan(at, last - at, "USER", 1);
            }
        }
    }

    private static int NameStart(string text, int at)
    {
        var start = at;
        while (
            start > 0 && at - start < LongestName && (Letters.InWord(text[start - 1]) || text[start - 1] is '.' or '_' or '%' or '+' or '-' or '\'')
        )
        {
            start--;
        }

        while (start < at && !Letters.InWord(text[start]) && text[start] != '_')
        {
            start++;
        }

        return start;
    }

    private static int DomainEnd(string text, int start)
    {
        var (at, dot) = (start, -1);
        while (at < text.Length && at - start < LongestDomain && (Letters.InWord(text[at]) || text[at] is '-' or '.'))
        {
            dot =
                text[at] == '.'
                && at > start
                && Letters.InWord(text[at - 1])
                && at + 2 < text.Length
                && char.IsLetter(text[at + 1])
                && char.IsLetter(text[at + 2])
                    ? at
                    : dot;
            at++;
        }

        if (dot < 0)
        {
            return -1;
        }

        var end = dot + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>A handle looks like a made-up name: small letters with a digit, a point or a line in it, or a given name.</summary>
    private static int HandleEnd(string text, int start)
    {
        var (at, small, marks) = (start, 0, 0);
        while (at < text.Length && at - start < LongestHandle && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '.'))
        {
            small += char.IsAsciiLetterLower(text[at]) && text.AsSpan(start, at - start).IndexOfAny('.', '_') < 0 ? 1 : 0;
            marks += char.IsAsciiDigit(text[at]) || text[at] is '_' or '.' ? 1 : 0;
            at++;
        }

        while (at > start && text[at - 1] == '.')
        {
            at--;
            marks--;
        }

        return at - start >= 3 && small > 0 && (marks > 0 || Lexicon.Of(text.AsSpan(start, at - start)).HasFlag(Sense.Given)) ? at : -1;
    }
}
