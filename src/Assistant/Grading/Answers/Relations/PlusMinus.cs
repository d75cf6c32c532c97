using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Relations;

/// <summary>Puts one sign in the place of every ±.</summary>
internal static class PlusMinus
{
    public static Expression Of(Expression e, int sign) =>
        e.Map(p => p is Call { Head: "pm" } c ? (sign > 0 ? c.Parts[0] + c.Parts[1] : c.Parts[0] - c.Parts[1]) : p);
}
