using System.Globalization;
using System.Numerics;

namespace Homeroom.Assistant.Grading.Answers.Exact;

/// <summary>An exact fraction in lowest terms. Numbers beyond 20,000 bits are beyond reach.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    private const int MostBits = 20_000;

    private readonly BigInteger _below;

    public Rational(BigInteger above, BigInteger below)
    {
        if (below.IsZero)
        {
            throw new BeyondReachException("It divides by zero.");
        }

        if (above.GetBitLength() + below.GetBitLength() > 2 * MostBits)
        {
            throw new BeyondReachException("A number in it is too large to look at.");
        }

        var common = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        (Above, _below) = (above / common, below / common);
    }

    public Rational(BigInteger whole)
        : this(whole, BigInteger.One) { }

    /// <summary>The numerator, with the sign.</summary>
    public BigInteger Above { get; }

    /// <summary>The denominator, from 1 on.</summary>
    public BigInteger Below => _below.IsZero ? BigInteger.One : _below;

    public bool IsZero => Above.IsZero;

    public bool IsWhole => Below.IsOne;

    public int Sign => Above.Sign;

    public static Rational Zero => default;

    public static Rational One => new(1);

    public static Rational operator +(Rational a, Rational b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Above, a.Below);

    public static Rational operator *(Rational a, Rational b) => new(a.Above * b.Above, a.Below * b.Below);

    public static Rational operator /(Rational a, Rational b) => new(a.Above * b.Below, a.Below * b.Above);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public Rational Abs() => new(BigInteger.Abs(Above), Below);

    public Rational Power(int exponent)
    {
        var bits = Math.Max(Above.GetBitLength(), Below.GetBitLength());
        return bits * Math.Abs((long)exponent) > MostBits ? throw new BeyondReachException("A power in it is too large to look at.")
            : exponent >= 0 ? new Rational(BigInteger.Pow(Above, exponent), BigInteger.Pow(Below, exponent))
            : One / Power(-exponent);
    }

    /// <summary>The whole number at or below.</summary>
    public BigInteger Floor() => Above.Sign < 0 && !IsWhole ? (Above / Below) - 1 : Above / Below;

    /// <summary>The nearest double; infinite beyond its range.</summary>
    public double ToDouble()
    {
        var shift = (int)(Above.GetBitLength() - Below.GetBitLength()) - 64;
        var scaled = shift > 0 ? Above / (Below << shift) : (Above << -shift) / Below;
        return Math.ScaleB((double)scaled, shift);
    }

    /// <summary>The exact value of a finite double.</summary>
    public static Rational Of(double value)
    {
        var exponent = value == 0 ? 0 : Math.ILogB(value) - 52;
        var whole = new BigInteger(Math.ScaleB(value, -exponent));
        return exponent >= 0 ? new Rational(whole << exponent) : new Rational(whole, BigInteger.One << -exponent);
    }

    /// <summary>Reads a decimal, with a power of ten or without.</summary>
    public static Rational Parse(string written)
    {
        var parts = written.Split('e', 'E');
        var point = parts[0].IndexOf('.');
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var places = point < 0 ? 0 : parts[0].Length - point - 1;
        if (digits.Length > 400 || (parts.Length > 1 && parts[1].Length > 4))
        {
            throw new BeyondReachException("A number in it has too many digits to look at.");
        }

        var power = (parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0) - places;
        var mantissa = new Rational(BigInteger.Parse(digits, CultureInfo.InvariantCulture));
        return mantissa * new Rational(10).Power(power);
    }

    public int CompareTo(Rational other) => (Above * other.Below).CompareTo(other.Above * Below);

    public override string ToString() => IsWhole ? Above.ToString(CultureInfo.InvariantCulture) : $"{Above}/{Below}";

    public bool Equals(Rational other) => Above == other.Above && Below == other.Below;

    public override int GetHashCode() => HashCode.Combine(Above, Below);
}
