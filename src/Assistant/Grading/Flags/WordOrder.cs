namespace Homeroom.Assistant.Grading.Flags;

/// <summary>
/// Tells a paper whose words were shuffled: pairs of words next to each other are hardly more often pairs that classmates write too than they would be by chance.
/// Chance is measured on the paper's own words, put in another order.
/// </summary>
internal sealed class WordOrder
{
    private const int FewestWords = 20;
    private const int FewestPapers = 8;
    private const int Shuffles = 3;
    private const double OfUsual = 0.4;

    private readonly Dictionary<ulong, int> _papers = [];
    private readonly double[] _order;
    private readonly double _usual;

    /// <summary>Reads a class.</summary>
    public WordOrder(IReadOnlyList<ulong[]> papers)
    {
        foreach (var pair in papers.SelectMany(p => Shingles.Rows(p, 2).Distinct()))
        {
            _papers[pair] = _papers.GetValueOrDefault(pair) + 1;
        }

        _order = [.. papers.Select(Order)];
        var known = _order.Where(o => !double.IsNaN(o)).Order().ToList();
        _usual = known.Count < FewestPapers ? double.NaN : known[known.Count / 2];
    }

    /// <summary>The flag, if it is one.</summary>
    public PaperFlag? Find(int paper) =>
        _order[paper] < OfUsual * _usual
            ? new PaperFlag(
                "shuffled",
                "The words of this paper stand in an order that hardly makes sentences. It may be scrambled or machine-made; read it.",
                true
            )
            : null;

    private double Order(ulong[] words)
    {
        if (words.Length < FewestWords)
        {
            return double.NaN;
        }

        var own = Shingles.Rows(words, 2).ToHashSet();
        var mixed = (ulong[])words.Clone();
        var (chance, state) = (0.0, 88172645463325252UL);
        for (var time = 0; time < Shuffles; time++)
        {
            Shingles.Shuffle(mixed, ref state);
            chance += Seen(mixed, own) / Shuffles;
        }

        return Seen(words, own) - chance;
    }

    private double Seen(ulong[] words, HashSet<ulong> own)
    {
        var pairs = Shingles.Rows(words, 2);
        return pairs.Count(p => _papers.GetValueOrDefault(p) > (own.Contains(p) ? 1 : 0)) / (double)pairs.Length;
    }
}
