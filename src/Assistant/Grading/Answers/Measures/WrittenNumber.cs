using System.Globalization;
using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Measures;

/// <summary>A decimal as it is written, perhaps times a power of ten.</summary>
/// <param name="Value">Its exact value.</param>
/// <param name="Figures">Its digits.</param>
/// <param name="Digits">Its digits from the first that is not 0, without the point.</param>
internal sealed record WrittenNumber(Rational Value, Figures Figures, string Digits)
{
    /// <summary>Reads one; null if the expression is none.</summary>
    public static WrittenNumber? Of(Expression e) =>
        e switch
        {
            Number n => OfText(n.Value, n.Written),
            Call { Head: "-" } c => Of(c.Parts[0]) is { } n ? n with { Value = -n.Value } : null,
            Call { Head: "*" } c when PowerOfTen(c.Parts[1]) is { } power => Of(c.Parts[0])?.Times(power),
            Call { Head: "*" } c when PowerOfTen(c.Parts[0]) is { } power => Of(c.Parts[1])?.Times(power),
            Call { Head: "/" } c when PowerOfTen(c.Parts[1]) is { } power => Of(c.Parts[0])?.Times(Rational.One / power),
            Call { Head: "displaydp" or "dispdp", Parts.Count: 2 } c => Shown(c.Parts[0], c.Parts[1]),
            Call { Head: "displaysci", Parts.Count: 3 } c
                when Constant.Of(c.Parts[2]) is { IsWhole: true } power && power.Abs() < new Rational(400) => Shown(c.Parts[0], c.Parts[1])
                ?.Times(new Rational(10).Power((int)power.Above)),
            _ => null,
        };

    private WrittenNumber Times(Rational power) => this with { Value = Value * power, Figures = Figures with { Places = null } };

    private static Rational? PowerOfTen(Expression e) =>
        e is Call { Head: "^" } c
        && c.Parts[0] is Number { Written: "10" }
        && Constant.Of(c.Parts[1]) is { IsWhole: true } power
        && power.Abs() < new Rational(400)
            ? new Rational(10).Power((int)power.Above)
            : null;

    // A number that is shown with so many places.
    private static WrittenNumber? Shown(Expression number, Expression places)
    {
        if (Constant.Of(number) is not { } value || Constant.Of(places) is not { IsWhole: true, Sign: >= 0 } count || count > new Rational(60))
        {
            return null;
        }

        var unit = new Rational(10).Power((int)count.Above);
        var whole = (Figures.RoundTo(value.Abs(), Rational.One / unit) * unit)
            .Above.ToString(CultureInfo.InvariantCulture)
            .PadLeft((int)count.Above + 1, '0');
        var text = count.IsZero ? whole : whole.Insert(whole.Length - (int)count.Above, ".");
        return OfText(value, text);
    }

    private static WrittenNumber OfText(Rational value, string text) =>
        new(value, Figures.Of(text), text.Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0'));
}
