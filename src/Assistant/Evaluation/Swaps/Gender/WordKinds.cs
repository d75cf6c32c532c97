using System.Collections.Frozen;
using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

/// <summary>What kind a word is, by lists and endings. A word that is in no list and has no telling ending is a noun.</summary>
internal sealed class WordKinds
{
    private static readonly string[] AdjectiveEndings =
    [
        "ful",
        "ous",
        "less",
        "able",
        "ible",
        "tive",
        "sive",
        "ical",
        "ional",
        "istic",
        "etic",
        "atic",
        "esque",
        "ish",
    ];

    private static readonly FrozenSet<string> NounsWithSuchEndings = Lists.Set(
        """
        table vegetable cable stable bible crucible variable constable detective relative objective perspective initiative motive executive narrative
        representative incentive alternative directive adjective native captive fugitive handful spoonful mouthful armful professional journal hospital
        medical vertical periodical musical criminal finish polish rubbish radish varnish parish dish fish wish publish goldfish
        anguish relish blemish flourish gibberish jellyfish punish skirmish arithmetic athletic static syllable fable parable gable roundtable timetable collectible convertible locative collective missive archive
        """
    );

    private static readonly FrozenSet<string> NounsInEd = Lists.Set(
        "need seed bed breed speed weed feed reed shed sled hundred deed greed creed steed red hatred kindred moped biped bleed wed lead tweed crossbred fed led thread bread head deathbed sickbed flowerbed bunkbed sunbed"
    );

    private static readonly FrozenSet<string> NounsInLy = Lists.Set(
        "family belly jelly bully ally reply supply assembly monopoly butterfly lily fly homily anomaly tally rally folly gully italy july emily sally molly holly kelly billy"
    );

    private static readonly FrozenSet<string> OddPlurals = Lists.Set("children men women people feet teeth mice geese lives clothes");

    private static readonly FrozenSet<string> NoPlurals = Lists.Set(
        "bus class boss dress glass grass mess pass press cross loss guess success progress process address business illness kindness happiness news math's lens gas always"
    );

    private readonly Dictionary<string, FrozenSet<string>> _sets;

    private WordKinds()
    {
        var lists = Lists.Read("word-classes.yaml");
        var inflection = new Inflection(lists["irregular"]);
        HashSet<string> verbs = ["perceive", "cause", "catch", "render", "give", "tell", "appoint", "name", "move", "return", "enjoy"];
        _sets = lists.ToDictionary(l => l.Key, l => verbs.Contains(l.Key) ? inflection.Forms(l.Value) : Lists.Set(l.Value));
        Function = Lists.Set(lists["preposition"], lists["determiner"], lists["pronoun"], lists["connective"], lists["auxiliary"], lists["adverb"]);
    }

    /// <summary>The lists, read once.</summary>
    public static WordKinds All { get; } = new();

    /// <summary>Words that carry grammar: no noun phrase begins with one of them after a possessive.</summary>
    public FrozenSet<string> Function { get; }

    /// <summary>True if a word stands in a list of the file.</summary>
    public bool Is(string word, string list) => _sets[list].Contains(word);

    /// <summary>True if a word stands in one of some lists.</summary>
    public bool IsAny(string word, params ReadOnlySpan<string> lists)
    {
        foreach (var list in lists)
        {
            if (Is(word, list))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if a word can stand before a noun and say how it is.</summary>
    public bool IsAdjective(string word) =>
        Is(word, "adjective")
        || IsCompared(word)
        || (
            Array.Exists(AdjectiveEndings, e => word.Length > e.Length + 1 && word.EndsWith(e, StringComparison.Ordinal))
            && !NounsWithSuchEndings.Contains(word)
        );

    /// <summary>True for walked, painted, loved.</summary>
    public static bool IsPast(string word) => word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !NounsInEd.Contains(word);

    /// <summary>True for walking, painting; not for what is a noun first, such as building.</summary>
    public bool IsGoing(string word) => word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && !Is(word, "nounly");

    /// <summary>True for quickly, really; not for friendly or family.</summary>
    public bool IsManner(string word) =>
        word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !Is(word, "adjective") && !NounsInLy.Contains(word);

    /// <summary>True for a plural, as far as the ending tells.</summary>
    public static bool IsPlural(string word) =>
        OddPlurals.Contains(word)
        || (
            word.Length > 3
            && word.EndsWith('s')
            && !word.EndsWith("ss", StringComparison.Ordinal)
            && !word.EndsWith("us", StringComparison.Ordinal)
            && !word.EndsWith("is", StringComparison.Ordinal)
            && !NoPlurals.Contains(word)
        );

    /// <summary>True for somebody, one or more of them.</summary>
    public bool IsPerson(string word) =>
        Is(word, "person")
        || (word.EndsWith('s') && (Is(word[..^1], "person") || (word.EndsWith("ies", StringComparison.Ordinal) && Is(word[..^3] + "y", "person"))));

    // Happier and happiest are known where happy is.
    private bool IsCompared(string word)
    {
        var stem =
            word.EndsWith("iest", StringComparison.Ordinal) ? word[..^4] + "y"
            : word.EndsWith("ier", StringComparison.Ordinal) ? word[..^3] + "y"
            : word.EndsWith("est", StringComparison.Ordinal) ? word[..^3]
            : word.EndsWith("er", StringComparison.Ordinal) ? word[..^2]
            : "";
        return stem.Length > 2 && (Is(stem, "adjective") || Is(stem + "e", "adjective") || (stem[^1] == stem[^2] && Is(stem[..^1], "adjective")));
    }
}
