namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>
/// How much of a text's matter a sentence carries: the frequent content words it holds, over the root of its length, with
/// a bonus for standing early. After H. P. Luhn, "The Automatic Creation of Literature Abstracts", 1958, and
/// H. P. Edmundson, "New Methods in Automatic Extracting", 1969 (position).
/// </summary>
internal static class SentenceWeights
{
    public static IReadOnlyList<double> Of(IReadOnlyList<string> sentences)
    {
        var stems = sentences.Select(s => Words.Of(s).Where(w => !StopWords.Has(w)).Select(Words.Stem).ToArray()).ToList();
        var frequency = stems.SelectMany(s => s).GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        var most = frequency.Count == 0 ? 1 : frequency.Values.Max();
        return
        [
            .. stems.Select(
                (s, i) =>
                    s.Length == 0
                        ? 0
                        : s.Distinct().Sum(w => Weight(frequency[w], most, sentences.Count))
                            / Math.Sqrt(s.Length)
                            * (1 + (0.2 * (1 - ((double)i / sentences.Count))))
                            * (LeansBack(sentences[i]) ? 0.5 : 1)
            ),
        ];
    }

    /// <summary>Whether a sentence cannot be understood without the one before it.</summary>
    public static bool LeansBack(string sentence) =>
        Words.Of(sentence).FirstOrDefault()
            is "it"
                or "its"
                or "they"
                or "them"
                or "their"
                or "this"
                or "these"
                or "that"
                or "those"
                or "he"
                or "she"
                or "his"
                or "her"
                or "such"
                or "both"
                or "but"
                or "also"
                or "then"
                or "so";

    // A word in every sentence tells the sentences apart as little as a word that stands only once.
    private static double Weight(int count, int most, int sentences) => Math.Log(1 + count) * Math.Log(1 + ((double)(sentences + most) / count));
}
