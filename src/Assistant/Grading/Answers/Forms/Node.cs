using System.Globalization;
using System.Numerics;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Forms;

/// <summary>
/// An expression with sums and products flat, a minus as a factor and a division as a factor turned over. Nothing is simplified until a rule says so.
/// </summary>
internal sealed record Node(string Head, IReadOnlyList<Node> Parts)
{
    public const string Sum = "+";
    public const string Product = "*";
    public const string Over = "1/";
    public const string Power = "^";

    public static Node Minus { get; } = Leaf("minus");

    /// <summary>The whole number that it is; null if it is none.</summary>
    public BigInteger? Whole =>
        Parts.Count == 0 && BigInteger.TryParse(Head, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null;

    public static Node Leaf(string text) => new(text, []);

    public static Node Of(BigInteger n) =>
        n.Sign < 0 ? Joined(Product, [Minus, Leaf((-n).ToString(CultureInfo.InvariantCulture))]) : Leaf(n.ToString(CultureInfo.InvariantCulture));

    public static Node Of(Expression e) =>
        e switch
        {
            Call { Head: "+" } c => Joined(Sum, c.Parts.Select(Of)),
            Call { Head: "*" } c => Joined(Product, c.Parts.Select(Of)),
            Call { Head: "-" } c => Joined(Product, [Minus, Of(c.Parts[0])]),
            Call { Head: "/" } c => Joined(Product, [Of(c.Parts[0]), new Node(Over, [Of(c.Parts[1])])]),
            Call { Head: "and" or "or" } c => Joined(c.Head, c.Parts.Select(Of)),
            Call c => new Node(c.Head, [.. c.Parts.Select(Of)]),
            _ => Leaf(e.Key),
        };

    /// <summary>Sums of sums and products of products made one; one part alone is that part.</summary>
    public static Node Joined(string head, IEnumerable<Node> parts)
    {
        List<Node> flat = [.. parts.SelectMany(p => p.Head == head && p.Parts.Count > 0 ? p.Parts : [p])];
        return flat.Count switch
        {
            0 => Leaf(head == Sum ? "0" : "1"),
            1 => flat[0],
            _ => new Node(head, flat),
        };
    }

    /// <summary>The factors of a product; of anything else itself.</summary>
    public IReadOnlyList<Node> Factors => Head == Product && Parts.Count > 0 ? Parts : [this];

    /// <summary>The same text for what is the same under these rules.</summary>
    public string Write(IReadOnlySet<string> rules)
    {
        var parts = Parts.Select(p => p.Write(rules));
        var isFixed = Head switch
        {
            Sum => rules.Contains("noncomAdd"),
            Product => rules.Contains("noncomMul"),
            "=" => rules.Contains("noncomEq"),
            "and" or "or" or "{" or "#" => false,
            _ => true,
        };
        return Parts.Count == 0 ? Head : $"{Head}[{string.Join(", ", isFixed ? parts : parts.Order(StringComparer.Ordinal))}]";
    }
}
