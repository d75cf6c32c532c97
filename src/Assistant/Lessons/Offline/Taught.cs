using System.Globalization;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Cuts a pack to what a short lesson teaches: a plan of one cycle promises, names and asks nothing from the other two.</summary>
internal sealed partial class Taught
{
    private const int FewestWords = 3;
    private const int FewestPoints = 3;
    private const int FewestCriteria = 2;
    private const double FarOff = 0.8;
    private const double VeryFarOff = 1.9;
    private const int ShortSentence = 8;
    private const int FewestOwn = 3;
    private const int TitleRun = 3;

    // What every class has, and every copy of a text, serves any cycle.
    private static readonly HashSet<string> Room =
    [
        .. Words.Stems("paper pencil pen board whiteboards notebook marker crayons ruler calculator copies copy printed text sources lesson"),
    ];

    private static readonly HashSet<string> Counting =
    [
        .. Words.Stems("each pair group student child class two three four six ten twelve color colored small large"),
    ];

    private readonly TopicPack _pack;
    private readonly int _count;
    private readonly List<HashSet<string>> _stems;

    private Taught(TopicPack pack, int count)
    {
        (_pack, _count) = (pack, count);
        _stems = [.. pack.Cycles.Select(c => Words.Stems(TextOf(c)).Where(s => s.Length > 2 && !StopWords.Has(s)).ToHashSet())];
    }

    /// <summary>The pack for a lesson of so many cycles.</summary>
    public static TopicPack Part(TopicPack pack, int cycles) =>
        cycles >= pack.Cycles.Length || pack.Origin is PackOrigin.Text or PackOrigin.Frames ? pack : new Taught(pack, cycles).Cut();

    private TopicPack Cut()
    {
        var criteria = Criteria();
        var said = string.Join(' ', _pack.Cycles.Take(_count).Select(TextOf));
        var (core, outcome) = (_pack.Core.Split(", ").Any(IsWide) ? Core(criteria[0]) : _pack.Core, _pack.Outcome);
        if (_count == 1 && IsWide(outcome) && Array.Find(criteria, c => c.StartsWith("I can ", StringComparison.Ordinal)) is { } first)
        {
            // What the outcome says now is not said twice.
            outcome = first;
            var others = criteria.Where(c => c != first).ToArray();
            criteria = others.Length >= FewestCriteria ? others : [.. others, Answered()];
        }

        string[] tiers = [Fitting(_pack.Support, FarOff), Mostly(_pack.EnglishLearners, VeryFarOff), Mostly(_pack.Accessibility, VeryFarOff)];
        return _pack with
        {
            Outcome = outcome,
            SuccessCriteria = criteria,
            KeyPoints = _pack.Origin == PackOrigin.PackAndText ? _pack.KeyPoints : Kept(_pack.KeyPoints, p => p, FewestPoints),
            Misconceptions = Kept(_pack.Misconceptions, m => $"{m.Belief} {m.Response}", 1),
            Vocabulary = AtLeast(_pack.Vocabulary, w => w.Own || Words.Uses(said, w.Term) ? 0 : 1, FewestWords),
            Core = core,
            Materials = AtLeast(_pack.Materials, m => IsSpare(m, tiers[0]) ? 1 : 0, 2),
            Discussion = Kept(_pack.Discussion, d => d, _count),
            Support = tiers[0],
            EnglishLearners = tiers[1],
            Accessibility = tiers[2],
            // What is said of safety is never weighed by its words.
            Notes = Fitting(_pack.Notes, double.MaxValue / 2),
        };
    }

    // Only what serves a later cycle alone falls away: a thing too many on the table is better than one that is missing.
    private bool IsSpare(string material, string support)
    {
        var stems = Words.Stems(material).Where(s => s.Length > 2 && !StopWords.Has(s) && !Counting.Contains(s)).Distinct().ToList();
        var isNamed = Words.Stems(support).Distinct().Count(stems.Contains) >= 2;
        return NamesLater(material)
            || (!isNamed && !stems.Exists(Room.Contains) && !stems.Exists(s => _stems.Take(_count).Any(c => c.Contains(s))) && Only(material) > 0);
    }

    // The sentences that rest on what is taught. Where one falls away, the next falls too when it leans on it.
    private string Fitting(string text, double farOff)
    {
        var kept = new List<string>();
        var isCut = false;
        foreach (var sentence in SentenceSplit.Of(text))
        {
            isCut = Alien(sentence) > farOff || (farOff <= FarOff && Only(sentence) >= FewestOwn) || (isCut && Leans(sentence));
            kept.AddRange(isCut ? [] : [sentence]);
        }

        return string.Join(' ', kept);
    }

