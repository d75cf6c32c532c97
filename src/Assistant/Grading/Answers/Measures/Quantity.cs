using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Measures;

/// <summary>A number with units, as it is written.</summary>
/// <param name="Number">What stands without units; null if nothing does.</param>
/// <param name="Written">The units as written, with their powers.</param>
/// <param name="Size">How much of the base units one of them is.</param>
/// <param name="Bases">The base units, and names that are no known units.</param>
internal sealed record Quantity(Expression? Number, SortedDictionary<string, int> Written, Rational Size, SortedDictionary<string, int> Bases)
{
    public bool HasUnits => Written.Count > 0;

    /// <summary>Reads one; null if units stand where they cannot, as in a sum.</summary>
    public static Quantity? Of(Expression e)
    {
        var bare = e.Map(p => p is Call { Head: "stackunits", Parts.Count: 2 } c ? c.Parts[0] * c.Parts[1] : p);
        var read = new Quantity(null, new(StringComparer.Ordinal), Rational.One, new(StringComparer.Ordinal));
        return Read(bare, 1, read);
    }

    public bool IsWrittenAs(Quantity other) => Written.SequenceEqual(other.Written);

    public bool Measures(Quantity other) => Bases.SequenceEqual(other.Bases);

    private static Quantity? Read(Expression e, int power, Quantity so) =>
        e switch
        {
            _ when !HasNames(e) => so.WithNumber(e, power),
            Symbol s => so.WithUnit(s.Name, power),
            Call { Head: "*" } c => Read(c.Parts[0], power, so) is { } q ? Read(c.Parts[1], power, q) : null,
            Call { Head: "/" } c => Read(c.Parts[0], power, so) is { } q ? Read(c.Parts[1], -power, q) : null,
            Call { Head: "-" } c => Read(c.Parts[0], power, so) is { } q ? q with { Number = q.Number is null ? null : -q.Number } : null,
            Call { Head: "^" } c when Constant.Of(c.Parts[1]) is { IsWhole: true } times && times.Abs() < new Rational(20) => Read(
                c.Parts[0],
                power * (int)times.Above,
                so
            ),
            _ => null,
        };

    // e, i and pi are numbers, and not units.
    private static bool HasNames(Expression e) => e.Variables().Count > 0;

    private Quantity WithNumber(Expression e, int power)
    {
        var raised = power is 1 or -1 ? e : e.Power(Expression.Of(Math.Abs(power)));
        return this with { Number = power > 0 ? (Number is null ? raised : Number * raised) : (Number ?? Expression.Of(1)) / raised };
    }

    private Quantity? WithUnit(string name, int power)
    {
        if (Math.Abs(power) > 40)
        {
            return null;
        }

        var unit = UnitTable.Find(name) ?? new UnitTable.Unit(name, Rational.One, new Dictionary<string, int> { ["?" + name] = 1 }, false);
        Add(Written, name, power);
        foreach (var (part, times) in unit.Bases)
        {
            Add(Bases, part, times * power);
        }

        return this with
        {
            Size = Size * unit.Size.Power(power),
        };
    }

    private static void Add(SortedDictionary<string, int> to, string name, int power)
    {
        to[name] = to.GetValueOrDefault(name) + power;
        if (to[name] == 0)
        {
            to.Remove(name);
        }
    }
}
