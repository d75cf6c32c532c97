namespace Homeroom.Guardrails.Privacy;

/// <summary>How sure a form of a name is.</summary>
public enum FormKind
{
    /// <summary>Names a person in any case: a whole name, or a part that is no other word.</summary>
    Sure,

    /// <summary>The surname first. Where both are also words they have to be written as names: "the stone will fall".</summary>
    Reversed,

    /// <summary>Holds a single letter for a given name or a surname: "A. Rivera".</summary>
    Initials,

    /// <summary>Is also a word; the sentence decides.</summary>
    AlsoWord,

    /// <summary>A username such as "jrivera"; any digits may follow.</summary>
    Handle,

    /// <summary>A username that needs digits, because it could be a word: "anar12".</summary>
    HandleWithDigits,

    /// <summary>The school's id of the person.</summary>
    Id,
}

/// <summary>One way to name a person.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="Kind">How sure it is.</param>
public sealed record NameForm(IReadOnlyList<string> Words, FormKind Kind);

/// <summary>All ways to name one person of a class list.</summary>
public static class PersonForms
{
    /// <summary>The ways, some of them more than once.</summary>
    public static IEnumerable<NameForm> Of(Person person)
    {
        var name = ListedName.Read(person);
        foreach (var form in name.Given.Length == 0 ? [] : Named(name))
        {
            yield return form;
        }

        foreach (var id in name.Ids)
        {
            yield return new NameForm(WordsOf(id), FormKind.Id);
            yield return new NameForm([string.Concat(WordsOf(id))], FormKind.Id);
        }
    }

    /// <summary>The words of a name, folded; a hyphen and an apostrophe part them as they do in a text.</summary>
    public static string[] WordsOf(string name)
    {
        List<string> words = [];
        for (var at = 0; at < name.Length; at++)
        {
            if (Letters.InWord(name[at]))
            {
                var end = Letters.EndOfWord(name, at);
                words.Add(Letters.Fold(name.AsSpan(at, end - at)));
                at = end - 1;
            }
        }

        return [.. words.Where(w => w.Length > 0)];
    }

    private static IEnumerable<NameForm> Named(ListedName name)
    {
        var surnames = Surnames(name).ToList();
        string[][] givens =
        [
            name.Given,
            .. name.Middle.Length > 0
                ? (string[][])
                    [
                        [.. name.Given, .. name.Middle],
                    ]
                : [],
            .. name.Nicknames,
        ];
        foreach (var given in givens.Concat(givens.Where(g => g.Length > 1).Select(g => g[..1])))
        {
            yield return Alone(given);
            foreach (var surname in surnames)
            {
                yield return new NameForm([.. given, .. surname], FormKind.Sure);
                yield return new NameForm([.. surname, .. given], FormKind.Reversed);
                foreach (var form in Initials(given, surname).Concat(Handles(given, surname)))
                {
                    yield return form;
                }
            }
        }

        foreach (var part in surnames.Concat(name.Middle.Select(m => (string[])[m])).Concat(name.Surname.Select(s => (string[])[s])))
        {
            if (part.Length == 1 && part[0].Length >= 4 && !AlsoWords.Contains(part[0]))
            {
                yield return new NameForm([part[0] + "s"], FormKind.Sure);
            }

            if (part.Length > 1 || (part[0].Length > 1 && !Lexicon.Of(part[0]).HasFlag(Sense.Particle)))
            {
                yield return Alone(part);
            }
        }
    }

    private static IEnumerable<string[]> Surnames(ListedName name)
    {
        var surname = name.Surname;
        if (surname.Length > 0)
        {
            yield return surname;
        }

        if (surname.Length > 1)
        {
            yield return [string.Concat(surname)];
            yield return surname[^1..];
            if (!Lexicon.Of(surname[0]).HasFlag(Sense.Particle) && surname[0].Length > 1)
            {
                yield return surname[..1];
            }
        }
    }

    private static NameForm Alone(string[] words) =>
        new(words, words.Length == 1 && (words[0].Length < 3 || AlsoWords.Contains(words[0])) ? FormKind.AlsoWord : FormKind.Sure);

    private static IEnumerable<NameForm> Initials(string[] given, string[] surname)
    {
        var (first, last) = (given[0][..1], surname[0][..1]);
        yield return new NameForm([first, .. surname], FormKind.Initials);
        yield return new NameForm([.. surname, first], FormKind.Initials);
        yield return new NameForm([.. given, last], FormKind.Initials);
        yield return new NameForm([first, last], FormKind.Initials);
    }

    private static IEnumerable<NameForm> Handles(string[] given, string[] surname)
    {
        var (first, last) = (string.Concat(given), string.Concat(surname));
        yield return new NameForm([first + last], FormKind.Handle);
        yield return new NameForm([last + first], FormKind.Handle);
        var sure = last.Length >= 4 && !AlsoWords.Contains(last) ? FormKind.Handle : FormKind.HandleWithDigits;
        yield return new NameForm([first[..1] + last], sure);
        yield return new NameForm([last + first[..1]], sure);
        yield return new NameForm([first + last[..1]], FormKind.HandleWithDigits);
        foreach (var alone in ((string[])[first, last]).Where(w => w.Length > 2 && !AlsoWords.Contains(w)))
        {
            yield return new NameForm([alone], FormKind.HandleWithDigits);
        }

        if (last.Length > 4 && first.Length > 2)
        {
            yield return new NameForm([first[..3] + last], FormKind.Handle);
            yield return new NameForm([last[..4] + first[..1]], FormKind.HandleWithDigits);
        }
    }
}