    private string Mostly(string text, double farOff) => Fitting(text, farOff) is { Length: > 0 } kept ? kept : text;

    private static bool Leans(string sentence) =>
        Words.Of(sentence).Count() < ShortSentence
        || Words.Of(sentence).First() is "it" or "they" or "then" or "this" or "these" or "that" or "those" or "each" or "both" or "he" or "she";

    private string Answered() => $"I can answer “{_pack.Cycles[0].Checks[0].Question.Trim()}” and say how I know.";

    private string[] Criteria()
    {
        var kept = AtLeast(_pack.SuccessCriteria, c => IsWide(c) ? Math.Max(1, Alien(c)) : 0, 1);
        return kept.Length >= FewestCriteria ? kept : [.. kept, $"I can tell about “{_pack.Cycles[0].Title}” with an example of my own."];
    }

    /// <summary>Whether a text rests on words that only cycles without time would teach.</summary>
    public static bool IsWide(TopicPack pack, int cycles, string text) => cycles < pack.Cycles.Length && new Taught(pack, cycles).IsWide(text);

    private bool IsWide(string text) => Alien(text) > FarOff || Only(text) >= 2 || NamesTitle(text);

    // "Variables on both sides" is the title of a cycle, though each of its words stands in another as well.
    private bool NamesTitle(string text)
    {
        var said = $" {string.Join(' ', Words.Stems(text))} ";
        return _pack
            .Cycles.Skip(_count)
            .Any(c =>
                Words.Stems(c.Title).ToList() is { Count: >= TitleRun } title
                && Enumerable
                    .Range(0, title.Count - TitleRun + 1)
                    .Any(i => said.Contains($" {string.Join(' ', title.Skip(i).Take(TitleRun))} ", StringComparison.Ordinal))
            );
    }

    // "The map of cycle 2" where the lesson ends after the first.
    private bool NamesLater(string text) => CycleNumber().Matches(text).Any(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) > _count);

    // How many words of a text stand in cycles that fall away and in none that is taught.
    private int Only(string text) =>
        Words.Stems(text).Distinct().Count(s => _stems.Skip(_count).Any(c => c.Contains(s)) && !_stems.Take(_count).Any(c => c.Contains(s)));

    // How much more a text belongs to a cycle that falls away than to one that is taught.
    private double Alien(string text)
    {
        if (NamesLater(text))
        {
            return double.MaxValue;
        }

        var stems = Words.Stems(text).Where(s => s.Length > 2 && !StopWords.Has(s)).Distinct().ToList();
        var fits = _stems.Select(c => stems.Where(c.Contains).Sum(Weight)).ToList();
        return fits.Skip(_count).Max() - fits.Take(_count).Max();
    }

    // A word of every cycle tells nothing about where a text belongs.
    private double Weight(string stem) =>
        _stems.Count(c => c.Contains(stem)) switch
        {
            1 => 1,
            2 => 0.4,
            _ => 0,
        };

    private T[] Kept<T>(T[] all, Func<T, string> text, int least) =>
        AtLeast(all, t => Alien(text(t)) is var alien && alien > FarOff ? alien : 0, least);

    // Those that fit, and when they are too few the next best, in the order of the pack.
    private static T[] AtLeast<T>(T[] all, Func<T, double> distance, int least)
    {
        var far = all.Select(distance).ToList();
        var keep = Math.Max(Math.Min(least, all.Length), far.Count(d => d <= 0));
        var chosen = Enumerable.Range(0, all.Length).OrderBy(i => far[i]).ThenBy(i => i).Take(keep).ToHashSet();
        return [.. all.Where((_, i) => chosen.Contains(i))];
    }

    private string Core(string criterion)
    {
        var cycles = string.Join(" and of ", _pack.Cycles.Take(_count).Select(c => $"“{c.Title}”"));
        return $"Everyone does the first practice task of {cycles}, and hands in or shows work for this: {criterion}";
    }

    private static string TextOf(PackCycle c) =>
        string.Join(
            ' ',
            c.Checks.Select(k => $"{k.Question} {k.Answer}")
                .Concat(c.Practice.Select(p => $"{p.Task} {p.Answer}"))
                .Prepend($"{c.Title} {c.Explanation} {c.Example}")
        );

    [GeneratedRegex(@"\bcycles? (?:\d and )?([1-3])\b", RegexOptions.IgnoreCase)]
    private static partial Regex CycleNumber();
}
