namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What a count of passes says of the share that would pass.</summary>
public static class Proportion
{
    /// <summary>
    /// Wilson's score interval (Wilson 1927; method 3 of Newcombe 1998, "Two-sided confidence intervals for the single proportion").
    /// With no cases at all it is 0 to 1: everything is possible.
    /// </summary>
    /// <param name="passed">How many passed, 0 to <paramref name="of"/>.</param>
    /// <param name="of">How many there were.</param>
    /// <param name="confidence">How sure, between 0 and 1.</param>
    public static Interval Wilson(int passed, int of, double confidence = 0.95)
    {
        Given.Counts(passed, of);
        return Score(passed, of, TwoSided(confidence));
    }

    /// <summary>
    /// The same for scores from 0 to 1 instead of passes. No scores with the same mean vary more than passes and failures do, so the interval is wide
    /// enough whatever the scores; it serves where a bootstrap says nothing, as when all scores are the same.
    /// </summary>
    /// <param name="scores">Scores from 0 to 1.</param>
    /// <param name="confidence">How sure, between 0 and 1.</param>
    public static Interval OfScores(IReadOnlyList<double> scores, double confidence = 0.95)
    {
        Given.Finite(scores);
        if (scores.Any(s => s is < 0 or > 1))
        {
            throw new ArgumentOutOfRangeException(nameof(scores), "Scores lie from 0 to 1.");
        }

        return Score(scores.Sum(), scores.Count, TwoSided(confidence));
    }

    /// <summary>The same for a weighted share, with the number of cases that the weights leave (Kish 1965), which need not be whole.</summary>
    /// <param name="share">0 to 1.</param>
    /// <param name="of">Effective number of cases.</param>
    internal static Interval OfShare(double share, double of) => Score(share * of, of, TwoSided(0.95));

    /// <summary>The same with another critical value, such as that of Student's t for few groups.</summary>
    internal static Interval OfShare(double share, double of, double critical) => Score(share * of, of, critical);

    private static double TwoSided(double confidence)
    {
        Given.Share(confidence);
        return Curves.TwoSidedZ(confidence);
    }

    private static Interval Score(double passed, double of, double z)
    {
        if (of == 0)
        {
            return new(0, 1);
        }

        var rate = passed / of;
        var square = z * z / of;
        var middle = (rate + (square / 2)) / (1 + square);
        var half = z / (1 + square) * Math.Sqrt((rate * (1 - rate) / of) + (square / (4 * of)));
        return Interval.Of(rate <= 0 ? 0 : middle - half, rate >= 1 ? 1 : middle + half, 0, 1);
    }
}
