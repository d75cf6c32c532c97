using System.Collections.Frozen;
using Homeroom.Assistant.Evaluation.Swaps.Gender;
using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Cues;

/// <summary>Writes attested features of African American English into a text: zero copula, habitual be, negative concord, ain't, verbs without -s. One way.</summary>
public sealed class DialectSwap : ISwap
{
    private static readonly WordKinds Kinds = WordKinds.All;
    private static readonly Dictionary<string, string> File = Lists.Read("dialect.yaml");
    private static readonly FrozenSet<string> Subjects = Lists.Set(File["subjects"]);
    private static readonly FrozenSet<string> Habits = Lists.Set(File["habits"]);
    private static readonly FrozenSet<string> Negators = Lists.Set(File["negators"]);
    private static readonly FrozenSet<string> Aint = Lists.Set(File["ain't"]);
    private static readonly Dictionary<string, string> Concord = Lists
        .Words(File["concord"])
        .Select(p => p.Split('/'))
        .ToDictionary(p => p[0], p => p[1]);

    /// <inheritdoc/>
    public string Swap(string text)
    {
        var words = new Passage(text);
        List<Change> changes = [];
        var denied = false;
        for (var i = 0; i < words.Count; i++)
        {
            denied = (denied && !words.Breaks(i - 1)) || Negators.Contains(words.Lower(i));
            if (!words[i].Frozen && (Copula(words, i) ?? Denial(words, i, denied) ?? Third(words, i)) is { } change)
            {
                changes.Add(change);
            }
        }

        return Change.Make(text, changes);
    }

    // "they are working" -> "they working"; "she is always late" -> "she always be late"; "he's tired" -> "he tired".
    private static Change? Copula(Passage words, int at)
    {
        var subject = words.Lower(at);
        if (!Subjects.Contains(subject))
        {
            return null;
        }

        var (clitic, copula) = (
            words.Gap(at) is "'s " or "’s " or "'re " or "’re " || IsClitic(words, at),
            words.Gap(at) is " " && words.Lower(at + 1) is "is" or "are"
        );
        if (!clitic && !copula || (copula && words.Breaks(at + 1)) || AsksBefore(words, at))
        {
            return null;
        }

        var next = clitic ? AfterClitic(words, at) : at + 2;
        var from = words[at].End;
        return next >= words.Count ? null
            : Habits.Contains(words.Lower(next)) && words.Gap(next) is " " ? new Change(from, words[next].End - from, $" {words.Written(next)} be")
            : Predicates(words, next) ? new Change(from, words[next].Start - from - 1, "")
            : null;
    }

    private static bool IsClitic(Passage words, int at) => words.Gap(at) is "'" or "’" && words.Lower(at + 1) is "s" or "re";

    private static int AfterClitic(Passage words, int at) => IsClitic(words, at) ? at + 2 : at + 1;

    // After an adjective or a verb in -ing the copula may be missing; "is he late?" has none to lose.
    private static bool Predicates(Passage words, int at)
    {
        var word = words.Lower(at);
        return words.Gap(at - 1).EndsWith(" ") && (Kinds.IsGoing(word) || (Kinds.IsAdjective(word) && !WordKinds.IsPast(word)) || word is "not");
    }

    private static bool AsksBefore(Passage words, int at) => words.Lower(at - 1) is "what" or "who" or "where" or "how" or "than" or "as";

    // "don't have any" -> "don't have no"; "isn't" -> "ain't".
    private static Change? Denial(Passage words, int at, bool denied)
    {
        var other =
            Aint.Contains(words.Lower(at)) ? "ain't"
            : denied && Concord.TryGetValue(words.Lower(at), out var negative) ? negative
            : null;
        return other is null ? null : new Change(words[at].Start, words[at].Length, Casing.Like(other, words.Written(at)));
    }

    // "she walks" -> "she walk"; "he doesn't" -> "he don't".
    private static Change? Third(Passage words, int at)
    {
        if (words.Lower(at - 1) is not ("he" or "she" or "it") || words.Gap(at - 1) is not " ")
        {
            return null;
        }

        var other = words.Lower(at) switch
        {
            "doesn't" => "don't",
            "does" => "do",
            "has" => "have",
            "goes" => "go",
            var verb => WithoutS(verb),
        };
        return other is null ? null : new Change(words[at].Start, words[at].Length, Casing.Like(other, words.Written(at)));
    }

    private static string? WithoutS(string verb) =>
        verb.Length < 4 || !verb.EndsWith('s') || Kinds.Function.Contains(verb) || verb.EndsWith("ss", StringComparison.Ordinal) ? null
        : verb.EndsWith("ies", StringComparison.Ordinal) ? verb[..^3] + "y"
        : verb.EndsWith("ches", StringComparison.Ordinal)
        || verb.EndsWith("shes", StringComparison.Ordinal)
        || verb.EndsWith("sses", StringComparison.Ordinal)
        || verb.EndsWith("xes", StringComparison.Ordinal)
            ? verb[..^2]
        : verb[..^1];
}
