using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Systems;

/// <summary>A polynomial in several variables; terms in falling order, the first variable first.</summary>
internal sealed class ManyPolynomial
{
    private const int MostTerms = 400;
    private const int MostDegree = 40;

    private readonly SortedDictionary<int[], Rational> _terms;

    private ManyPolynomial(SortedDictionary<int[], Rational> terms) =>
        _terms = terms.Count > MostTerms ? throw new BeyondReachException("The equations grow larger than what is looked at.") : terms;

    public static ManyPolynomial Zero { get; } = new(Map([]));

    public bool IsZero => _terms.Count == 0;

    public (int[] Powers, Rational Factor) Lead => _terms.First() is var lead ? (lead.Key, lead.Value) : default;

    /// <summary>Reads one; null if the expression is none.</summary>
    public static ManyPolynomial? Of(Expression e, IReadOnlyList<string> variables) =>
        e switch
        {
            _ when Constant.Of(e) is { } n => Term(new int[variables.Count], n),
            Symbol s when Index(variables, s.Name) is >= 0 and var at => Term([.. variables.Select((_, i) => i == at ? 1 : 0)], Rational.One),
            Call { Head: "+" } c => Of(c.Parts[0], variables) is { } a && Of(c.Parts[1], variables) is { } b
                ? a.Plus(b, Rational.One, new int[variables.Count])
                : null,
            Call { Head: "-" } c => Of(c.Parts[0], variables) is { } a ? a.Times(-Rational.One) : null,
            Call { Head: "*" } c => Of(c.Parts[0], variables) is { } a && Of(c.Parts[1], variables) is { } b ? a.Times(b) : null,
            Call { Head: "/" } c => Of(c.Parts[0], variables) is { } a && Constant.Of(c.Parts[1]) is { } n ? a.Times(Rational.One / n) : null,
            Call { Head: "^" } c => Constant.Of(c.Parts[1]) is { IsWhole: true, Sign: >= 0 } n
            && n <= new Rational(MostDegree)
            && Of(c.Parts[0], variables) is { } a
                ? Enumerable.Repeat(a, (int)n.Above).Aggregate(Term(new int[variables.Count], Rational.One), (x, y) => x.Times(y))
                : null,
            _ => null,
        };

    /// <summary>This and another one, times a factor and powers of the variables.</summary>
    public ManyPolynomial Plus(ManyPolynomial other, Rational factor, int[] powers)
    {
        var sum = new SortedDictionary<int[], Rational>(_terms, Falling.Order);
        foreach (var (key, value) in other._terms)
        {
            Add(sum, Sum(key, powers), value * factor);
        }

        return new ManyPolynomial(sum);
    }

    public ManyPolynomial Times(Rational factor) => factor.IsZero ? this : new ManyPolynomial(Map(_terms.Select(t => (t.Key, t.Value * factor))));

    /// <summary>With 1 before its first term.</summary>
    public ManyPolynomial Monic() => IsZero ? this : Times(Rational.One / Lead.Factor);

    /// <summary>Without its first term, and that term alone.</summary>
    public (ManyPolynomial Others, ManyPolynomial First) Split()
    {
        var rest = new SortedDictionary<int[], Rational>(_terms, Falling.Order);
        var lead = Lead;
        rest.Remove(lead.Powers);
        return (new ManyPolynomial(rest), Term(lead.Powers, lead.Factor));
    }

    public bool IsSame(ManyPolynomial other) =>
        _terms.Count == other._terms.Count
        && _terms.Zip(other._terms).All(p => p.First.Key.SequenceEqual(p.Second.Key) && p.First.Value == p.Second.Value);

    public static int[] Sum(int[] a, int[] b) => [.. a.Zip(b, (x, y) => x + y)];

    private ManyPolynomial Times(ManyPolynomial other)
    {
        var product = new SortedDictionary<int[], Rational>(Falling.Order);
        foreach (var (a, x) in _terms)
        {
            foreach (var (b, y) in other._terms)
            {
                Add(product, Sum(a, b), x * y);
            }
        }

        return new ManyPolynomial(product);
    }

    private static int Index(IReadOnlyList<string> variables, string name) => variables.ToList().IndexOf(name);

    private static ManyPolynomial Term(int[] powers, Rational factor) => new(Map(factor.IsZero ? [] : [(powers, factor)]));

    private static SortedDictionary<int[], Rational> Map(IEnumerable<(int[] Powers, Rational Factor)> terms)
    {
        var map = new SortedDictionary<int[], Rational>(Falling.Order);
        foreach (var (powers, factor) in terms)
        {
            map[powers] = factor;
        }

        return map;
    }

    private static void Add(SortedDictionary<int[], Rational> terms, int[] powers, Rational factor)
    {
        if (powers.Sum() > MostDegree)
        {
            throw new BeyondReachException("A power in it is higher than what is looked at.");
        }

        var sum = terms.GetValueOrDefault(powers) + factor;
        if (sum.IsZero)
        {
            terms.Remove(powers);
        }
        else
        {
            terms[powers] = sum;
        }
    }

    private sealed class Falling : IComparer<int[]>
    {
        public static readonly Falling Order = new();

        public int Compare(int[]? x, int[]? y)
        {
            for (var at = 0; at < x!.Length; at++)
            {
                if (x[at] != y![at])
                {
                    return y[at].CompareTo(x[at]);
                }
            }

            return 0;
        }
    }
}
