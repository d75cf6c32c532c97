using System.Globalization;

namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// Rounds a figure to 12 digits. Logarithms and roots of transcendental functions may differ in the last bit between machines; reports and baselines
/// are compared byte by byte.
/// </summary>
internal static class Steady
{
    private const double Dust = 1e-12;

    public static double Of(double value) =>
        double.IsFinite(value) ? double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + 0.0 : value;

    /// <summary>
    /// A difference without the dust of floating point: means of the same scores, added up in another order, do not differ. Tests that only look at
    /// signs would else find a certain difference in it.
    /// </summary>
    public static double Difference(double value) => Math.Abs(value) < Dust ? 0 : value;
}
