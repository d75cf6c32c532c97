using System.Collections.Frozen;
using System.Numerics;
using Homeroom.Assistant.Grading.Answers.Checks;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Forms;

/// <summary>Whether an answer is written as the key is, up to the rules that the options name.</summary>
internal sealed class RewriteRules(FrozenSet<string> rules)
{
    private const int MostRounds = 40;

    private static readonly Dictionary<string, string[]> Groups = new(StringComparer.Ordinal)
    {
        ["ID_TRANS"] = ["zeroAdd", "zeroMul", "oneMul", "oneDiv", "onePow", "idPow", "zeroPow", "zPow"],
        ["NEG_TRANS"] = ["negNeg", "negDiv", "negOrd"],
        ["DIV_TRANS"] = ["recipMul", "divDiv", "divCancel"],
        ["INT_ARITH"] = ["intAdd", "intMul", "intPow"],
    };

    public static AnswerVerdict Compare(Asked asked)
    {
        var named = asked.Given.SelectMany(Named).ToFrozenSet(StringComparer.Ordinal);
        if (named.Count == 0)
        {
            return AnswerVerdict.Ask("The options must name rules, such as [zeroAdd, oneMul] or ID_TRANS.");
        }

        var rules = new RewriteRules(named);
        return AnswerVerdict.Of(
            rules.Form(asked.Student) == rules.Form(asked.Teacher),
            "It is written as the key is, up to the rules that are named.",
            "It is not written as the key is, up to the rules that are named."
        );
    }

    private static IEnumerable<string> Named(Expression option) =>
        option switch
        {
            Symbol s => Groups.GetValueOrDefault(s.Name, [s.Name]),
            Call { Head: "delete", Parts.Count: 2 } c => Named(c.Parts[1]).Except(Named(c.Parts[0])),
            Call { Head: "[" or "append" } c => c.Parts.SelectMany(Named),
            _ => [],
        };

    private bool Has(string rule) => rules.Contains(rule);

    private string Form(Expression e)
    {
        var (node, before) = (Node.Of(e), "");
        for (var round = 0; round < MostRounds && node.Write(rules) is var now && now != before; round++)
        {
            (node, before) = (Rewrite(node), now);
        }

        return node.Write(rules);
    }

    private Node Rewrite(Node node)
    {
        var parts = node.Parts.Select(Rewrite).ToList();
        return node.Head switch
        {
            _ when parts.Count == 0 => node,
            Node.Sum => Added(Node.Joined(Node.Sum, parts)),
            Node.Product => Multiplied(Node.Joined(Node.Product, parts)),
            Node.Over => TurnedOver(parts[0]),
            Node.Power => Raised(parts[0], parts[1]),
            "sqrt" when Has("sqrtRem") => new Node(
                Node.Power,
                [parts[0], Node.Joined(Node.Product, [Node.Leaf("1"), new Node(Node.Over, [Node.Leaf("2")])])]
            ),
            _ => new Node(node.Head, parts),
        };
    }

    private Node Added(Node sum)
    {
        if (sum.Head != Node.Sum)
        {
            return sum;
        }

        List<Node> parts = [.. sum.Parts.Where(p => !Has("zeroAdd") || p.Head != "0")];
        if (Has("intAdd") && parts.Count(p => RuleNumbers.Whole(p) is not null) > 1)
        {
            var total = parts.Select(RuleNumbers.Whole).Aggregate(BigInteger.Zero, (t, n) => t + (n ?? 0));
            parts = [Node.Of(total), .. parts.Where(p => RuleNumbers.Whole(p) is null)];
        }

        if (Has("ratAdd") && parts.Count(p => RuleNumbers.Fraction(p) is not null) > 1)
        {
            var total = parts.Select(RuleNumbers.Fraction).Where(f => f is not null).Aggregate((a, b) => a + b)!.Value;
            parts = [RuleNumbers.Node(total), .. parts.Where(p => RuleNumbers.Fraction(p) is null)];
        }

        var joined = Node.Joined(Node.Sum, parts);
        return Has("negOrd") && joined.Head == Node.Sum ? Turned(joined) : joined;
    }

    // Of a sum and its opposite, the one that is written first.
    private Node Turned(Node sum)
    {
        var opposite = Opposite(sum);
        return string.CompareOrdinal(opposite.Write(rules), sum.Write(rules)) < 0 ? Node.Joined(Node.Product, [Node.Minus, opposite]) : sum;
    }

    private static Node Opposite(Node sum) =>
        Node.Joined(
            Node.Sum,
            sum.Parts.Select(p =>
                p.Factors.Contains(Node.Minus)
                    ? Node.Joined(Node.Product, Without(p.Factors, Node.Minus))
                    : Node.Joined(Node.Product, [Node.Minus, p])
            )
        );

