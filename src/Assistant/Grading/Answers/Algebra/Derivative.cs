using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Algebra;

/// <summary>Derivatives by the rules, unsimplified but for zeros and ones.</summary>
internal static class Derivative
{
    private static readonly Expression Zero = Expression.Of(0);
    private static readonly Expression One = Expression.Of(1);
    private static readonly Expression Two = Expression.Of(2);

    /// <summary>The derivative with respect to a variable. What is not known to have one becomes a named derivative.</summary>
    public static Expression Of(Expression e, string variable) =>
        !e.All().Any(p => p is Symbol s && s.Name == variable) ? Zero
        : e is Symbol ? One
        : e is Call c ? Of(c, variable)
        : Zero;

    private static Expression Of(Call c, string x) =>
        (c.Head, c.Parts.Count) switch
        {
            ("+", 2) => Plus(Of(c.Parts[0], x), Of(c.Parts[1], x)),
            ("-", 1) => -Of(c.Parts[0], x),
            ("*", 2) => Plus(Times(Of(c.Parts[0], x), c.Parts[1]), Times(c.Parts[0], Of(c.Parts[1], x))),
            ("/", 2) => Quotient(c.Parts[0], c.Parts[1], x),
            ("^", 2) => Power(c.Parts[0], c.Parts[1], x),
            ("=", 2) => new Call("=", Of(c.Parts[0], x), Of(c.Parts[1], x)),
            ("[" or "{", _) => new Call(c.Head, [.. c.Parts.Select(p => Of(p, x))]),
            (_, 1) when Outer(c.Head, c.Parts[0]) is { } outer => Times(outer, Of(c.Parts[0], x)),
            _ => Unknown(c, x),
        };

    // The chain rule over a function that is only named.
    private static Expression Unknown(Call c, string x)
    {
        var total = Zero;
        for (var at = 0; at < c.Parts.Count; at++)
        {
            total = Plus(total, Times(new Call($"{c.Head}'{at}", c.Parts), Of(c.Parts[at], x)));
        }

        return total;
    }

    private static Expression Quotient(Expression above, Expression below, string x)
    {
        var (a, b) = (Of(above, x), Of(below, x));
        return b == Zero ? Times(a, One / below) : (Times(a, below) - Times(above, b)) / below.Power(Two);
    }

    private static Expression Power(Expression value, Expression exponent, string x)
    {
        var (v, e) = (Of(value, x), Of(exponent, x));
        var byValue = v == Zero ? Zero : Times(Times(exponent, Lower(value, exponent)), v);
        var byExponent = e == Zero ? Zero : Times(Times(value.Power(exponent), new Call("ln", value)), e);
        return Plus(byValue, byExponent);
    }

    private static Expression Lower(Expression value, Expression exponent) =>
        exponent is not Number n ? value.Power(exponent - One)
        : n.Value == new Exact.Rational(2) ? value
        : value.Power(new Number(n.Value - Exact.Rational.One));

    private static Expression? Outer(string head, Expression of) =>
        head switch
        {
            "sqrt" or "root" => One / (Two * new Call("sqrt", of)),
            "exp" => new Call("exp", of),
            "ln" or "log" => One / of,
            "lg" => One / (of * new Call("ln", Expression.Of(10))),
            "abs" => of / new Call("abs", of),
            "sin" => new Call("cos", of),
            "cos" => -new Call("sin", of),
            "tan" => One / new Call("cos", of).Power(Two),
            "cot" => -(One / new Call("sin", of).Power(Two)),
            "sec" => new Call("sec", of) * new Call("tan", of),
            "csc" => -(new Call("csc", of) * new Call("cot", of)),
            "asin" => One / new Call("sqrt", One - of.Power(Two)),
            "acos" => -(One / new Call("sqrt", One - of.Power(Two))),
            "atan" => One / (One + of.Power(Two)),
            "acot" => -(One / (One + of.Power(Two))),
            "sinh" => new Call("cosh", of),
            "cosh" => new Call("sinh", of),
            "tanh" => One / new Call("cosh", of).Power(Two),
            "asinh" => One / new Call("sqrt", of.Power(Two) + One),
            "acosh" => One / new Call("sqrt", of.Power(Two) - One),
            "atanh" or "acoth" => One / (One - of.Power(Two)),
            _ => null,
        };

    private static Expression Plus(Expression a, Expression b) =>
        a == Zero ? b
        : b == Zero ? a
        : a + b;

    private static Expression Times(Expression a, Expression b) =>
        a == Zero || b == Zero ? Zero
        : a == One ? b
        : b == One ? a
        : a * b;
}
