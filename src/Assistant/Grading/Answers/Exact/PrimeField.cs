using System.Numerics;
using Homeroom.Assistant.Grading.Answers.Numeric;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Exact;

/// <summary>
/// Evaluates rational expressions exactly modulo a large prime at chosen places (Schwartz 1980, Zippel 1979): two that agree at several places are equal,
/// but for a chance below one in 10^50, however high their powers are.
/// </summary>
internal sealed class PrimeField(ulong seed, Steps steps)
{
    private const ulong Prime = (1UL << 61) - 1;

    private readonly Dictionary<string, ulong> _places = new(StringComparer.Ordinal);

    /// <summary>The value; null where it is no rational expression or divides by zero at this place.</summary>
    public ulong? Value(Expression e)
    {
        steps.Take();
        return e switch
        {
            Number n => Divide(Reduce(n.Value.Above), Reduce(n.Value.Below)),
            Symbol { Name: "i" or "e" or "pi" or "true" or "false" or "deg" } => null,
            Symbol s => Place(s.Name),
            Call { Head: "index" } => Place(e.Key),
            Call { Head: "^" } power => Power(power),
            Call { Head: "+" or "*" or "/" } two => Value(two.Parts[0]) is { } a && Value(two.Parts[1]) is { } b ? Apply(two.Head, a, b) : null,
            Call { Head: "-" } minus => Value(minus.Parts[0]) is { } a ? Subtract(0, a) : null,
            _ => null,
        };
    }

    /// <summary>A quotient; null by zero.</summary>
    public static ulong? Divide(ulong a, ulong b) => b == 0 ? null : Multiply(a, Power(b, Prime - 2));

    private static ulong? Apply(string head, ulong a, ulong b) =>
        head switch
        {
            "+" => (a + b) % Prime,
            "*" => Multiply(a, b),
            _ => Divide(a, b),
        };

    private ulong? Power(Call power)
    {
        if (Constant.Of(power.Parts[1]) is not { IsWhole: true } exponent || Value(power.Parts[0]) is not { } value)
        {
            return null;
        }

        var raised = Power(value, Reduce(BigInteger.Abs(exponent.Above), Prime - 1));
        return exponent.Sign == 0 && value == 0 ? null
            : exponent.Sign >= 0 ? raised
            : Divide(1, raised);
    }

    private ulong Place(string name)
    {
        if (!_places.TryGetValue(name, out var place))
        {
            // A fixed place for each name and seed (FNV-1a, then a mixing step): the same answer always gets the same verdict.
            place = 14695981039346656037 ^ (seed * 0x9E3779B97F4A7C15);
            foreach (var c in name)
            {
                place = (place ^ c) * 1099511628211;
            }

            place = (place ^ (place >> 29)) * 0xBF58476D1CE4E5B9;
            _places[name] = place = (place ^ (place >> 32)) % Prime;
        }

        return place;
    }

    private static ulong Subtract(ulong a, ulong b) => (a + Prime - b) % Prime;

    private static ulong Multiply(ulong a, ulong b) => (ulong)((UInt128)a * b % Prime);

    private static ulong Power(ulong value, ulong exponent)
    {
        var product = 1UL;
        for (; exponent > 0; exponent >>= 1)
        {
            product = (exponent & 1) == 1 ? Multiply(product, value) : product;
            value = Multiply(value, value);
        }

        return product;
    }

    private static ulong Reduce(BigInteger value, ulong modulus = Prime) => (ulong)(((value % modulus) + modulus) % modulus);
}
