using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Relations;

/// <summary>The real line, cut where one of several expressions in a variable changes its sign.</summary>
internal sealed class Line
{
    private const int MostSizes = 4;

    private readonly List<Piece> _pieces;
    private readonly List<double> _cuts;

    private Line(List<Piece> pieces)
    {
        _pieces = pieces;
        _cuts = [];
        foreach (var root in pieces.SelectMany(p => p.Roots()).Order())
        {
            if (_cuts.Count == 0 || !IsNear(root, _cuts[^1]))
            {
                _cuts.Add(root);
            }
        }
    }

    /// <summary>Cuts it; null if an expression is no quotient of polynomials, absolute values aside.</summary>
    public static Line? Of(IReadOnlyList<Expression> expressions, string variable)
    {
        List<Piece> pieces = [];
        foreach (var e in expressions)
        {
            if (Read(e, variable) is not { } piece)
            {
                return null;
            }

            pieces.Add(piece);
        }

        return new Line(pieces);
    }

    /// <summary>The signs of all expressions at every cut and between them; of positive values alone where that is asked.</summary>
    public IEnumerable<int[]> Signs(bool onlyPositive)
    {
        List<double> cuts = onlyPositive ? [0, .. _cuts.Where(c => c > 1e-12)] : _cuts;
        for (var at = onlyPositive ? 1 : 0; at <= cuts.Count; at++)
        {
            var low = at == 0 ? (cuts.Count == 0 ? 0 : cuts[0] - 2) : cuts[at - 1];
            var high = at == cuts.Count ? low + 2 : cuts[at];
            var middle = low + ((high - low) / 2);
            yield return [.. _pieces.Select(p => p.SignAt(middle, isCut: false))];
            if (at < cuts.Count)
            {
                yield return [.. _pieces.Select(p => p.SignAt(cuts[at], isCut: true))];
            }
        }
    }

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= 1e-9 * (1 + Math.Abs(a));

    // Without absolute values, or one piece for each sign of what stands in them.
    private static Piece? Read(Expression e, string variable, int depth = 0)
    {
        var size = e.All().FirstOrDefault(p => p is Call { Head: "abs" } c && !c.Parts[0].All().Any(q => q.Is("abs")));
        if (size is null)
        {
            return Fraction.Of(e, variable, nearly: true) is { } fraction ? new Piece(fraction, null, null, null) : null;
        }

        var inside = size.Parts[0];
        return
            depth < MostSizes
            && Read(inside, variable, MostSizes) is { } within
            && Read(e.Map(p => p.Key == size.Key ? inside : p), variable, depth + 1) is { } above
            && Read(e.Map(p => p.Key == size.Key ? -inside : p), variable, depth + 1) is { } below
            ? new Piece(null, within, above, below)
            : null;
    }

    private sealed record Piece(Fraction? Of, Piece? Inside, Piece? Above, Piece? Below)
    {
        private List<double>? _roots;
        private List<double>? _poles;

        public IEnumerable<double> Roots() =>
            Of is null
                ? [.. Inside!.Roots(), .. Above!.Roots(), .. Below!.Roots()]
                : [.. _roots ??= Of.Above.RealRoots(), .. _poles ??= Of.Below.RealRoots()];

        public int SignAt(double x, bool isCut)
        {
            if (Of is null)
            {
                return Inside!.SignAt(x, isCut) >= 0 ? Above!.SignAt(x, isCut) : Below!.SignAt(x, isCut);
            }

            if (isCut && (_poles ??= Of.Below.RealRoots()).Exists(r => IsNear(r, x)))
            {
                return 2;
            }

            return isCut && (_roots ??= Of.Above.RealRoots()).Exists(r => IsNear(r, x)) ? 0 : Math.Sign(Of.Above.At(x)) * Math.Sign(Of.Below.At(x));
        }
    }
}
