using System.Collections.Frozen;
using System.Numerics;

namespace Homeroom.Assistant.Grading.Answers.Numeric;

/// <summary>Functions of one number, on their principal branch.</summary>
internal static class NumberFunctions
{
    private static readonly Complex I = Complex.ImaginaryOne;

    // Lanczos (1964), g = 7 with nine terms.
    private static readonly double[] Lanczos =
    [
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];

    private static readonly FrozenDictionary<string, Func<Sample, Sample>> All = new Dictionary<string, Func<Sample, Sample>>
    {
        ["sqrt"] = z => z.Through(Root, IsNegative(z)),
        ["root"] = z => z.Through(Root, IsNegative(z)),
        ["cbrt"] = z => z.Through(v => v.Imaginary == 0 ? Math.Cbrt(v.Real) : Complex.Pow(v, 1.0 / 3), leavesReals: false),
        ["abs"] = z => z.Through(v => v.Magnitude, leavesReals: false),
        ["conjugate"] = z => z.Through(Complex.Conjugate, leavesReals: false),
        ["exp"] = z => z.Through(Complex.Exp, leavesReals: false),
        ["ln"] = z => z.Through(Complex.Log, IsNegative(z)),
        ["log"] = z => z.Through(Complex.Log, IsNegative(z)),
        ["lg"] = z => z.Through(v => Complex.Log(v) / Math.Log(10), IsNegative(z)),
        ["log2"] = z => z.Through(v => Complex.Log(v) / Math.Log(2), IsNegative(z)),
        ["sin"] = z => z.Through(Complex.Sin, leavesReals: false),
        ["cos"] = z => z.Through(Complex.Cos, leavesReals: false),
        ["tan"] = z => z.Through(v => Complex.Sin(v) / Complex.Cos(v), leavesReals: false),
        ["sec"] = z => z.Through(v => 1 / Complex.Cos(v), leavesReals: false),
        ["csc"] = z => z.Through(v => 1 / Complex.Sin(v), leavesReals: false),
        ["cosec"] = z => z.Through(v => 1 / Complex.Sin(v), leavesReals: false),
        ["cot"] = z => z.Through(v => Complex.Cos(v) / Complex.Sin(v), leavesReals: false),
        ["asin"] = z => z.Through(ArcSine, IsBeyondOne(z)),
        ["acos"] = z => z.Through(v => (Math.PI / 2) - ArcSine(v), IsBeyondOne(z)),
        ["atan"] = z => z.Through(ArcTangent, leavesReals: false),
        ["acot"] = z => z.Through(v => ArcTangent(1 / v), leavesReals: false),
        ["asec"] = z => z.Through(v => (Math.PI / 2) - ArcSine(1 / v), IsWithinOne(z)),
        ["acsc"] = z => z.Through(v => ArcSine(1 / v), IsWithinOne(z)),
        ["sinh"] = z => z.Through(Complex.Sinh, leavesReals: false),
        ["cosh"] = z => z.Through(Complex.Cosh, leavesReals: false),
        ["tanh"] = z => z.Through(Complex.Tanh, leavesReals: false),
        ["sech"] = z => z.Through(v => 1 / Complex.Cosh(v), leavesReals: false),
        ["csch"] = z => z.Through(v => 1 / Complex.Sinh(v), leavesReals: false),
        ["coth"] = z => z.Through(v => 1 / Complex.Tanh(v), leavesReals: false),
        ["asinh"] = z => z.Through(v => Complex.Log(v + Root((v * v) + 1)), leavesReals: false),
        ["acosh"] = z => z.Through(AreaCosine, z.Value is { Imaginary: 0, Real: < 1 }),
        ["atanh"] = z => z.Through(AreaTangent, IsBeyondOne(z)),
        ["acoth"] = z => z.Through(v => AreaTangent(1 / v), IsWithinOne(z)),
        ["asech"] = z => z.Through(v => AreaCosine(1 / v), IsBeyondOne(z)),
        ["acsch"] = z => z.Through(v => Complex.Log((1 / v) + Root((1 / (v * v)) + 1)), leavesReals: false),
        ["sign"] = z => z.Through(v => Math.Sign(v.Real), leavesReals: false),
        ["floor"] = z => z.Through(v => Math.Floor(v.Real), leavesReals: false),
        ["ceiling"] = z => z.Through(v => Math.Ceiling(v.Real), leavesReals: false),
        ["factorial"] = z => z.Through(v => Gamma(v + 1), leavesReals: false),
        ["gamma"] = z => z.Through(Gamma, leavesReals: false),
        ["realpart"] = z => z.Through(v => v.Real, leavesReals: false),
        ["imagpart"] = z => z.Through(v => v.Imaginary, leavesReals: false),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The function of that name; null if it is not known.</summary>
    public static Func<Sample, Sample>? Find(string name) => All.GetValueOrDefault(name);

    private static bool IsNegative(Sample z) => z.Value is { Imaginary: 0, Real: < 0 };

    private static bool IsBeyondOne(Sample z) => z.Value.Imaginary == 0 && Math.Abs(z.Value.Real) > 1;

    private static bool IsWithinOne(Sample z) => z.Value.Imaginary == 0 && Math.Abs(z.Value.Real) < 1;

    private static Complex Root(Complex v) =>
        v.Imaginary == 0
            ? v.Real < 0
                ? new Complex(0, Math.Sqrt(-v.Real))
                : Math.Sqrt(v.Real)
            : Complex.Sqrt(v);

    private static Complex ArcSine(Complex v) =>
        v.Imaginary == 0 && Math.Abs(v.Real) <= 1 ? Math.Asin(v.Real) : -I * Complex.Log((I * v) + Root(1 - (v * v)));

    private static Complex ArcTangent(Complex v) =>
        v.Imaginary == 0 ? Math.Atan(v.Real) : I / 2 * (Complex.Log(1 - (I * v)) - Complex.Log(1 + (I * v)));

    private static Complex AreaCosine(Complex v) => Complex.Log(v + (Root(v + 1) * Root(v - 1)));

    private static Complex AreaTangent(Complex v) => 0.5 * (Complex.Log(1 + v) - Complex.Log(1 - v));

    private static Complex Gamma(Complex z)
    {
        if (z.Imaginary == 0 && z.Real == Math.Truncate(z.Real) && z.Real <= 0)
        {
            return new Complex(double.NaN, 0);
        }

        if (z.Real < 0.5)
        {
            return Math.PI / (Complex.Sin(Math.PI * z) * Gamma(1 - z));
        }

        Complex sum = Lanczos[0];
        for (var at = 1; at < Lanczos.Length; at++)
        {
            sum += Lanczos[at] / (z - 1 + at);
        }

        var t = z + 6.5;
        return Math.Sqrt(2 * Math.PI) * Complex.Pow(t, z - 0.5) * Complex.Exp(-t) * sum;
    }
}
