using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Forms;

/// <summary>Takes sums and products apart as they are written.</summary>
internal static class Terms
{
    /// <summary>What is added, whatever its sign.</summary>
    public static IEnumerable<Expression> Of(Expression e) =>
        e is Call { Head: "+" } c ? Of(c.Parts[0]).Concat(Of(c.Parts[1]))
        : e is Call { Head: "-" } minus ? Of(minus.Parts[0])
        : [e];

    /// <summary>What is multiplied, with what is divided by as a power of -1.</summary>
    public static IEnumerable<(Expression Base, int Power)> FactorsOf(Expression e, int power = 1) =>
        e switch
        {
            Call { Head: "*" } c => FactorsOf(c.Parts[0], power).Concat(FactorsOf(c.Parts[1], power)),
            Call { Head: "/" } c => FactorsOf(c.Parts[0], power).Concat(FactorsOf(c.Parts[1], -power)),
            Call { Head: "-" } c => FactorsOf(c.Parts[0], power),
            Call { Head: "^" } c when Constant.Of(c.Parts[1]) is { IsWhole: true, IsZero: false } times && times.Abs() < new Rational(100_000) =>
                FactorsOf(c.Parts[0], power * (int)times.Above),
            _ => [(e, power)],
        };

    /// <summary>The expression with a variable in the place of another expression, such as cos(t).</summary>
    public static (Expression Of, string Variable) Named(Expression e, Expression variable) =>
        variable is Symbol s ? (e, s.Name) : (e.Map(p => p.Key == variable.Key ? new Symbol("the variable") : p), "the variable");
}
