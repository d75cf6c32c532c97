using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>Counts that take more than a line.</summary>
internal static class Counting
{
    private const int Window = 50;

    /// <summary>Different words in a window of 50, mean over all windows (moving-average type-token ratio, Covington and McFall 2010).</summary>
    public static double Variety(Measured m)
    {
        var words = m.Paper.Words;
        var length = Math.Min(Window, words.Count);
        if (length == 0)
        {
            return 0;
        }

        Dictionary<string, int> inside = new(StringComparer.Ordinal);
        var (sum, windows) = (0.0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            inside[words[i].Lower] = inside.GetValueOrDefault(words[i].Lower) + 1;
            if (i >= length && --inside[words[i - length].Lower] == 0)
            {
                inside.Remove(words[i - length].Lower);
            }

            if (i >= length - 1)
            {
                sum += inside.Count / (double)length;
                windows++;
            }
        }

        return sum / windows;
    }

    /// <summary>How much the lengths of sentences differ, in logarithms.</summary>
    public static double LengthSpread(Measured m)
    {
        var logs = m.Lengths.Select(l => Math.Log(1 + l)).ToList();
        var mean = logs.Average();
        return Math.Sqrt(logs.Sum(l => (l - mean) * (l - mean)) / logs.Count);
    }

    /// <summary>The share of sentences that begin with a word of their own.</summary>
    public static double Openings(Measured m) => First(m).Select(w => w.Lower).Distinct(StringComparer.Ordinal).Count() / Math.Sqrt(m.Sentences);

    /// <summary>The share of sentences that begin with a capital.</summary>
    public static double Capitals(Measured m) =>
        First(m).Count(w => w.IsCapital || char.IsDigit(w.Lower[0]) || w.Lower == PaperText.Name) / (double)m.Sentences;

    /// <summary>How many content words of a sentence stood in the sentence before, mean.</summary>
    public static double Cohesion(Measured m)
    {
        var (sum, before, now, sentence) = (0.0, new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var word in m.Paper.Words)
        {
            if (word.Sentence != sentence)
            {
                (before, now, sentence) = (now, new HashSet<string>(StringComparer.Ordinal), word.Sentence);
            }

            if (WordLists.IsContent(word.Lower) && now.Add(Stem.Of(word.Lower)) && before.Contains(Stem.Of(word.Lower)))
            {
                sum++;
            }
        }

        return sum / m.Sentences;
    }

    /// <summary>The share of three words in a row that stand elsewhere in the paper too.</summary>
    public static double Repetition(Measured m)
    {
        HashSet<(string, string, string)> seen = [];
        var words = m.Paper.Words;
        var again = 0;
        for (var i = 2; i < words.Count; i++)
        {
            again += seen.Add((words[i - 2].Lower, words[i - 1].Lower, words[i].Lower)) ? 0 : 1;
        }

        return again / m.Count;
    }

    /// <summary>The share of the stems asked for that the paper takes up; 0 where nothing was given.</summary>
    public static double Covered(Measured m, IReadOnlySet<string> asked) =>
        asked.Count == 0 ? 0 : m.Distinct.Keys.Select(Stem.Of).Distinct(StringComparer.Ordinal).Count(asked.Contains) / (double)asked.Count;

    private static IEnumerable<Word> First(Measured m)
    {
        var sentence = -1;
        foreach (var word in m.Paper.Words)
        {
            if (word.Sentence != sentence)
            {
                sentence = word.Sentence;
                yield return word;
            }
        }
    }
}
