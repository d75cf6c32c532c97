using System.Numerics;
using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Numeric;

/// <summary>Values of expressions at one place.</summary>
internal sealed class ValueAt(Place place, Steps? steps = null)
{
    private readonly Steps _steps = steps ?? new Steps();

    /// <summary>Whether a function was met that nothing is known of, or something that is no number.</summary>
    public string? Unknown { get; private set; }

    public Sample Of(Expression e)
    {
        _steps.Take();
        return e switch
        {
            Number n => Sample.Exactly(n.Value.ToDouble()),
            Symbol s => Named(s.Name),
            Call c => Of(c),
            _ => Missing(e.Key),
        };
    }

    private Sample Named(string name) =>
        name switch
        {
            "pi" => Sample.Exactly(Math.PI),
            "e" => Sample.Exactly(Math.E),
            "i" => Sample.Exactly(Complex.ImaginaryOne),
            "deg" => Sample.Exactly(Math.PI / 180),
            "true" or "false" or "all" or "none" => Missing(name),
            _ => Sample.Exactly(place.Of(name)),
        };

    private Sample Of(Call c) =>
        (c.Head, c.Parts.Count) switch
        {
            ("+", 2) => Of(c.Parts[0]) + Of(c.Parts[1]),
            ("-", 1) => -Of(c.Parts[0]),
            ("*", 2) => Of(c.Parts[0]) * Of(c.Parts[1]),
            ("/", 2) => Of(c.Parts[0]) / Of(c.Parts[1]),
            ("^", 2) => Power(c),
            ("index", _) => Sample.Exactly(place.Of(c.Key)),
            ("sum" or "product", 4) => Series(c),
            ("log" or "lg", 2) => Of(new Call("ln", c.Parts[0])) / Of(new Call("ln", c.Parts[1])),
            ("binomial", 2) when c.Parts[1] is Call { Head: "[" } parts => Of(
                parts.Parts.Aggregate((Expression)new Call("factorial", c.Parts[0]), (above, part) => above / new Call("factorial", part))
            ),
            ("binomial", 2) => Binomial(Of(c.Parts[0]), Of(c.Parts[1])),
            (_, 1) when NumberFunctions.Find(c.Head) is { } function => function(Of(c.Parts[0])),
            ("atan2", 2) => Of(new Call("atan", c.Parts[0] / c.Parts[1])),
            _ => OfUnknown(c),
        };

    private Sample Power(Call c)
    {
        var (value, exponent) = (Of(c.Parts[0]), Of(c.Parts[1]));
        if (exponent is { Value.Imaginary: 0, Value.Real: var times } && times == Math.Truncate(times) && Math.Abs(times) <= 1_000)
        {
            return value.Through(z => WholePower(z, (int)times), leavesReals: false);
        }

        var leaves = value.Value is { Imaginary: 0, Real: < 0 };
        var power = Complex.Pow(value.Value, exponent.Value);
        var grown =
            value.Value.Magnitude == 0
                ? 0
                : (exponent.Value.Magnitude * value.Error / value.Value.Magnitude) + (Complex.Log(value.Value).Magnitude * exponent.Error);
        return new Sample(power, (power.Magnitude * (grown + 4e-16)), value.LeavesReals || exponent.LeavesReals || leaves);
    }

    private static Complex WholePower(Complex value, int times)
    {
        var product = Complex.One;
        for (var left = Math.Abs(times); left > 0; left >>= 1)
        {
            product = (left & 1) == 1 ? product * value : product;
            value *= value;
        }

        return times < 0 ? 1 / product : product;
    }

    private Sample Series(Call c)
    {
        var (from, to) = (Constant.Of(c.Parts[2]), Constant.Of(c.Parts[3]));
        if (c.Parts[1] is not Symbol variable || from is not { IsWhole: true } a || to is not { IsWhole: true } b || (b - a).Above > 200)
        {
            return OfUnknown(c);
        }

        var total = Sample.Exactly(c.Head == "sum" ? 0 : 1);
        for (var at = a; at <= b; at += Rational.One)
        {
            var one = Of(c.Parts[0].With(variable.Name, new Number(at)));
            total = c.Head == "sum" ? total + one : total * one;
        }

        return total;
    }

    private static Sample Binomial(Sample n, Sample k)
    {
        var one = Sample.Exactly(1);
        var gamma = NumberFunctions.Find("gamma")!;
        return gamma(n + one) / (gamma(k + one) * gamma(n + -k + one));
    }

    // A function that is not known gets values of its own: smooth, and always the same at the same place.
    private Sample OfUnknown(Call c)
    {
        if (c.Head is "=" or "<" or ">" or "<=" or ">=" or "#" or "and" or "or" or "not" or "[" or "{" or "tuple" or "matrix" or "pm" or ":=")
        {
            return Missing(c.Head);
        }

        Unknown ??= c.Head;
        var total = Sample.Exactly(Place.Share(c.Head, 77) + 0.5);
        for (var at = 0; at < c.Parts.Count; at++)
        {
            var (a, b) = (0.4 + Place.Share(c.Head, at), 0.3 + Place.Share(c.Head, at + 50));
            total = (total * Of(c.Parts[at]).Through(z => Complex.Sin((a * z) + b) + (b * z) + 1.7, leavesReals: false)) + Sample.Exactly(a);
        }

        return total;
    }

    private Sample Missing(string what)
    {
        Unknown ??= what;
        return new Sample(double.NaN, double.NaN, false);
    }
}
