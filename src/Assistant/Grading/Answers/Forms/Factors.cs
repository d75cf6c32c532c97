using System.Numerics;
using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Forms;

/// <summary>Whether polynomials can be factored further over the rational numbers.</summary>
internal static class Factors
{
    private const int MostDegree = 8;

    // Numbers of several sorts that stand in for the other variables.
    private static readonly int[][] Stands =
    [
        [10007, 20011, 30012, 40009],
        [50021, 11004, 22003, 33013],
        [44018, 55001, 12009, 23003],
        [10009, 20014, 30011, 40011],
    ];

    /// <summary>Whether an expression is no product of others, of whole numbers above 1 neither; null if that is unclear.</summary>
    public static bool? IsPrime(Expression e)
    {
        var variables = e.Variables();
        if (variables.Count is 0 or > 5)
        {
            return variables.Count == 0 ? true : null;
        }

        bool? all = true;
        var common = BigInteger.Zero;
        foreach (var variable in variables)
        {
            var (isPrime, content) = IsPrimeIn(e, variable, variables);
            if (isPrime == false)
            {
                return false;
            }

            common = BigInteger.GreatestCommonDivisor(common, content);
            all = isPrime is null ? null : all;
        }

        return common > 1 ? false : all;
    }

    /// <summary>Whether a polynomial has no factor of a lower degree; null above a degree of 8.</summary>
    public static bool? IsPrime(Polynomial p)
    {
        if (p.Degree <= 1)
        {
            return true;
        }

        if (p.SquareFree().Degree < p.Degree)
        {
            return false;
        }

        return p.Degree > MostDegree ? null : !HasFactor(p);
    }

    /// <summary>The greatest whole number that divides all coefficients; 1 if they are not whole.</summary>
    public static BigInteger Content(Polynomial p) =>
        p.Coefficients.All(c => c.IsWhole)
            ? p.Coefficients.Aggregate(BigInteger.Zero, (g, c) => BigInteger.GreatestCommonDivisor(g, c.Above))
            : BigInteger.One;

    private static (bool? IsPrime, BigInteger Content) IsPrimeIn(Expression e, string variable, SortedSet<string> variables)
    {
        var others = variables.Where(v => v != variable).ToList();
        List<Polynomial> cases = [];
        foreach (var stand in Stands)
        {
            var at = e;
            for (var i = 0; i < others.Count; i++)
            {
                at = at.With(others[i], Expression.Of(stand[i]));
            }

            if (Fraction.Of(at, variable) is not { Below.IsConstant: true } fraction)
            {
                return (IsLinear(e, variable) ? true : null, BigInteger.One);
            }

            cases.Add(new Polynomial([.. fraction.Above.Coefficients.Select(c => c / fraction.Below.Lead)]));
        }

        var contents = cases.ConvertAll(Content);
        var primes = cases.ConvertAll(IsPrime);
        bool? isPrime =
            contents.TrueForAll(c => c > 100) ? false
            : primes.Contains(true) ? true
            : primes.TrueForAll(p => p == false) ? false
            : null;
        return (isPrime, contents.Aggregate(BigInteger.GreatestCommonDivisor));
    }

    private static bool IsLinear(Expression e, string variable) =>
        !e.All().Any(p => p is Call { Head: not ("+" or "-" or "*" or "/" or "^") } c && c.Variables().Contains(variable))
        && !Derivative.Of(e, variable).Variables().Contains(variable);

    // Some of its roots make a factor with whole coefficients: tried with rounded roots, proved by exact division.
    private static bool HasFactor(Polynomial p)
    {
        var scale = p.Coefficients.Aggregate(BigInteger.One, (m, c) => m / BigInteger.GreatestCommonDivisor(m, c.Below) * c.Below);
        var whole = new Polynomial([.. p.Coefficients.Select(c => c * new Rational(scale))]);
        var roots = ComplexRoots.Of(whole);
        for (var choice = 1; choice < 1 << roots.Length; choice++)
        {
            if (
                BitOperations.PopCount((uint)choice) <= roots.Length / 2
                && Product(roots, choice, whole.Lead.ToDouble()) is { } factor
                && whole.Divide(factor).Remainder.IsZero
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Polynomial? Product(Complex[] roots, int choice, double lead)
    {
        List<Complex> product = [lead];
        for (var at = 0; at < roots.Length; at++)
        {
            if ((choice >> at & 1) == 1)
            {
                product = [.. product.Append(0).Select((_, i) => (i > 0 ? product[i - 1] : 0) - (i < product.Count ? product[i] * roots[at] : 0))];
            }
        }

        return product.TrueForAll(c => Math.Abs(c.Imaginary) < 0.01 && double.IsFinite(c.Real) && Math.Abs(c.Real - Math.Round(c.Real)) < 0.01)
            ? new Polynomial([.. product.Select(c => new Rational(new BigInteger(Math.Round(c.Real))))])
            : null;
    }
}
