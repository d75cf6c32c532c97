using System.Buffers;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds links that open something of one person: with a token, a password, a profile or a meeting in them.</summary>
internal static class LinkSearch
{
    private const int Longest = 2000;
    private const int LongestScheme = 12;
    private const int TokenLength = 16;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n<>\"'`|\u00A0”’");
    private static readonly SearchValues<string> Begins = SearchValues.Create(["://", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Personal = SearchValues.Create(
        [
            "token=",
            "key=",
            "auth=",
            "sig=",
            "signature=",
            "session",
            "sid=",
            "pwd=",
            "password=",
            "pass=",
            "code=",
            "invite",
            "email=",
            "user=",
            "uid=",
            "userid=",
            "student=",
            "studentid=",
            "id=",
            "reset",
            "verify",
            "magic",
            "/users/",
            "/user/",
            "/profile",
            "/u/",
            "/in/",
            "/j/",
            "/student/",
            "/students/",
            "/~",
            "/d/",
            "/@",
            "access",
            "jwt",
            "secret",
            "account",
            "pupil",
            "share",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    public static IEnumerable<MaskSpan> Find(string text)
    {
        var from = 0;
        while (text.AsSpan(from).IndexOfAny(Begins) is var hit && hit >= 0)
        {
            var at = from + hit;
            var start = at;
            while (start > from && at - start < LongestScheme && char.IsAsciiLetterOrDigit(text[start - 1]))
            {
                start--;
            }

            var length = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOfAny(Ends);
            var end = length < 0 ? Math.Min(text.Length, at + Longest) : at + length;
            while (end > at + 4 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '*' or '_' or '}')
            {
                end--;
            }

            if (IsPersonal(text.AsSpan(at, end - at)))
            {
                yield return new MaskSpan(start, end - start, "LINK", 1);
            }

            from = Math.Max(end, at + 3);
        }
    }

    private static bool IsPersonal(ReadOnlySpan<char> link)
    {
        var path = link.StartsWith("://") ? link[3..] : link;
        var slash = path.IndexOfAny('/', '?', '#');
        if (slash < 0)
        {
            return path.Contains('@');
        }

        var rest = path[slash..];
        return path[..slash].Contains('@')
            || rest.ContainsAny(Personal) && rest.IndexOfAnyInRange('0', '9') >= 0
            || rest.Contains("/@", StringComparison.Ordinal)
            || HasToken(rest);
    }

    /// <summary>True when a piece is long and mixes letters and digits as no word does.</summary>
    private static bool HasToken(ReadOnlySpan<char> rest)
    {
        var (length, digits, turns) = (0, 0, 0);
        for (var i = 0; i < rest.Length; i++)
        {
            var c = rest[i];
            if (!char.IsAsciiLetterOrDigit(c))
            {
                (length, digits, turns) = (0, 0, 0);
                continue;
            }

            length++;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            turns += length > 1 && char.IsAsciiDigit(c) != char.IsAsciiDigit(rest[i - 1]) ? 1 : 0;
            if (length >= TokenLength && digits >= 2 && turns >= 2)
            {
                return true;
            }
        }

        return false;
    }
}
