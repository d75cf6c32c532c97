using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Exact;

namespace Homeroom.Assistant.Grading.Answers.Syntax;

/// <summary>Carries out what keys ask of an algebra system: derivatives, roots, rounding for show, and forms that leave the value as it is.</summary>
internal static class Commands
{
    private static readonly HashSet<string> LeavesValue = new(StringComparer.Ordinal)
    {
        "expand",
        "factor",
        "ratsimp",
        "fullratsimp",
        "radcan",
        "trigsimp",
        "trigrat",
        "trigeval",
        "trigreduce",
        "trigexpand",
        "logcontract",
        "logexpand",
        "rectform",
        "polarform",
        "simplify",
        "simp",
        "ev",
        "float",
        "rat",
        "num_ensure_rational",
        "stackeq",
        "dispdp",
        "displaydp",
        "displaysf",
        "make_less_ineq",
        "block",
        "sqrtdenest",
        "partfrac",
        "nouns",
        "boolean_form",
    };

    // What they stand for is carried out, or what they name is a function of the pupil's own.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "exdowncase",
        "stackeq",
        "displaydp",
        "dispdp",
        "displaysci",
        "stackunits",
        "noundiff",
        "diff",
        "int",
        "sum",
        "product",
        "binomial",
        "root",
        "matrix",
        "index",
        "subst",
        "tuple",
        "ntuple",
        "implies",
        "xnor",
        "atan2",
        "assume",
        "conjugate",
        "realpart",
        "imagpart",
        "stack_single_variable_solver",
        "round",
        "significantfigures",
        "integerp",
        "rationalized",
        "%union",
        "%intersection",
    };

    /// <summary>The expression after its commands; a compound in brackets gives what stands last.</summary>
    public static Expression Apply(Expression e) => e.Map(One);

    /// <summary>A command that is not carried out here; null if there is none.</summary>
    public static string? Unknown(Expression e) =>
        e.All().OfType<Call>().Select(c => c.Head).FirstOrDefault(h => h.Length > 3 && char.IsLetter(h[0]) && !Known.Contains(h) && !IsUnderstood(h));

    /// <summary>Whether a command in it would change how it is written.</summary>
    public static bool Rewrites(Expression e) =>
        e.All().Any(p => p is Call c && (LeavesValue.Contains(c.Head) && c.Head != "stackeq" || c.Head is "subst" or "map"));

    private static bool IsUnderstood(string head) =>
        Names.Functions.Contains(head) || LeavesValue.Contains(head) || Numeric.NumberFunctions.Find(head) is not null;

    /// <summary>Whether a variable is said to be positive.</summary>
    public static bool AssumesPositive(Expression e) => e.All().Any(p => p is Call { Head: "assume" } or Symbol { Name: "assume_pos" });

    private static Expression One(Expression e) => e is Call { Parts.Count: > 0 } call ? Named(call) : e;

    private static Expression Named(Call c) =>
        c.Head switch
        {
            "tuple" when c.Parts[0] is Call { Head: "assume" or "declare" or "tuple" or ":" } or Symbol { Name: "assume_pos" } => c.Parts[^1],
            "map" when c.Parts.Count == 2 => c.Parts[1],
            "root" => Root(c),
            "exdowncase" => c.Parts[0].Map(p => p is Symbol s ? new Symbol(s.Name.ToLowerInvariant()) : p),
            "diff" => Derived(c),
            "noundiff" => NounDerivative(c),
            "stackunits" when c.Parts.Count == 2 => c.Parts[0] * c.Parts[1],
            "displaysci" when c.Parts.Count == 3 => c.Parts[0] * Expression.Of(10).Power(c.Parts[2]),
            "round" when Constant.Of(c.Parts[0]) is { } n => new Number(Rounded(n)),
            "significantfigures" when c.Parts.Count == 2 && Constant.Of(c.Parts[0]) is { } n && Constant.Of(c.Parts[1]) is { IsWhole: true } digits =>
                new Number(Measures.Figures.Round(n, (int)digits.Above)),
            "rationalized" => Rationalized(c.Parts[0]),
            "integerp" => new Symbol(Constant.Of(c.Parts[0]) is { IsWhole: true } ? "true" : "false"),
            "oo" or "cc" or "oc" or "co" when c.Parts.Count == 2 => c,
            "subst" when c.Parts.Count == 3 => c.Parts[2].Map(p => p.Key == c.Parts[1].Key ? c.Parts[0] : p),
            "subst" when c.Parts is [Call { Head: "=" } pair, _] && pair.Parts[0] is Symbol old => c.Parts[1].With(old.Name, pair.Parts[1]),
            "ntuple" => new Call("tuple", c.Parts),
            "exp" => new Symbol("e").Power(c.Parts[0]),
            "limit" or "taylor" => throw new BeyondReachException($"It asks for {c.Head}, which is not carried out here."),
            _ => LeavesValue.Contains(c.Head) ? c.Parts[0] : c,
        };

    // One form for derivatives that are only named: each variable once, in order, with how often.
    private static Expression NounDerivative(Call c)
    {
        var of = c.Parts[0];
        var times = new SortedDictionary<string, Rational>(StringComparer.Ordinal);
        if (of is Call { Head: "noundiff" } inner)
        {
            Count(inner, times);
            of = inner.Parts[0];
        }

        return Count(c, times) ? new Call("noundiff", [of, .. times.SelectMany(t => (Expression[])[new Symbol(t.Key), new Number(t.Value)])]) : c;
    }

    private static bool Count(Call derivative, SortedDictionary<string, Rational> times)
    {
        for (var at = 1; at < derivative.Parts.Count; at += 2)
        {
            var count = at + 1 < derivative.Parts.Count ? Constant.Of(derivative.Parts[at + 1]) : Rational.One;
            if (derivative.Parts[at] is not Symbol variable || count is not { IsWhole: true } n)
            {
                return false;
            }

            times[variable.Name] = times.GetValueOrDefault(variable.Name) + n;
        }

        return true;
    }

    // True, or the roots that stand below a fraction line.
    private static Expression Rationalized(Expression e)
    {
        var roots = e.All()
            .Where(p => p.Is("/"))
            .SelectMany(p => p.Parts[1].All())
            .Where(p => p is Call { Head: "sqrt" } || (p is Call { Head: "^" } c && Constant.Of(c.Parts[1]) is { IsWhole: false }))
            .ToList();
        return roots.Count == 0 ? new Symbol("true") : new Call("[", roots);
    }

    private static Expression Root(Call c) => c.Parts.Count == 2 ? c.Parts[0].Power(Expression.Of(1) / c.Parts[1]) : new Call("sqrt", c.Parts[0]);

    private static Expression Derived(Call c)
    {
        if (c.Parts.Count is not (2 or 3) || c.Parts[1] is not Symbol variable)
        {
            return c;
        }

        var times =
            c.Parts.Count == 2 ? Rational.One : Constant.Of(c.Parts[2]) ?? throw new BeyondReachException("It asks for a derivative of no order.");
        if (!times.IsWhole || times.Sign < 0 || times.Above > 10)
        {
            throw new BeyondReachException("It asks for a derivative of an order that is not carried out here.");
        }

        var derived = c.Parts[0];
        for (var at = 0; at < (int)times.Above; at++)
        {
            derived = Derivative.Of(derived, variable.Name);
            if (derived.All().Take(20_000).Count() == 20_000)
            {
                throw new BeyondReachException("A derivative in it grows too large.");
            }
        }

        return derived;
    }

    // Halves go to the even neighbour.
    private static Rational Rounded(Rational value)
    {
        var (down, rest) = (new Rational(value.Floor()), value - new Rational(value.Floor()));
        var half = new Rational(1, 2);
        return rest < half || (rest == half && down.Above.IsEven) ? down : down + Rational.One;
    }
}
