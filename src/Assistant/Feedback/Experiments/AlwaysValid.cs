using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Feedback.Experiments;

/// <summary>
/// A test of two rates that may be looked at after every draft and has no end: the mixture sequential probability ratio test (Robbins 1970; Johari, Koomen, Pekelis
/// and Walsh 2022, "Always valid inference"), with the normal curve for the difference. It needs more drafts than <see cref="SequentialTest"/>; guards rest on it.
/// </summary>
public static class AlwaysValid
{
    /// <summary>Fewer drafts of a version say nothing: the normal curve does not hold there.</summary>
    public const int FewestDrafts = 20;

    /// <summary>The p-value at this look; the least of all looks is the p-value of the experiment. 1 with too few drafts.</summary>
    /// <param name="eventsBefore">How often it happened with the old version.</param>
    /// <param name="before">Drafts of the old version.</param>
    /// <param name="eventsAfter">How often it happened with the new version.</param>
    /// <param name="after">Drafts of the new version.</param>
    /// <param name="scale">What differences are thought of: a standard deviation of them, above 0.</param>
    public static double P(int eventsBefore, int before, int eventsAfter, int after, double scale = 0.1)
    {
        Given.Counts(eventsBefore, before);
        Given.Counts(eventsAfter, after);
        Given.Above0(scale);
        if (before < FewestDrafts || after < FewestDrafts)
        {
            return 1;
        }

        var variance = Variance(eventsBefore, before) + Variance(eventsAfter, after);
        var (difference, mixed) = (((double)eventsAfter / after) - ((double)eventsBefore / before), scale * scale);
        var odds = (0.5 * Math.Log(variance / (variance + mixed))) + (mixed * difference * difference / (2 * variance * (variance + mixed)));
        return Steady.Of(Math.Min(1, Math.Exp(-odds)));
    }

    // One more of each kind, so that a rate of 0 is not taken for certain.
    private static double Variance(int events, int drafts)
    {
        var rate = (events + 1.0) / (drafts + 2.0);
        return rate * (1 - rate) / drafts;
    }
}
