namespace Homeroom.Guardrails.Privacy;

/// <summary>A name of a class list, taken apart: "Rivera-Soto, Jordan (JJ), guardian #4411".</summary>
/// <param name="Given">The given name, in parts where a hyphen stands in it.</param>
/// <param name="Middle">What stands between given name and surname.</param>
/// <param name="Surname">The surname with its particles; may be empty.</param>
/// <param name="Nicknames">What the person is called besides, each in parts.</param>
/// <param name="Ids">Numbers of the person.</param>
internal sealed record ListedName(string[] Given, string[] Middle, string[] Surname, string[][] Nicknames, string[] Ids)
{
    private const int ShortestId = 3;

    public static ListedName Read(Person person)
    {
        List<string> called = [.. person.Nicknames];
        var name = WithoutBrackets(person.Name, called);
        var ids = Pieces(name).Concat(person.Id is { } id ? [id.Trim()] : []).Where(IsId).Distinct().ToArray();
        var (first, last) = InOrder(name);
        var given = first.Length > 0 ? first[0] : [];
        var nicknames = called
            .Select(PersonForms.WordsOf)
            .Concat(Nicknamed(given).Select(n => (string[])[n]))
            .Where(n => n.Length > 0 && !n.SequenceEqual(given))
            .ToArray();
        return new ListedName(given, [.. first.Skip(1).SelectMany(w => w)], [.. last.SelectMany(w => w)], nicknames, ids);
    }

    private static IEnumerable<string> Nicknamed(string[] given) =>
        given.Length == 0 ? []
        : given.Length == 1 ? Privacy.Nicknames.Of(given[0])
        : [string.Concat(given), .. Privacy.Nicknames.Of(given[0])];

    private static string WithoutBrackets(string name, List<string> called)
    {
        foreach (var (open, close) in ((char, char)[])[('(', ')'), ('"', '"'), ('“', '”')])
        {
            var start = name.IndexOf(open, StringComparison.Ordinal);
            var end = start < 0 ? -1 : name.IndexOf(close, start + 1);
            if (end > start)
            {
                called.AddRange(name[(start + 1)..end].Split(',', '/'));
                name = name[..start] + " " + name[(end + 1)..];
            }
        }

        return name;
    }

    private static string[] Pieces(string name) =>
        name.Split((char[])[' ', '\t', '\n', '\r', ',', ';', '#', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsId(string piece) =>
        piece.Length >= ShortestId && piece.Any(char.IsAsciiDigit) && piece.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static (string[][] First, string[][] Last) InOrder(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var before = Words(comma < 0 ? name : name[..comma]);
        var after = comma < 0 ? [] : Words(name[(comma + 1)..]);
        if (after.Length > 0 && before.Length > 0)
        {
            return (after, before);
        }

        var words = before.Length > 0 ? before : after;
        if (words.Length < 2)
        {
            return (words, []);
        }

        var particle = Array.FindIndex(words, 1, w => w.Length == 1 && Lexicon.Of(w[0]).HasFlag(Sense.Particle));
        var surname = particle > 0 && particle < words.Length - 1 ? particle : words.Length - 1;
        return (words[..surname], words[surname..]);
    }

    /// <summary>The words of a name without forms of address, suffixes, roles and numbers.</summary>
    private static string[][] Words(string name)
    {
        var words = Pieces(name).Where(p => !p.Any(char.IsDigit)).Select(PersonForms.WordsOf).Where(w => w.Length > 0).ToArray();
        var kept = words.Where((w, i) => w.Length > 1 || !Lexicon.Of(w[0]).HasFlag(i == 0 ? Sense.Title : Sense.Suffix)).ToArray();
        kept = [.. kept.Where(w => w.Length > 1 || w[0] is not ("guardian" or "student" or "staff" or "parent" or "mother" or "father"))];
        return kept.Length > 0 ? kept : words;
    }
}
