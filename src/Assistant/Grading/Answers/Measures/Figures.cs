using System.Globalization;
using System.Numerics;
using Homeroom.Assistant.Grading.Answers.Exact;

namespace Homeroom.Assistant.Grading.Answers.Measures;

/// <summary>Significant figures and decimal places of a number as it is written.</summary>
/// <param name="Least">The fewest significant figures that it may have.</param>
/// <param name="Most">The most: final zeros before the point may count or not.</param>
/// <param name="Places">Digits after the point; null where it has a power of ten.</param>
internal sealed record Figures(int Least, int Most, int? Places)
{
    /// <summary>Counts those of a decimal such as 0.0120, 1500 or 5.30e21.</summary>
    public static Figures Of(string written)
    {
        var power = written.AsSpan().IndexOfAny('e', 'E');
        var mantissa = power < 0 ? written : written[..power];
        var point = mantissa.IndexOf('.');
        var places = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        // Of zero, the digits after the point count.
        var most = digits.Length > 0 ? digits.Length : Math.Max(1, places);
        var least = digits.Length == 0 || point >= 0 || power >= 0 ? most : Math.Max(1, digits.TrimEnd('0').Length);
        return new Figures(least, most, power < 0 ? places : null);
    }

    /// <summary>The value to so many significant figures; halves away from zero.</summary>
    public static Rational Round(Rational value, int figures)
    {
        if (value.IsZero)
        {
            return value;
        }

        var unit = new Rational(10).Power(Exponent(value) - figures + 1);
        return RoundTo(value, unit);
    }

    /// <summary>The nearest multiple of a unit; halves away from zero.</summary>
    public static Rational RoundTo(Rational value, Rational unit)
    {
        var nearest = ((value.Abs() / unit) + new Rational(1, 2)).Floor();
        return new Rational(nearest * value.Sign) * unit;
    }

    /// <summary>The power of ten of its first digit.</summary>
    public static int Exponent(Rational value)
    {
        var guess = (int)Math.Floor(BigInteger.Log10(BigInteger.Abs(value.Above)) - BigInteger.Log10(value.Below));
        var size = value.Abs();
        return size >= new Rational(10).Power(guess + 1) ? guess + 1
            : size < new Rational(10).Power(guess) ? guess - 1
            : guess;
    }

    public override string ToString() =>
        Least == Most ? Most.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Least} to {Most}");
}
