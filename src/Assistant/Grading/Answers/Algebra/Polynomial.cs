using Homeroom.Assistant.Grading.Answers.Exact;

namespace Homeroom.Assistant.Grading.Answers.Algebra;

/// <summary>A polynomial in one variable with exact coefficients, from the constant up. None of a degree above 80 is looked at.</summary>
internal sealed class Polynomial
{
    private const int MostDegree = 80;

    private readonly Rational[] _of;

    public Polynomial(params Rational[] coefficients)
    {
        var length = coefficients.Length;
        while (length > 0 && coefficients[length - 1].IsZero)
        {
            length--;
        }

        _of = length > MostDegree + 1 ? throw new BeyondReachException("A power in it is higher than what is looked at.") : coefficients[..length];
    }

    /// <summary>The degree; -1 of zero.</summary>
    public int Degree => _of.Length - 1;

    public bool IsZero => _of.Length == 0;

    public bool IsConstant => _of.Length <= 1;

    public Rational Lead => _of.Length == 0 ? Rational.Zero : _of[^1];

    public IReadOnlyList<Rational> Coefficients => _of;

    public static Polynomial Variable => new(Rational.Zero, Rational.One);

    public static Polynomial operator +(Polynomial a, Polynomial b) =>
        new([.. Enumerable.Range(0, Math.Max(a._of.Length, b._of.Length)).Select(i => a[i] + b[i])]);

    public static Polynomial operator -(Polynomial a) => new([.. a._of.Select(c => -c)]);

    public static Polynomial operator *(Polynomial a, Polynomial b)
    {
        if (a.IsZero || b.IsZero)
        {
            return new Polynomial();
        }

        if (a.Degree + b.Degree > MostDegree)
        {
            throw new BeyondReachException("A power in it is higher than what is looked at.");
        }

        var product = new Rational[a._of.Length + b._of.Length - 1];
        for (var i = 0; i < a._of.Length; i++)
        {
            for (var j = 0; j < b._of.Length; j++)
            {
                product[i + j] += a._of[i] * b._of[j];
            }
        }

        return new Polynomial(product);
    }

    private Rational this[int power] => power < _of.Length ? _of[power] : Rational.Zero;

    public Polynomial Power(int times)
    {
        var product = new Polynomial(Rational.One);
        for (var at = 0; at < times; at++)
        {
            product *= this;
        }

        return product;
    }

    public Polynomial Derivative() => new([.. _of.Skip(1).Select((c, i) => c * new Rational(i + 1))]);

    /// <summary>Quotient and rest.</summary>
    public (Polynomial Quotient, Polynomial Remainder) Divide(Polynomial by)
    {
        var rest = _of.ToArray();
        var quotient = new Rational[Math.Max(0, _of.Length - by._of.Length + 1)];
        for (var at = quotient.Length - 1; at >= 0; at--)
        {
            var share = quotient[at] = rest[at + by.Degree] / by.Lead;
            for (var i = 0; i < by._of.Length; i++)
            {
                rest[at + i] -= share * by._of[i];
            }
        }

        return (new Polynomial(quotient), new Polynomial(rest));
    }

    /// <summary>The greatest common divisor, with 1 before its highest power.</summary>
    public Polynomial CommonWith(Polynomial other)
    {
        var (a, b) = (this, other);
        while (!b.IsZero)
        {
            (a, b) = (b, a.Divide(b).Remainder);
            b = b.Monic();
        }

        return a.Monic();
    }

    /// <summary>The same roots, each once.</summary>
    public Polynomial SquareFree() => IsConstant ? this : Divide(CommonWith(Derivative())).Quotient;

    public Polynomial Monic() => IsZero ? this : new Polynomial([.. _of.Select(c => c / Lead)]);

    /// <summary>The value at a place.</summary>
    public double At(double x)
    {
        var value = 0.0;
        for (var i = _of.Length - 1; i >= 0; i--)
        {
            value = (value * x) + _of[i].ToDouble();
        }

        return value;
    }

    public Rational At(Rational x)
    {
        var value = Rational.Zero;
        for (var i = _of.Length - 1; i >= 0; i--)
        {
            value = (value * x) + _of[i];
        }

        return value;
    }

    /// <summary>The real roots in order, each once: between two of them lies one of the derivative.</summary>
    public List<double> RealRoots() => SquareFree().RootsApart();

    private List<double> RootsApart()
    {
        if (IsConstant)
        {
            return [];
        }

        if (Degree == 1)
        {
            return [(-this[0] / this[1]).ToDouble()];
        }

        var size = 1 + _of.Max(c => (c / Lead).Abs().ToDouble());
        List<double> bounds = [-size, .. Derivative().RealRoots(), size];
        List<double> roots = [];
        for (var i = 0; i + 1 < bounds.Count; i++)
        {
            if (Sign(bounds[i]) * Sign(bounds[i + 1]) < 0)
            {
                roots.Add(Between(bounds[i], bounds[i + 1]));
            }
        }

        return roots;
    }

    private int Sign(double x) => At(Rational.Of(x)).Sign;

    private double Between(double low, double high)
    {
        var sign = Sign(low);
        for (var at = 0; at < 200; at++)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                break;
            }

            var here = Math.Sign(At(middle));
            if (here == 0)
            {
                return middle;
            }

            (low, high) = here == sign ? (middle, high) : (low, middle);
        }

        return low + ((high - low) / 2);
    }
}
