namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>Runs of words and how often they stand in a text.</summary>
internal static class NGrams
{
    /// <summary>Every run of so many words, with its count.</summary>
    public static Dictionary<string, int> Count(string[] words, int length)
    {
        Dictionary<string, int> runs = [];
        for (var at = 0; at + length <= words.Length; at++)
        {
            var run = length == 1 ? words[at] : string.Join(' ', words, at, length);
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }

        return runs;
    }

    /// <summary>How many runs both hold; each counts as often as it stands in the one that has fewer of it.</summary>
    public static int Shared(Dictionary<string, int> a, Dictionary<string, int> b) => a.Sum(r => Math.Min(r.Value, b.GetValueOrDefault(r.Key)));
}
