using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Numeric;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Systems;

/// <summary>Compares systems of polynomial equations by their reduced Gröbner bases (Buchberger 1965): the same basis, the same solutions.</summary>
internal static class EquationSystem
{
    private const int MostEquations = 10;
    private const int MostVariables = 6;
    private const int MostSteps = 3_000;

    public static AnswerVerdict Compare(Expression student, Expression teacher)
    {
        if (!IsSystem(student) || !IsSystem(teacher))
        {
            return AnswerVerdict.Other("One of the two is no list of equations.");
        }

        var variables = student.Variables().Union(teacher.Variables(), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (variables.Count > MostVariables || student.Parts.Count > MostEquations || teacher.Parts.Count > MostEquations)
        {
            return AnswerVerdict.Ask("The system is larger than what is looked at.");
        }

        var (mine, wanted) = (Read(student, variables), Read(teacher, variables));
        if (mine is null || wanted is null)
        {
            return AnswerVerdict.Other("An equation in it is no polynomial equation.");
        }

        var steps = new Steps(MostSteps);
        var (a, b) = (Basis(mine, steps), Basis(wanted, steps));
        return AnswerVerdict.Of(
            a.Count == b.Count && a.TrueForAll(p => b.Exists(p.IsSame)),
            "The systems have the same solutions.",
            "The systems have different solutions."
        );
    }

    private static bool IsSystem(Expression e) => e is Call { Head: "[" or "{", Parts.Count: > 0 } c && c.Parts.All(p => p.Is("="));

    private static List<ManyPolynomial>? Read(Expression system, List<string> variables)
    {
        List<ManyPolynomial> read = [];
        foreach (var equation in system.Parts)
        {
            if (ManyPolynomial.Of(equation.Parts[0] - equation.Parts[1], variables) is not { } polynomial)
            {
                return null;
            }

            read.Add(polynomial);
        }

        return read;
    }

    private static List<ManyPolynomial> Basis(List<ManyPolynomial> system, Steps steps)
    {
        List<ManyPolynomial> basis = [.. system.Where(p => !p.IsZero).Select(p => p.Monic())];
        var pairs = new Queue<(int A, int B)>(from a in Enumerable.Range(0, basis.Count) from b in Enumerable.Range(0, a) select (a, b));
        while (pairs.TryDequeue(out var pair))
        {
            steps.Take();
            var rest = Reduce(Cancelled(basis[pair.A], basis[pair.B]), basis, steps);
            if (!rest.IsZero)
            {
                basis.Add(rest.Monic());
                for (var at = 0; at < basis.Count - 1; at++)
                {
                    pairs.Enqueue((basis.Count - 1, at));
                }
            }
        }

        return Reduced(basis, steps);
    }

    // Both times what makes their first terms equal, one less the other.
    private static ManyPolynomial Cancelled(ManyPolynomial a, ManyPolynomial b)
    {
        var common = a.Lead.Powers.Zip(b.Lead.Powers, Math.Max).ToArray();
        var first = ManyPolynomial.Zero.Plus(a, Rational.One, Missing(common, a));
        return first.Plus(b, -Rational.One, Missing(common, b));
    }

    private static int[] Missing(int[] common, ManyPolynomial p) => [.. common.Zip(p.Lead.Powers, (x, y) => x - y)];

    private static ManyPolynomial Reduce(ManyPolynomial p, IReadOnlyList<ManyPolynomial> by, Steps steps)
    {
        ManyPolynomial? done = null;
        while (!p.IsZero)
        {
            steps.Take();
            var lead = p.Lead;
            if (by.FirstOrDefault(b => b.Lead.Powers.Zip(lead.Powers).All(x => x.First <= x.Second)) is { } divisor)
            {
                p = p.Plus(divisor, -lead.Factor / divisor.Lead.Factor, Missing(lead.Powers, divisor));
            }
            else
            {
                var (rest, first) = p.Split();
                done = done?.Plus(first, Rational.One, new int[lead.Powers.Length]) ?? first;
                p = rest;
            }
        }

        return done ?? p;
    }

    private static List<ManyPolynomial> Reduced(List<ManyPolynomial> basis, Steps steps)
    {
        List<ManyPolynomial> least = [];
        foreach (var p in basis)
        {
            var covers = basis.Exists(q => q != p && Covers(q, p) && !(Covers(p, q) && basis.IndexOf(p) < basis.IndexOf(q)));
            if (!covers)
            {
                least.Add(p);
            }
        }

        return [.. least.Select(p => Reduce(p, [.. least.Where(q => q != p)], steps).Monic())];
    }

    private static bool Covers(ManyPolynomial q, ManyPolynomial p) => q.Lead.Powers.Zip(p.Lead.Powers).All(x => x.First <= x.Second);
}
