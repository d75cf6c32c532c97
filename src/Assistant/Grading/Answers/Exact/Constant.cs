using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Exact;

/// <summary>Exact values of expressions without variables.</summary>
internal static class Constant
{
    /// <summary>The exact value; null if it is not rational, or not shown to be.</summary>
    public static Rational? Of(Expression e) =>
        e switch
        {
            Number n => n.Value,
            Call { Head: "+" } c => Of(c.Parts[0]) is { } a && Of(c.Parts[1]) is { } b ? a + b : null,
            Call { Head: "*" } c => Product(c),
            Call { Head: "/" } c => Of(c.Parts[0]) is { } a && Of(c.Parts[1]) is { } b ? a / b : null,
            Call { Head: "-" } c => Of(c.Parts[0]) is { } a ? -a : null,
            Call { Head: "abs" } c => Of(c.Parts[0]) is { } a ? a.Abs() : null,
            Call { Head: "^" } c => Of(c.Parts[0]) is { } a && Of(c.Parts[1]) is { } b ? Power(a, b) : null,
            Call { Head: "sqrt", Parts.Count: 1 } c => Of(c.Parts[0]) is { } a ? Power(a, new Rational(1, 2)) : null,
            Call { Head: "factorial" } c => Of(c.Parts[0]) is { } a ? Factorial(a) : null,
            _ => null,
        };

    private static Rational? Product(Call c)
    {
        var (a, b) = (Of(c.Parts[0]), Of(c.Parts[1]));
        return a is { IsZero: true } || b is { IsZero: true } ? Rational.Zero
            : a is { } x && b is { } y ? x * y
            : null;
    }

    private static Rational? Power(Rational value, Rational exponent)
    {
        if (value.IsZero)
        {
            return exponent.Sign > 0 ? Rational.Zero : throw new BeyondReachException("It raises zero to no power or a negative one.");
        }

        if (exponent.IsWhole)
        {
            return exponent.Above.GetBitLength() < 31 ? value.Power((int)exponent.Above) : null;
        }

        return exponent.Below == 2 && exponent.Above.GetBitLength() < 31 && value.Sign > 0 && Root(value) is { } root
            ? root.Power((int)exponent.Above)
            : null;
    }

    private static Rational? Root(Rational value)
    {
        var (above, below) = (Root(value.Above), Root(value.Below));
        return above is { } a && below is { } b ? new Rational(a, b) : null;
    }

    private static System.Numerics.BigInteger? Root(System.Numerics.BigInteger value)
    {
        var root = System.Numerics.BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        for (var next = (root + (value / root)) >> 1; next < root; next = (root + (value / root)) >> 1)
        {
            root = next;
        }

        return root * root == value ? root : null;
    }

    private static Rational? Factorial(Rational n)
    {
        if (!n.IsWhole || n.Sign < 0 || n.Above > 1_000)
        {
            return null;
        }

        var product = System.Numerics.BigInteger.One;
        for (var k = 2; k <= (int)n.Above; k++)
        {
            product *= k;
        }

        return new Rational(product);
    }
}
