using System.Collections;

namespace Homeroom.Guardrails.Privacy;

/// <summary>
/// Finds names that are on no list, in a text that is about pupils: a capitalised word that the lexicon does not know, in the middle of a sentence, or at its start with
/// somebody's doing after it. English words are told apart by their endings and by what stands before them.
/// </summary>
internal sealed class NewNames(Reading reading, bool aboutPupils, List<(int First, int Last)> found)
{
    private const int Shortest = 3;

    private static readonly string[] Endings =
    [
        "tion",
        "sion",
        "ing",
        "ment",
        "ness",
        "ity",
        "ance",
        "ence",
        "ism",
        "ship",
        "ics",
        "ology",
        "ful",
        "ous",
        "ive",
        "able",
        "ible",
        "ically",
        "ally",
        "logy",
        "graph",
        "work",
        "book",
        "time",
        "ball",
        "day",
        "room",
        "ings",
        "ments",
        "tions",
        "ers",
        "ists",
        "ies",
        "edly",
        "ward",
        "wards",
        "hood",
        "less",
        "ure",
        "tic",
        "ual",
        "ical",
        "ts",
        "ds",
        "ks",
        "ps",
        "gs",
    ];

    private readonly BitArray _taken = new(reading.Count + 1);

    /// <summary>Where they stand; nothing in a text that neither is about pupils nor names somebody.</summary>
    public List<(int First, int Last)> Find()
    {
        List<(int First, int Last)> names = [];
        var pronoun = (reading.All & Sense.Pronoun) != Sense.None;
        if (!aboutPupils && (found.Count == 0 || !pronoun))
        {
            return names;
        }

        foreach (var (first, last) in found)
        {
            for (var k = first; k <= last; k++)
            {
                _taken[k] = true;
            }
        }

        var done = -1;
        foreach (var i in reading.Beacons)
        {
            if (
                i > done
                && !_taken[i]
                && (IsApostrophed(i) || (reading[i].Shape == WordShape.Capital && IsUnknown(i)))
                && (InSentence(i) || BesideName(i) || (pronoun && Begins(i)))
            )
            {
                var last = NameSpan.End(reading, i);
                if (!Surroundings.IsThing(reading, i, last) && !PublicFigures.Are(reading, i, last))
                {
                    names.Add((i, last));
                    done = last;
                }
            }
        }

        return names;
    }

    /// <summary>"K'Niyah", "D'Andre".</summary>
    private bool IsApostrophed(int i) =>
        reading[i].Shape == WordShape.Initial
        && reading.Gap(i) is "'" or "’" or "‘" or "ʻ" or ". "
        && reading[i + 1].Shape == WordShape.Capital
        && (reading.Gap(i) is not ". " || (IsUnknown(i + 1) && !reading.AtStart(i) && reading[i - 1].Shape == WordShape.Lower));

    private bool IsUnknown(int i)
    {
        var word = reading[i];
        if (word.Length < Shortest || (word.Sense & ~(Sense.Given | Sense.Surname)) != Sense.None)
        {
            return false;
        }

        foreach (var ending in Endings)
        {
            if (reading.WordOf(i).EndsWith(ending, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private bool InSentence(int i) =>
        reading.Near(i - 1)
        && reading[i - 1].Shape is WordShape.Lower
        && !reading[i - 1].Is(Sense.BeforeThing)
        && reading.WordOf(i - 1)
            is not (
                "the"
                or "a"
                or "an"
                or "our"
                or "my"
                or "this"
                or "in"
                or "from"
                or "of"
                or "at"
                or "on"
                or "near"
                or "visit"
                or "your"
                or "their"
                or "its"
                or "these"
                or "some"
                or "every"
                or "use"
                or "using"
                or "play"
                or "playing"
                or "plays"
                or "watch"
                or "speaks"
                or "via"
                or "called"
                or "to"
                or "no"
                or "not"
                or "for"
                or "s"
                or "as"
            )
            | (reading.WordOf(i - 1) is "to" or "at" or "for" && !reading[i].Is(Sense.Place))
        && !(reading.Near(i) && reading[i + 1].IsName && reading[i + 1].Is(Sense.Thing | Sense.Never));

    private bool BesideName(int i) => (reading.Near(i) && _taken[i + 1] && reading[i + 1].IsName) || (reading.Gap(i) is "/" && _taken[i + 1]);

    private bool Begins(int i) =>
        reading.AtStart(i)
        && (
            (reading.After(i) & Sense.Verb) != Sense.None && reading.WordOf(i + 1) is not ("and" or "or" or "who" or "with" or "whose")
            || reading.Owns(i)
        );
}