    private static List<Node> Without(IReadOnlyList<Node> nodes, Node one)
    {
        List<Node> rest = [.. nodes];
        rest.Remove(one);
        return rest;
    }

    private Node Multiplied(Node product)
    {
        if (product.Head != Node.Product)
        {
            return product;
        }

        List<Node> parts = [.. product.Parts];
        if (Has("zeroMul") && parts.Exists(p => p.Head == "0"))
        {
            return Node.Leaf("0");
        }

        if (Has("oneMul") && parts.Count > 1)
        {
            parts.RemoveAll(p => p.Head == "1");
        }

        if (Has("oneDiv"))
        {
            parts.RemoveAll(p => p.Head == Node.Over && p.Parts[0].Head == "1");
        }

        while ((Has("negNeg") || (Has("negOrd") && parts.Exists(p => p.Head == Node.Sum))) && parts.Count(p => p == Node.Minus) > 1)
        {
            parts = Without(Without(parts, Node.Minus), Node.Minus);
        }

        parts = Whole(parts);
        parts = Front(parts);
        parts = Divided(parts);
        return Node.Joined(Node.Product, Distributed(parts));
    }

    private List<Node> Whole(List<Node> parts)
    {
        if (Has("intMul") && parts.Exists(p => p.Whole is not null))
        {
            var total = parts.Aggregate(BigInteger.One, (t, p) => p == Node.Minus ? -t : t * (p.Whole ?? 1));
            if (total.GetBitLength() > 4_000)
            {
                throw new BeyondReachException("A number in it is too large to look at.");
            }

            parts = [.. Node.Of(total).Factors, .. parts.Where(p => p.Whole is null && p != Node.Minus)];
        }

        return Has("ratLow") ? RuleNumbers.Reduced(parts) : parts;
    }

    // Where the order of factors counts, signs and numbers may still be let to the front.
    private List<Node> Front(List<Node> parts) =>
        Has("comMulNum") ? [.. parts.Where(IsNumber).OrderBy(p => p.Head, StringComparer.Ordinal), .. parts.Where(p => !IsNumber(p))]
        : Has("comNeg") ? [.. parts.Where(p => p == Node.Minus), .. parts.Where(p => p != Node.Minus)]
        : parts;

    private static bool IsNumber(Node p) => p == Node.Minus || p.Whole is not null;

    private List<Node> Divided(List<Node> parts)
    {
        if (Has("divCancel"))
        {
            foreach (var part in parts.Where(p => p.Head != Node.Over).ToList())
            {
                var over = new Node(Node.Over, [part]).Write(rules);
                if (parts.FindIndex(p => p.Write(rules) == over) is >= 0 and var at)
                {
                    parts.RemoveAt(at);
                    parts.Remove(part);
                }
            }
        }

        var below = parts.FindAll(p => p.Head == Node.Over);
        return Has("recipMul") && below.Count > 1
            ? [.. parts.Where(p => p.Head != Node.Over), new Node(Node.Over, [Node.Joined(Node.Product, below.Select(b => b.Parts[0]))])]
            : parts;
    }

    private List<Node> Distributed(List<Node> parts)
    {
        var sum =
            Has("negDist") && parts.Contains(Node.Minus)
                ? parts.Where(p => p.Head == Node.Sum).MaxBy(p => p.Write(rules), StringComparer.Ordinal)
                : null;
        return sum is null ? parts : [.. Without(Without(parts, Node.Minus), sum), Opposite(sum)];
    }

    private Node TurnedOver(Node of)
    {
        var above = of.Factors.Where(f => (Has("negDiv") && f == Node.Minus) || (Has("divDiv") && f.Head == Node.Over)).ToList();
        if (above.Count == 0)
        {
            return new Node(Node.Over, [of]);
        }

        var below = of.Factors.Where(f => !above.Contains(f)).ToList();
        return Node.Joined(
            Node.Product,
            [.. above.Select(f => f.Head == Node.Over ? f.Parts[0] : f), new Node(Node.Over, [Node.Joined(Node.Product, below)])]
        );
    }

    private Node Raised(Node value, Node exponent) =>
        Has("onePow") && value.Head == "1" ? value
        : Has("idPow") && exponent.Head == "1" ? value
        : Has("zPow") && exponent.Head == "0" && value.Head != "0" ? Node.Leaf("1")
        : Has("zeroPow") && value.Head == "0" && exponent.Parts.Count == 0 && exponent.Head != "0" ? value
        : Has("intPow") && value.Whole is { } n && exponent.Whole is { } times && times < 200 && n.GetBitLength() < 20
            ? Node.Of(BigInteger.Pow(n, (int)times))
        : new Node(Node.Power, [value, exponent]);
}
