using System.Globalization;

namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>From where to where a figure may truly lie. Both ends belong to it.</summary>
/// <param name="Low">The lower end; NaN where nothing is known.</param>
/// <param name="High">The upper end; NaN where nothing is known.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Too little was seen to say anything.</summary>
    public static readonly Interval Unknown = new(double.NaN, double.NaN);

    /// <summary>Whether both ends are known.</summary>
    public bool IsKnown => !double.IsNaN(Low) && !double.IsNaN(High);

    /// <summary>How wide it is; NaN where it is unknown.</summary>
    public double Width => High - Low;

    /// <summary>Whether the value lies inside; false where the interval is unknown.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>An interval whose ends are the same on every machine (12 digits), kept inside the bounds.</summary>
    internal static Interval Of(double low, double high, double least = double.NegativeInfinity, double most = double.PositiveInfinity) =>
        double.IsNaN(low) || double.IsNaN(high) ? Unknown : new(Steady.Of(Math.Clamp(low, least, most)), Steady.Of(Math.Clamp(high, least, most)));

    /// <summary>As "0.812 to 0.934", or "unknown".</summary>
    public override string ToString() => IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{Low:0.000} to {High:0.000}") : "unknown";
}
