using System.Globalization;
using System.Numerics;
using Homeroom.Assistant.Grading.Answers.Exact;

namespace Homeroom.Assistant.Grading.Answers.Forms;

/// <summary>Whole numbers and fractions among nodes.</summary>
internal static class RuleNumbers
{
    /// <summary>A whole number with a sign or without; null for anything else.</summary>
    public static BigInteger? Whole(Node node) =>
        node.Whole ?? (node.Factors is [var minus, { Whole: { } n }] && minus == Forms.Node.Minus ? -n : null);

    /// <summary>A fraction of whole numbers; null for anything else, a whole number too.</summary>
    public static Rational? Fraction(Node node)
    {
        if (!node.Factors.Any(f => f.Head == Forms.Node.Over))
        {
            return null;
        }

        var value = Rational.One;
        foreach (var factor in node.Factors)
        {
            var one =
                factor == Forms.Node.Minus ? -Rational.One
                : factor.Whole is { } n ? new Rational(n)
                : factor.Head == Forms.Node.Over && Whole(factor.Parts[0]) is { IsZero: false } below ? new Rational(BigInteger.One, below)
                : (Rational?)null;
            if (one is not { } times)
            {
                return null;
            }

            value *= times;
        }

        return value;
    }

    /// <summary>A fraction as a product; a whole number as it is.</summary>
    public static Node Node(Rational value)
    {
        var above = Forms.Node.Of(value.Above);
        return value.IsWhole
            ? above
            : Forms.Node.Joined(
                Forms.Node.Product,
                [above, new Node(Forms.Node.Over, [Forms.Node.Leaf(value.Below.ToString(CultureInfo.InvariantCulture))])]
            );
    }

    /// <summary>The whole numbers above and below the line in lowest terms.</summary>
    public static List<Node> Reduced(List<Node> parts)
    {
        var (above, below) = (
            parts.FindIndex(p => p.Whole is not null),
            parts.FindIndex(p => p.Head == Forms.Node.Over && p.Parts[0].Whole is { IsZero: false })
        );
        if (below < 0)
        {
            return parts;
        }

        var value = new Rational(above < 0 ? BigInteger.One : parts[above].Whole!.Value, parts[below].Parts[0].Whole!.Value);
        var rest = parts.Where((_, at) => at != above && at != below);
        return [.. Node(value).Factors, .. rest];
    }
}
