using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Feedback.Experiments;

/// <summary>
/// Critical values for a test that is looked at again and again, whenever somebody likes: of the error that may be made, each look may spend a part (Lan and
/// DeMets 1983, with the spending function of O'Brien and Fleming's kind). The chance of being past a bound is integrated from look to look (Armitage, McPherson
/// and Rowe 1969).
/// </summary>
public static class AlphaSpending
{
    private const double Never = 8;
    private const double Grid = 0.04;

    /// <summary>A look that brings less than this share of the planned drafts is not made.</summary>
    public const double SmallestStep = 0.01;

    /// <summary>The error of both sides spent once this share of the planned drafts is there.</summary>
    public static double Spent(double fraction, double alpha) => 4 * Curves.BelowZ(-Curves.TwoSidedZ(1 - (alpha / 2)) / Math.Sqrt(fraction));

    /// <summary>The critical value of |z| at each look.</summary>
    /// <param name="fractions">Share of the planned drafts at each look, rising by at least <see cref="SmallestStep"/>, at most 1.</param>
    /// <param name="alpha">How often chance may be taken for a difference, over all looks.</param>
    public static IReadOnlyList<double> Bounds(IReadOnlyList<double> fractions, double alpha = 0.05)
    {
        ArgumentNullException.ThrowIfNull(fractions);
        Given.Share(alpha);
        List<double> bounds = [];
        var (here, last, spent) = (Walk.Start, 0.0, 0.0);
        foreach (var fraction in fractions)
        {
            if (fraction > 1 || fraction < last + SmallestStep - 1e-9)
            {
                throw new ArgumentException($"The shares must rise by {SmallestStep} or more, up to 1.", nameof(fractions));
            }

            var (step, now) = (Math.Sqrt(fraction - last), Spent(fraction, alpha));
            var edge = here.Edge(step, Never * Math.Sqrt(fraction), now - spent);
            bounds.Add(Steady.Of(edge / Math.Sqrt(fraction)));
            here = here.Next(step, edge);
            (last, spent) = (fraction, now);
        }

        return bounds;
    }

    /// <summary>Where the walk of the statistic may be that was past no bound yet: places and how much of the chance is there.</summary>
    private sealed record Walk(double[] Places, double[] Chances)
    {
        public static Walk Start { get; } = new([0], [1]);

        /// <summary>How far out the next bound lies, so that just this chance is past it.</summary>
        public double Edge(double step, double most, double chance)
        {
            var (low, high) = (0.0, most);
            if (Past(step, most) >= chance)
            {
                return most;
            }

            for (var i = 0; i < 50; i++)
            {
                var middle = (low + high) / 2;
                (low, high) = Past(step, middle) > chance ? (middle, high) : (low, middle);
            }

            return high;
        }

        /// <summary>The walk one look on, cut at the bound (Simpson's rule).</summary>
        public Walk Next(double step, double edge)
        {
            var count = (2 * (int)Math.Ceiling(edge / Grid)) + 1;
            var between = 2 * edge / (count - 1);
            var (places, chances) = (new double[count], new double[count]);
            for (var i = 0; i < count; i++)
            {
                places[i] = -edge + (i * between);
                var weight =
                    between
                    / 3
                    * (
                        i == 0 || i == count - 1 ? 1
                        : i % 2 == 1 ? 4
                        : 2
                    );
                chances[i] = weight * Density(step, places[i]);
            }

            return new Walk(places, chances);
        }

        private double Density(double step, double place)
        {
            var sum = 0.0;
            for (var i = 0; i < Places.Length; i++)
            {
                var far = (place - Places[i]) / step;
                sum += Chances[i] * Math.Exp(-far * far / 2);
            }

            return sum / (step * Math.Sqrt(2 * Math.PI));
        }

        private double Past(double step, double edge)
        {
            var sum = 0.0;
            for (var i = 0; i < Places.Length; i++)
            {
                sum += Chances[i] * (Curves.BelowZ((-edge - Places[i]) / step) + Curves.BelowZ((Places[i] - edge) / step));
            }

            return sum;
        }
    }
}
