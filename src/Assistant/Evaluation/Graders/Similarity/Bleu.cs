using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>
/// BLEU of one text (Papineni et al. 2002): the geometric mean of the precisions of runs of 1 to 4 words, times the penalty for being shorter. Smoothed after Lin and Och
/// (2004), method 2 of Chen and Cherry (2014): 1 is added to both sides of every precision but the first. Runs longer than the answer are left out of the mean.
/// </summary>
internal static class Bleu
{
    private const int LongestRun = 4;

    public static GraderKind Kind { get; } =
        Likeness.Of(
            "bleu",
            "BLEU of one text (Papineni et al. 2002), runs of 1 to 4 words, 1 added to both sides of every precision but the first (Lin and Och 2004). Capitals, accents and punctuation do not count.",
            (text, wanted) => Score(text, wanted),
            0.4
        );

    /// <summary>The score, 0 to 1.</summary>
    public static double Score(string text, string wanted)
    {
        string[] found = [.. Words.Of(text)];
        string[] asked = [.. Words.Of(wanted)];
        if (found.Length == 0 || asked.Length == 0)
        {
            return found.Length == asked.Length ? 1 : 0;
        }

        var longest = Math.Min(LongestRun, found.Length);
        var sum = 0.0;
        for (var length = 1; length <= longest; length++)
        {
            var shared = NGrams.Shared(NGrams.Count(found, length), NGrams.Count(asked, length));
            var all = found.Length - length + 1;
            var added = length == 1 ? 0 : 1;
            sum += Math.Log((double)(shared + added) / (all + added));
        }

        var shortness = found.Length >= asked.Length ? 1 : Math.Exp(1 - ((double)asked.Length / found.Length));
        return shortness * Math.Exp(sum / longest);
    }
}
