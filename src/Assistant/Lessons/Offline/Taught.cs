namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Cuts a pack to what a short lesson teaches: a plan of one cycle promises, names and asks nothing from the other two.</summary>
internal sealed class Taught
{
    private const int FewestWords = 3;
    private const int FewestPoints = 3;
    private const int FewestCriteria = 2;
    private const double FarOff = 0.8;

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
        var (core, outcome) = (IsWide(_pack.Core) ? Core(criteria[0]) : _pack.Core, _pack.Outcome);
        if (_count == 1 && IsWide(outcome) && Array.Find(criteria, c => c.StartsWith("I can ", StringComparison.Ordinal)) is { } first)
        {
            outcome = first;
            criteria = criteria.Length > FewestCriteria ? [.. criteria.Where(c => c != first)] : criteria;
        }

        return _pack with
        {
            Outcome = outcome,
            SuccessCriteria = criteria,
            KeyPoints = _pack.Origin == PackOrigin.PackAndText ? _pack.KeyPoints : Kept(_pack.KeyPoints, p => p, FewestPoints),
            Misconceptions = Kept(_pack.Misconceptions, m => $"{m.Belief} {m.Response}", 1),
            Vocabulary = AtLeast(_pack.Vocabulary, w => w.Own || Words.Uses(said, w.Term) ? 0 : 1, FewestWords),
            Core = core,
        };
    }

    private string[] Criteria()
    {
        var kept = Kept(_pack.SuccessCriteria, c => c, 1);
        return kept.Length >= FewestCriteria ? kept : [.. kept, $"I can tell about “{_pack.Cycles[0].Title}” with an example of my own."];
    }

    /// <summary>Whether a text rests on words that only cycles without time would teach.</summary>
    public static bool IsWide(TopicPack pack, int cycles, string text) => cycles < pack.Cycles.Length && new Taught(pack, cycles).IsWide(text);

    private bool IsWide(string text) => Alien(text) > FarOff || Only(text) >= 2;

    // How many words of a text stand in cycles that fall away and in none that is taught.
    private int Only(string text) =>
        Words.Stems(text).Distinct().Count(s => _stems.Skip(_count).Any(c => c.Contains(s)) && !_stems.Take(_count).Any(c => c.Contains(s)));

    // How much more a text belongs to a cycle that falls away than to one that is taught.
    private double Alien(string text)
    {
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
        return $"Everyone completes the first practice task of {cycles}, and hands in or shows work for this: {criterion}";
    }

    private static string TextOf(PackCycle c) =>
        string.Join(
            ' ',
            c.Checks.Select(k => $"{k.Question} {k.Answer}")
                .Concat(c.Practice.Select(p => $"{p.Task} {p.Answer}"))
                .Prepend($"{c.Title} {c.Explanation} {c.Example}")
        );
}
