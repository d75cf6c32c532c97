namespace Homeroom.Assistant.Grading.Essays;

/// <summary>The marks a teacher gives.</summary>
/// <param name="Min">The lowest.</param>
/// <param name="Max">The highest, above the lowest.</param>
/// <param name="Step">What lies between two marks next to each other: 1, or 0.5 where half points are allowed.</param>
public sealed record Scale(double Min, double Max, double Step = 1)
{
    private const double Near = 1e-9;

    /// <summary>What is wrong with it; null if nothing is.</summary>
    public string? Wrong =>
        !double.IsFinite(Min) || !double.IsFinite(Max) || !double.IsFinite(Step) ? "min, max and step must be numbers."
        : Max <= Min ? "max must be above min."
        : Step <= 0 || Step > Max - Min ? "step must be above 0 and fit between min and max."
        : (Max - Min) / Step > 1000 ? "There are more than 1,000 marks between min and max; give a larger step."
        : null;

    /// <summary>The mark next to a value; of two that are as near, the higher one.</summary>
    public double Nearest(double value) => At(Math.Floor(((value - Min) / Step) + 0.5 + Near));

    /// <summary>The lowest mark that is no lower than a value.</summary>
    public double NoLower(double value) => At(Math.Ceiling(((value - Min) / Step) - Near));

    /// <summary>The highest mark that is no higher than a value.</summary>
    public double NoHigher(double value) => At(Math.Floor(((value - Min) / Step) + Near));

    /// <summary>Whether a mark can be given on this scale.</summary>
    public bool Holds(double mark) => mark >= Min - Near && mark <= Max + Near && Math.Abs(Nearest(mark) - mark) < 1e-6;

    // The last step may be a short one, as in 0 to 10 by 3.
    private double At(double steps) => Math.Round(Math.Clamp(Min + (steps * Step), Min, Max), 6);
}
