using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Numeric;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Algebra;

/// <summary>What is known of two expressions being the same for all values.</summary>
internal enum Sameness
{
    Unclear,
    Different,
    Same,
}

/// <summary>Whether two expressions have the same value, or a fixed ratio, wherever both have one.</summary>
/// <param name="onlyPositive">Whether variables are said to be positive.</param>
internal sealed class Equality(bool onlyPositive = false)
{
    private const int Tries = 8;

    private readonly Steps _steps = new();

    /// <summary>Whether they are equal for all values of their variables.</summary>
    public Sameness Of(Expression a, Expression b) => Exactly(a, b) ?? AtPlaces(a, b);

    /// <summary>Whether it is 0 for all values.</summary>
    public Sameness IsZero(Expression a) => Of(a, Expression.Of(0));

    /// <summary>Whether one is the other times a constant that is not 0, and the sign of that constant if it is real.</summary>
    public (Sameness Standing, int Sign) Ratio(Expression a, Expression b)
    {
        if (IsExact(a) && IsExact(b))
        {
            return ExactRatio(a, b) is Sameness.Same ? (Sameness.Same, SignOf(a / b)) : (Sameness.Different, 0);
        }

        List<Sample> ratios = [];
        foreach (var place in Place.All(onlyPositive))
        {
            var (x, y) = (new ValueAt(place, _steps).Of(a), new ValueAt(place, _steps).Of(b));
            var ratio = x / y;
            if (x.IsClear && y.IsClear && ratio.IsClear && !x.LeavesReals && !y.LeavesReals)
            {
                ratios.Add(ratio);
            }
        }

        if (ratios.Count < 3)
        {
            return (Sameness.Unclear, 0);
        }

        var same = ratios.ConvertAll(r => Sample.AreSame(r, ratios[0]));
        return same.Contains(false) ? (Sameness.Different, 0)
            : same.Contains(null) || ratios[0].Value.Magnitude < 1e-12 ? (Sameness.Unclear, 0)
            : (Sameness.Same, Math.Abs(ratios[0].Value.Imaginary) < 1e-9 ? Math.Sign(ratios[0].Value.Real) : 0);
    }

    /// <summary>Whether it is a rational expression, which is compared exactly.</summary>
    public bool IsExact(Expression e) => Enumerable.Range(1, 3).Any(seed => new PrimeField((ulong)seed, _steps).Value(e) is not null);

    private Sameness ExactRatio(Expression a, Expression b)
    {
        List<ulong> ratios = [];
        for (var seed = 1UL; seed <= 3 * Tries && ratios.Count < Tries; seed++)
        {
            var field = new PrimeField(seed, _steps);
            if (field.Value(a) is { } x and not 0 && field.Value(b) is { } y and not 0)
            {
                ratios.Add(PrimeField.Divide(x, y)!.Value);
            }
        }

        return ratios.Count >= 3 && ratios.TrueForAll(r => r == ratios[0]) ? Sameness.Same : Sameness.Different;
    }

    private int SignOf(Expression constant) =>
        Place
            .All(onlyPositive)
            .Select(p => new ValueAt(p, _steps).Of(constant))
            .Where(s => s.IsClear)
            .Select(s => Math.Sign(s.Value.Real))
            .FirstOrDefault();

    private Sameness? Exactly(Expression a, Expression b)
    {
        if (!IsExact(a) || !IsExact(b))
        {
            return null;
        }

        var agreed = 0;
        for (var seed = 1UL; seed <= 3 * Tries && agreed < Tries; seed++)
        {
            var field = new PrimeField(seed, _steps);
            if (field.Value(a) is not { } x || field.Value(b) is not { } y)
            {
                continue;
            }

            if (x != y)
            {
                return Sameness.Different;
            }

            agreed++;
        }

        return agreed >= 3 ? Sameness.Same : null;
    }

    private Sameness AtPlaces(Expression a, Expression b)
    {
        var isComplex = a.All().Concat(b.All()).Any(e => e is Symbol { Name: "i" });
        var (same, sameOutside, differentOutside, unclear, oneSided) = (0, 0, 0, 0, 0);
        foreach (var place in Place.All(onlyPositive))
        {
            var (x, y) = (new ValueAt(place, _steps).Of(a), new ValueAt(place, _steps).Of(b));
            var outside = !isComplex && (x.LeavesReals || y.LeavesReals);
            switch (Sample.AreSame(x, y))
            {
                case false when !outside:
                    return Sameness.Different;
                case false:
                    differentOutside++;
                    oneSided += place.Least > 0 && x.LeavesReals != y.LeavesReals ? 1 : 0;
                    break;
                case true when outside:
                    sameOutside++;
                    break;
                case true:
                    same++;
                    break;
                default:
                    unclear++;
                    break;
            }
        }

        // Where values exist only beyond the real numbers, these decide.
        return same >= 2
            ? oneSided > 0 || (differentOutside > 0 && HasDoubtfulPower(a, b))
                ? Sameness.Unclear
                : Sameness.Same
            : same + sameOutside < 2
                ? differentOutside > unclear
                    ? Sameness.Different
                    : Sameness.Unclear
                : differentOutside == 0
                    ? Sameness.Same
                    : Sameness.Unclear;
    }

    // (a^b)^c is a^(b*c) for positive a alone.
    private static bool HasDoubtfulPower(Expression a, Expression b) =>
        a.All().Concat(b.All()).Any(e => e is Call { Head: "^" } c && c.Parts[0] is Call { Head: "^" } && c.Variables().Count > 1);
}
