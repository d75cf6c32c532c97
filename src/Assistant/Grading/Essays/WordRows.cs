using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>Terms of each paper, such as its words and pairs of words, weighted by how few papers hold them (TF-IDF), as sorted sparse rows of length 1.</summary>
internal sealed class WordRows
{
    private readonly (int Term, float Weight)[][] _rows;
    private readonly double[] _toMiddle;
    private readonly double _middle;

    /// <summary>Reads all papers of a class.</summary>
    public WordRows(IReadOnlyList<PaperText> papers)
        : this([.. papers.Select(WordsAndPairs)]) { }

    /// <summary>Weighs the terms of each paper.</summary>
    public WordRows(IReadOnlyList<IEnumerable<string>> papers)
    {
        Dictionary<string, int> terms = new(StringComparer.Ordinal);
        List<int> holding = [];
        var counts = papers.Select(p => Counts(p, terms, holding)).ToList();
        _rows = [.. counts.Select(c => Weighted(c, holding, papers.Count))];
        var middle = Middle(terms.Count);
        _toMiddle = [.. _rows.Select(r => r.Sum(t => t.Weight * middle[t.Term]))];
        _middle = middle.Sum(m => m * m);
    }

    /// <summary>How alike two papers are in what sets them apart from the middle of the class; about 1 for a paper with itself.</summary>
    public double Likeness(int one, int other) => Product(one, other) - _toMiddle[one] - _toMiddle[other] + _middle;

    /// <summary>How near a paper is to the middle of the class, from 0 on.</summary>
    public double ToMiddle(int paper) => _toMiddle[paper];

    private double[] Middle(int terms)
    {
        var middle = new double[terms];
        foreach (var (term, weight) in _rows.SelectMany(r => r))
        {
            middle[term] += weight / (double)_rows.Length;
        }

        return middle;
    }

    private double Product(int one, int other)
    {
        var (a, b) = (_rows[one], _rows[other]);
        var sum = 0.0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            if (a[i].Term == b[j].Term)
            {
                sum += a[i++].Weight * (double)b[j++].Weight;
            }
            else if (a[i].Term < b[j].Term)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }

    private static IEnumerable<string> WordsAndPairs(PaperText paper)
    {
        var before = "";
        foreach (var word in paper.Words)
        {
            yield return word.Lower;
            if (before.Length > 0)
            {
                yield return before + " " + word.Lower;
            }

            before = word.Lower;
        }
    }

    private static Dictionary<int, int> Counts(IEnumerable<string> paper, Dictionary<string, int> terms, List<int> holding)
    {
        Dictionary<int, int> counts = [];
        foreach (var term in paper)
        {
            if (!terms.TryGetValue(term, out var id))
            {
                id = terms.Count;
                terms.Add(term, id);
                holding.Add(0);
            }

            var already = counts.GetValueOrDefault(id);
            counts[id] = already + 1;
            holding[id] += already == 0 ? 1 : 0;
        }

        return counts;
    }

    private static (int, float)[] Weighted(Dictionary<int, int> counts, List<int> holding, int papers)
    {
        // A term of one paper alone joins no two.
        var row = counts
            .Where(c => holding[c.Key] > 1)
            .OrderBy(c => c.Key)
            .Select(c => (c.Key, Weight: (1 + Math.Log(c.Value)) * Math.Log(papers / (double)holding[c.Key])))
            .ToArray();
        var length = Math.Sqrt(row.Sum(t => t.Weight * t.Weight)) + 1e-9;
        return [.. row.Select(t => (t.Key, (float)(t.Weight / length)))];
    }
}
