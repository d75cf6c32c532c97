using System.Globalization;

namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// Rounds a figure to 12 digits. Logarithms and roots of transcendental functions may differ in the last bit between machines; reports and baselines
/// are compared byte by byte.
/// </summary>
internal static class Steady
{
    public static double Of(double value) =>
        double.IsFinite(value) ? double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + 0.0 : value;
}
