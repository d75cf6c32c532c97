namespace Homeroom.Assistant.Feedback.Learned;

/// <summary>Okapi BM25 (Robertson, Walker, Jones, Hancock-Beaulieu and Gatford 1994), with the idf that is never below 0 (Lucene's): how well texts answer a few words.</summary>
public static class Bm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>The score of each text, in their order; 0 where it has none of the words.</summary>
    /// <param name="asked">The words.</param>
    /// <param name="texts">The words of each text.</param>
    public static IReadOnlyList<double> Scores(IReadOnlyCollection<string> asked, IReadOnlyList<IReadOnlyList<string>> texts)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Count == 0)
        {
            return [];
        }

        var words = asked.Distinct(StringComparer.Ordinal).ToList();
        var mean = Math.Max(1, texts.Average(t => t.Count));
        var counts = texts.Select(t => t.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count())).ToList();
        var rarity = words.ToDictionary(w => w, w => Rarity(texts.Count, counts.Count(c => c.ContainsKey(w))));
        return
        [
            .. texts.Select(
                (text, i) =>
                {
                    var length = 1 - B + (B * text.Count / mean);
                    return words.Sum(w => counts[i].TryGetValue(w, out var n) ? rarity[w] * n * (K1 + 1) / (n + (K1 * length)) : 0);
                }
            ),
        ];
    }

    private static double Rarity(int texts, int with) => Math.Log(1 + ((texts - with + 0.5) / (with + 0.5)));
}
