using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Feedback.Experiments;

/// <summary>
/// The test of two proportions. Its standard error is the larger of the pooled binomial one and the one over whole teachers, and is read with Student's t:
/// teachers are dealt to versions, not drafts, and a few teachers with many drafts prove little.
/// </summary>
/// <param name="Difference">Approval rate of the new version minus that of the old.</param>
/// <param name="Error">Standard error of it.</param>
/// <param name="Z">How many standard errors it is from 0, on the scale of the normal curve.</param>
public sealed record RateContrast(double Difference, double Error, double Z)
{
    private const double Most = 8;

    /// <summary>Two-sided p-value of a test that is made once.</summary>
    public double P => Steady.Of(2 * Curves.BelowZ(-Math.Abs(Z)));

    /// <summary>Compares; null where a version has fewer than two teachers with drafts, or nothing varies.</summary>
    public static RateContrast? Of(Arm before, Arm after)
    {
        var freedom = before.Teachers.Count(t => t.Drafts > 0) + after.Teachers.Count(t => t.Drafts > 0) - 2;
        if (before.Teachers.Count(t => t.Drafts > 0) < 2 || after.Teachers.Count(t => t.Drafts > 0) < 2)
        {
            return null;
        }

        var pooled = (double)(before.Approved + after.Approved) / (before.Drafts + after.Drafts);
        var plain = pooled * (1 - pooled) * ((1.0 / before.Drafts) + (1.0 / after.Drafts));
        var error = Math.Sqrt(Math.Max(plain, before.ClusteredVariance() + after.ClusteredVariance()));
        if (error == 0)
        {
            return null;
        }

        var difference = after.Rate - before.Rate;
        var tail = Curves.BelowT(freedom, -Math.Abs(difference / error));
        var z = tail <= 0 ? Most : Math.Min(Most, -Curves.Z(tail));
        return new RateContrast(Steady.Of(difference), Steady.Of(error), Steady.Of(Math.Sign(difference) * z));
    }

    /// <summary>The interval of the difference that a critical value gives; with that of the last look it holds at every look (Jennison and Turnbull 1989).</summary>
    /// <param name="critical">The critical value, 1.96 for a test that is made once.</param>
    public Interval Interval(double critical)
    {
        // As many standard errors as the curve of t asks for: Z is nearer to 0 than the plain ratio.
        var stretch = Z == 0 ? 1 : Math.Max(1, Math.Abs(Difference / Error / Z));
        return Evaluation.Statistics.Interval.Of(Difference - (critical * stretch * Error), Difference + (critical * stretch * Error), -1, 1);
    }

    /// <summary>Drafts that each version needs for a difference to be found (Fleiss, Levin and Paik 2003, section 4.2), drafts taken as independent.</summary>
    /// <param name="before">Approval rate of the old version.</param>
    /// <param name="after">The one that shall be found.</param>
    /// <param name="power">How often it shall be found.</param>
    /// <param name="alpha">How often chance may be taken for a difference.</param>
    public static int DraftsNeeded(double before, double after, double power = 0.8, double alpha = 0.05)
    {
        var (middle, apart) = ((before + after) / 2, Math.Abs(after - before));
        if (apart <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(after), after, "It must differ from the rate before.");
        }

        var spread =
            (Curves.TwoSidedZ(1 - alpha) * Math.Sqrt(2 * middle * (1 - middle)))
            + (Curves.Z(power) * Math.Sqrt((before * (1 - before)) + (after * (1 - after))));
        return (int)Math.Ceiling(spread * spread / (apart * apart));
    }
}
