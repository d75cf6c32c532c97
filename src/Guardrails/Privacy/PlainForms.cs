using System.Buffers;

namespace Homeroom.Guardrails.Privacy;

/// <summary>The names and ids of a class list as plain strings, for the second look.</summary>
internal sealed class PlainForms
{
    private const int ShortestPart = 3;
    private const int ShortestId = 4;
    private const int MostWords = 6;

    private readonly string[] _names;
    private readonly SearchValues<string>? _any;

    public PlainForms(IReadOnlyList<Person> people)
    {
        _names =
        [
            .. people.SelectMany(p => FormsOf(p.Name).Concat(p.Id?.Length >= ShortestId ? [Plain(p.Id)] : [])).Where(f => f.Length > 2).Distinct(),
        ];
        _any = _names.Length == 0 ? null : SearchValues.Create(_names, StringComparison.Ordinal);
    }

    public bool IsEmpty => _names.Length == 0;

    /// <summary>The first of them that stands in the text, the pieces left alone aside, or null.</summary>
    public string? In(string text, IReadOnlySet<string> left)
    {
        if (_any is null)
        {
            return null;
        }

        var room = ArrayPool<char>.Shared.Rent(text.Length + 2);
        var plain = room.AsSpan(0, Plain(text, room));
        var first = plain.ContainsAny(_any) ? FirstIn(new string(plain), left) : null;
        ArrayPool<char>.Shared.Return(room);
        return first;
    }

    private string? FirstIn(string plain, IReadOnlySet<string> left)
    {
        foreach (var piece in left)
        {
            plain = plain.Replace(Plain(piece), " \u0001 ", StringComparison.Ordinal);
        }

        return Array.Find(_names, n => plain.Contains(n, StringComparison.Ordinal))?.Trim();
    }

    /// <summary>The whole name, also with the surname first, and each part that is no other word.</summary>
    private static IEnumerable<string> FormsOf(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var words = Plain(comma > 0 ? name[(comma + 1)..] + " " + name[..comma] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords || Array.Exists(words, w => w.AsSpan().ContainsAnyInRange('0', '9')))
        {
            yield break;
        }

        if (words.Length > 1 && !Array.TrueForAll(words, w => AlsoWords.Contains(w)))
        {
            yield return $" {string.Join(' ', words)} ";
            yield return $" {words[^1]} {string.Join(' ', words[..^1])} ";
        }

        foreach (
            var part in words.Where(w =>
                w.Length > ShortestPart
                && !AlsoWords.Contains(w)
                && Lexicon.Of(w) is var s
                && (s & (Sense.Never | Sense.Title | Sense.Particle | Sense.Suffix | Sense.Label | Sense.Kin)) == Sense.None
            )
        )
        {
            yield return $" {part} ";
        }
    }

    /// <summary>Small letters without diacritics, one blank for anything else, a blank at both ends.</summary>
    private static string Plain(string text)
    {
        var room = new char[text.Length + 2];
        return new string(room, 0, Plain(text, room));
    }

    private static int Plain(string text, Span<char> plain)
    {
        plain[0] = ' ';
        var length = 1;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c))
            {
                plain[length++] = c;
            }
            else if (char.IsLetterOrDigit(c))
            {
                plain[length++] = Letters.Fold(c);
            }
            else if (plain[length - 1] != ' ' && !Letters.IsMark(c))
            {
                plain[length++] = ' ';
            }
        }

        if (plain[length - 1] != ' ')
        {
            plain[length++] = ' ';
        }

        return length;
    }
}
