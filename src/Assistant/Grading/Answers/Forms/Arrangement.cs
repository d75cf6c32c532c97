using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Forms;

/// <summary>
/// How an answer is written, up to the order and the brackets of sums and products. A minus counts as a factor, and a division as a factor that is turned over:
/// a-b is b's turned sign and a, but x+x is not 2*x.
/// </summary>
internal static class Arrangement
{
    private const string Minus = "minus";

    /// <summary>The same text for answers that differ in order and brackets alone.</summary>
    public static string Of(Expression e) =>
        e switch
        {
            Call { Head: "+" } => Sorted("+", Sum(e)),
            Call { Head: "*" or "/" or "-" } => Sorted("*", Product(e)),
            Call { Head: "^" } c => $"({Of(c.Parts[0])})^({Of(c.Parts[1])})",
            Call { Head: "and" or "or" } c => Sorted(c.Head, Flat(c, c.Head)),
            Call { Head: "=" or "#" or "{" or "xor" or "xnor" or "%union" or "%intersection" } c => Sorted(c.Head, c.Parts.Select(Of)),
            Call c => $"{c.Head}[{string.Join(", ", c.Parts.Select(Of))}]",
            _ => e.Key,
        };

    private static IEnumerable<string> Sum(Expression e) => e is Call { Head: "+" } c ? c.Parts.SelectMany(Sum) : [Of(e)];

    private static IEnumerable<string> Product(Expression e) =>
        e switch
        {
            Call { Head: "*" } c => c.Parts.SelectMany(Product),
            Call { Head: "-" } c => Product(c.Parts[0]).Prepend(Minus),
            Call { Head: "/" } c => Product(c.Parts[0]).Append($"1/({Of(c.Parts[1])})"),
            _ => [Of(e)],
        };

    private static IEnumerable<string> Flat(Expression e, string head) => e.Is(head) ? e.Parts.SelectMany(p => Flat(p, head)) : [Of(e)];

    private static string Sorted(string head, IEnumerable<string> parts) => $"{head}[{string.Join(", ", parts.Order(StringComparer.Ordinal))}]";
}
