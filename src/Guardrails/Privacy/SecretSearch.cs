namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds passwords and usernames by the word before them.</summary>
internal static class SecretSearch
{
    private const int Longest = 64;
    private const int MostWordsBetween = 5;

    private static readonly ulong Is = Letters.Key("is");
    private static readonly ulong Was = Letters.Key("was");
    private static readonly ulong Token = Letters.Key("token");
    private static readonly ulong SecretWord = Letters.Key("secret");

    public static IEnumerable<MaskSpan> Find(Reading reading)
    {
        for (var i = 0; i < reading.Count && (reading.All & (Sense.Secret | Sense.User)) != Sense.None; i++)
        {
            if (reading[i].Is(Sense.Secret | Sense.User) && Value(reading, i) is (> 0, > 0) value)
            {
                yield return new MaskSpan(value.Start, value.Length, reading[i].Is(Sense.Secret) ? "PASSWORD" : "USER", 1);
            }
        }
    }

    private static (int Start, int Length) Value(Reading reading, int i)
    {
        for (var k = i; k < reading.Count && k <= i + MostWordsBetween; k++)
        {
            var gap = reading.Gap(k);
            if (gap.IndexOfAny(".\n?!") >= 0 && !gap.ContainsAny(':', '='))
            {
                break;
            }

            var sign = gap.IndexOfAny(':', '=');
            if (sign >= 0 && k <= i + 2)
            {
                return Written(reading, i, reading[k].End + sign + 1, true);
            }

            if (k > i && (reading[k].Key == Is || reading[k].Key == Was) && gap is [' ', ..])
            {
                return Written(reading, i, reading[k].End + 1, false);
            }

            if (k == i && gap is " " or " \"" or " '" or " “" or " (" && Written(reading, i, reading[k].End + 1, false) is (> 0, > 0) next)
            {
                return next;
            }
        }

        return default;
    }

    private static (int Start, int Length) Written(Reading reading, int cue, int from, bool signed)
    {
        var text = reading.Text;
        while (from < text.Length && text[from] is ' ' or '"' or '\'' or '“' or '‘' or '`' or '*' or '(')
        {
            from++;
        }

        var end = from;
        while (
            end < text.Length && end - from < Longest && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '“' or '”' or '`' or '<' or '>')
        )
        {
            end++;
        }

        while (end > from && text[end - 1] is '.' or ',' or ';' or ')' or '\'' or '’' or ':' or '?' or ']')
        {
            end--;
        }

        var value = text.AsSpan(from, end - from);
        return value.Length >= 3 && value[0] != '@' && IsMadeUp(reading, cue, value, signed, end) ? (from, value.Length) : default;
    }

    private static bool IsMadeUp(Reading reading, int cue, ReadOnlySpan<char> value, bool signed, int end)
    {
        var secret = reading[cue].Is(Sense.Secret);
        var digits = value.IndexOfAnyInRange('0', '9') >= 0;
        var letters = value.ContainsAnyInRange('a', 'z') || value.ContainsAnyInRange('A', 'Z');
        if (reading[cue].Key == Token || reading[cue].Key == SecretWord)
        {
            return digits && letters && value.Length >= 8;
        }

        if (digits && letters)
        {
            return true;
        }

        var signs = value.ContainsAny(secret ? "!@#$%^&*_+=~|?" : "_.@");
        return (signs && letters)
            || (secret && digits && value.Length >= 4 && signed)
            || IsOddlyWritten(value)
            || (signed && letters && Closes(reading.Text, end) && !Lexicon.Of(value).HasFlag(Sense.Never) && value.IndexOf('/') < 0);
    }

    /// <summary>A capital inside of a word, as in "blueHorse".</summary>
    private static bool IsOddlyWritten(ReadOnlySpan<char> value) =>
        value.Length >= 6 && value[1..].ContainsAnyInRange('A', 'Z') && value[1..].ContainsAnyInRange('a', 'z') && value.IndexOfAny("-'’/") < 0;

    private static bool Closes(string text, int end) =>
        end >= text.Length
        || text[end] is '\n' or '\r' or ',' or ';' or ')' or '"' or '”'
        || (text[end] == '.' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1])));
}
