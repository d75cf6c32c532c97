using System.Buffers;
using System.Text;

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

    /// <summary>The first of them that stands in the text, or null.</summary>
    public string? In(string text)
    {
        if (_any is null)
        {
            return null;
        }

        var plain = Plain(text);
        return plain.AsSpan().ContainsAny(_any) ? Array.Find(_names, n => plain.Contains(n, StringComparison.Ordinal))?.Trim() : null;
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
                && (s & (Sense.Never | Sense.Title | Sense.Particle | Sense.Suffix | Sense.Label | Sense.Kin)) == 0
            )
        )
        {
            yield return $" {part} ";
        }
    }

    /// <summary>Small letters without diacritics, one blank for anything else, a blank at both ends.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(Letters.Fold(c));
            }
            else if (plain[^1] != ' ' && !Letters.IsMark(c))
            {
                plain.Append(' ');
            }
        }

        return (plain[^1] == ' ' ? plain : plain.Append(' ')).ToString();
    }
}
