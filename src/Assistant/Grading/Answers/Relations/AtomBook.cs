using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Numeric;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Relations;

/// <summary>The expressions whose signs two statements are about. Multiples of one another count as one.</summary>
internal sealed class AtomBook(Equality equality)
{
    private const int MostAtoms = 10;

    private readonly List<(Expression Of, bool IsName)> _atoms = [];

    /// <summary>Whether only names that are true or false stand in them.</summary>
    public bool IsLogicAlone => _atoms.TrueForAll(a => a.IsName);

    public static bool IsInfinite(Expression e) => e is Symbol { Name: "inf" or "minf" } || (e is Call { Head: "-" } c && IsInfinite(c.Parts[0]));

    /// <summary>Reads a statement; null if it is none.</summary>
    public Formula? Read(Expression e) =>
        e switch
        {
            Symbol { Name: "true" or "all" } => new Fixed(true),
            Symbol { Name: "false" or "none" } => new Fixed(false),
            Symbol => new Signed(Index(e, isName: true).Index, false, false, true),
            Call { Head: "not" } c => Read(c.Parts[0]) is { } of ? new Negated(of) : null,
            Call { Head: "and" or "or" or "xor" or "xnor" or "implies", Parts.Count: 2 } c => Read(c.Parts[0]) is { } a && Read(c.Parts[1]) is { } b
                ? new Joint(c.Head, a, b)
                : null,
            Call { Head: "=" or "#" or "<" or "<=" or ">" or ">=" } c => Relation(c),
            _ => null,
        };

    /// <summary>Whether they hold together whatever signs the expressions have.</summary>
    public bool AgreeAlways(Formula a, Formula b)
    {
        var count = (int)Math.Pow(3, _atoms.Count);
        Span<int> signs = stackalloc int[_atoms.Count];
        for (var at = 0; at < count; at++)
        {
            var (rest, isPossible) = (at, true);
            for (var i = 0; i < signs.Length; i++, rest /= 3)
            {
                signs[i] = (rest % 3) - 1;
                isPossible &= signs[i] != 0 || !_atoms[i].IsName;
            }

            if (isPossible && a.Holds(signs) != b.Holds(signs))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether they hold for the same real values of the one variable; null if that cannot be told.</summary>
    public bool? AgreeOnLine(Formula a, Formula b, bool onlyPositive = false)
    {
        var variables = _atoms.SelectMany(x => x.Of.Variables()).Distinct(StringComparer.Ordinal).ToList();
        if (variables.Count != 1 || _atoms.Exists(x => x.IsName) || Line.Of(_atoms.ConvertAll(x => x.Of), variables[0]) is not { } line)
        {
            return null;
        }

        return line.Signs(onlyPositive).All(signs => a.Holds(signs) == b.Holds(signs));
    }

    /// <summary>Whether some place is found where one holds and the other does not.</summary>
    public bool DifferAtPlaces(Formula a, Formula b)
    {
        foreach (var seed in Enumerable.Range(1, 60))
        {
            var place = new Place(
                seed,
                seed % 3 == 0 ? 1.3
                    : seed % 3 == 1 ? 4.7
                    : 40,
                -1
            );
            var signs = _atoms.ConvertAll(x => x.IsName ? Math.Sign(place.Of(x.Of.Key)) : SignAt(x.Of, place)).ToArray();
            if (!signs.Contains(2) && a.Holds(signs) != b.Holds(signs))
            {
                return true;
            }
        }

        return false;
    }

    private static int SignAt(Expression e, Place place)
    {
        var value = new ValueAt(place).Of(e);
        return value is { IsClear: true, LeavesReals: false } && Math.Abs(value.Value.Real) > 1e-9 ? Math.Sign(value.Value.Real) : 2;
    }

    private Formula? Relation(Call c)
    {
        if (c.Parts.Count != 2 || c.Parts.Any(p => Shapes.Of(p) != Shape.Value))
        {
            return null;
        }

        if (c.Parts.Any(IsInfinite))
        {
            return Beyond(c);
        }

        var difference = c.Parts[0] - c.Parts[1];
        var (negative, zero, positive) = (c.Head is "<" or "<=" or "#", c.Head is "=" or "<=" or ">=", c.Head is ">" or ">=" or "#");
        if (equality.IsZero(difference) == Sameness.Same)
        {
            return new Fixed(zero);
        }

        if (difference.Variables().Count == 0)
        {
            return SignAt(difference, Place.All(onlyPositive: true)[0]) is var sign and not 2 ? new Fixed(sign < 0 ? negative : positive) : null;
        }

        var (index, turned) = Index(difference, isName: false);
        return turned ? new Signed(index, positive, zero, negative) : new Signed(index, negative, zero, positive);
    }

    // Every number lies between the infinities.
    private static Fixed? Beyond(Call c) =>
        c.Head is "=" or "#" ? null
        : c.Parts.All(IsInfinite) ? null
        : new Fixed(IsInfinite(c.Parts[0]) == (IsMinus(c.Parts.First(IsInfinite)) == c.Head.StartsWith('<')));

    private static bool IsMinus(Expression e) => e is Symbol { Name: "minf" } || (e is Call { Head: "-" } c && !IsMinus(c.Parts[0]));

    private (int Index, bool IsTurned) Index(Expression e, bool isName)
    {
        for (var at = 0; at < _atoms.Count; at++)
        {
            if (_atoms[at].IsName != isName)
            {
                continue;
            }

            if (isName)
            {
                if (_atoms[at].Of.Key == e.Key)
                {
                    return (at, false);
                }
            }
            else if (equality.Ratio(e, _atoms[at].Of) is { Standing: Sameness.Same, Sign: not 0 and var sign })
            {
                return (at, sign < 0);
            }
        }

        if (_atoms.Count == MostAtoms)
        {
            throw new BeyondReachException("It makes more statements than are looked at.");
        }

        _atoms.Add((e, isName));
        return (_atoms.Count - 1, false);
    }
}
