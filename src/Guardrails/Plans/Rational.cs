using System.Globalization;
using System.Numerics;

namespace Homeroom.Guardrails.Plans;

/// <summary>An exact fraction in lowest terms; the denominator is positive.</summary>
public readonly record struct Rational
{
    /// <summary>A fraction; the denominator is not 0.</summary>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * (denominator.Sign < 0 ? -1 : 1);
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    /// <summary>Above the line; below 0 for a negative fraction.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Below the line.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => Denominator.IsOne;

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational a, Rational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational a, Rational b) => a + new Rational(-b.Numerator, b.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient, or null for a division by zero.</summary>
    public Rational? Over(Rational b) => b.Numerator.IsZero ? null : new Rational(Numerator * b.Denominator, Denominator * b.Numerator);

    /// <summary>The power, or null for a negative, broken or large exponent.</summary>
    public Rational? Power(Rational exponent) =>
        !exponent.IsWhole || exponent.Numerator < 0 || exponent.Numerator > 20
            ? null
            : new Rational(BigInteger.Pow(Numerator, (int)exponent.Numerator), BigInteger.Pow(Denominator, (int)exponent.Numerator));

    /// <summary>Reads digits with an optional decimal point.</summary>
    public static Rational Parse(string digits)
    {
        var point = digits.IndexOf('.');
        return point < 0
            ? new Rational(BigInteger.Parse(digits, CultureInfo.InvariantCulture), 1)
            : new Rational(BigInteger.Parse(digits.Remove(point, 1), CultureInfo.InvariantCulture), BigInteger.Pow(10, digits.Length - point - 1));
    }

    /// <summary>True when the other is this one rounded or cut to a number of decimal places.</summary>
    public bool RoundsTo(Rational other, int places) =>
        BigInteger.Abs(((this - other) * new Rational(BigInteger.Pow(10, places), 1)) is var gap ? gap.Numerator : 0) < gap.Denominator
        && !(new Rational(BigInteger.Pow(10, places), 1) * this).IsWhole;

    /// <summary>A whole number, a decimal that ends, or a fraction.</summary>
    /// <param name="decimals">True to write a decimal where one ends within six places.</param>
    /// <param name="mixed">True to write 1 1/2 rather than 3/2.</param>
    public string Write(bool decimals, bool mixed)
    {
        if (IsWhole)
        {
            return $"{Numerator}";
        }

        for (var places = 1; decimals && places <= 6; places++)
        {
            if ((this * new Rational(BigInteger.Pow(10, places), 1)) is { IsWhole: true } scaled)
            {
                var digits = BigInteger.Abs(scaled.Numerator).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
                return $"{(Numerator.Sign < 0 ? "-" : "")}{digits[..^places]}.{digits[^places..]}";
            }
        }

        return mixed && Numerator > Denominator ? $"{Numerator / Denominator} {Numerator % Denominator}/{Denominator}" : $"{Numerator}/{Denominator}";
    }
}
