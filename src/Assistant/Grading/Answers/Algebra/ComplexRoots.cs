using System.Numerics;

namespace Homeroom.Assistant.Grading.Answers.Algebra;

/// <summary>All roots of a polynomial at once, nearly (Weierstrass, Durand and Kerner).</summary>
internal static class ComplexRoots
{
    public static Complex[] Of(Polynomial polynomial)
    {
        var of = polynomial.Monic().Coefficients.Select(c => new Complex(c.ToDouble(), 0)).ToArray();
        var size = 1 + of.SkipLast(1).Select((c, i) => Math.Pow(c.Magnitude, 1.0 / (of.Length - 1 - i))).Max();
        var roots = Enumerable.Range(0, of.Length - 1).Select(i => size * Complex.Pow(new Complex(0.4, 0.9), i)).ToArray();
        for (var round = 0; round < 500; round++)
        {
            var moved = 0.0;
            for (var i = 0; i < roots.Length; i++)
            {
                var others = Complex.One;
                for (var j = 0; j < roots.Length; j++)
                {
                    others *= i == j ? 1 : roots[i] - roots[j];
                }

                var step = At(of, roots[i]) / others;
                roots[i] -= step;
                moved = Math.Max(moved, step.Magnitude);
            }

            if (moved < 1e-14 * size)
            {
                break;
            }
        }

        return roots;
    }

    private static Complex At(Complex[] of, Complex x)
    {
        var value = Complex.Zero;
        for (var i = of.Length - 1; i >= 0; i--)
        {
            value = (value * x) + of[i];
        }

        return value;
    }
}
