using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Grading.Agreement;
using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Overview;

/// <summary>
/// How suggestions that were shown agree with the final marks. Who keeps a suggestion has seen it, so this is kinder than a mark given without one.
/// </summary>
/// <param name="Criterion">The criterion; null for all of them together, in steps of each one's own scale.</param>
/// <param name="Marks">Kappa, exact, within one and by length. Over all, kappa is NaN where the criteria have scales of different length.</param>
/// <param name="Kappa">95 % of kappa, by drawing papers anew; unknown with fewer than ten.</param>
/// <param name="Kept">How many suggestions the teacher kept.</param>
/// <param name="Raised">How many marks are above the suggestion.</param>
/// <param name="Lowered">How many are below it.</param>
/// <param name="Silent">How many were given where the tool was silent.</param>
/// <param name="Own">How many were given with nothing shown.</param>
public sealed record SuggestionAgreement(
    Criterion? Criterion,
    MarkAgreement Marks,
    Interval Kappa,
    int Kept,
    int Raised,
    int Lowered,
    int Silent,
    int Own
)
{
    /// <summary>The fewest papers for an interval.</summary>
    public const int Fewest = 10;

    internal static SuggestionAgreement Of(Criterion criterion, SeenClass seen)
    {
        var scale = RubricScale.Of(seen.Setup.Rubric, criterion);
        return Of(criterion, [criterion], seen, p => scale.Nearest(scale.Min + (p * scale.Step)), scale);
    }

    internal static SuggestionAgreement Overall(SeenClass seen)
    {
        var steps = seen.Setup.Rubric.Criteria.Select(c => (double)StepsOf(RubricScale.Of(seen.Setup.Rubric, c))).ToList();
        var all = Of(null, seen.Setup.Rubric.Criteria, seen, p => p, new Scale(0, steps.Max()));
        return steps.Distinct().Count() == 1 ? all : all with { Marks = all.Marks with { Kappa = double.NaN }, Kappa = Interval.Unknown };
    }

    private static SuggestionAgreement Of(
        Criterion? criterion,
        IReadOnlyList<Criterion> criteria,
        SeenClass seen,
        Func<double, double> mark,
        Scale scale
    )
    {
        var papers = seen.Papers.Select(p => Steps(p, criteria, seen.Setup.Rubric)).Where(p => p.Count > 0).ToList();
        var pairs = papers.SelectMany(p => p).ToList();
        var marks = seen.Papers.SelectMany(p => criteria.Where(c => p.On(c) is not null).Select(p.Shown)).ToList();
        return new SuggestionAgreement(
            criterion,
            MarkAgreement.Of([.. pairs.Select(p => new MarkedPair(mark(p.Mark), mark(p.Suggested), p.Words))], scale),
            papers.Count < Fewest ? Interval.Unknown : Bootstrap.Of(papers.Count, drawn => Quadratic(papers, drawn)),
            pairs.Count(p => p.Mark == p.Suggested),
            pairs.Count(p => p.Mark > p.Suggested),
            pairs.Count(p => p.Mark < p.Suggested),
            marks.Count(s => s is { Points: null }),
            marks.Count(s => s is null)
        );
    }

    // Both in whole steps from the lowest mark, so that scales of different points can be put together.
    private static List<(int Mark, int Suggested, int Words)> Steps(SeenPaper paper, IReadOnlyList<Criterion> criteria, Rubric rubric) =>
        [
            .. from criterion in criteria
            let scale = RubricScale.Of(rubric, criterion)
            where paper.On(criterion) is not null && paper.Shown(criterion)?.Points is not null
            select (Step(scale, paper.On(criterion)!.Value), Step(scale, paper.Shown(criterion)!.Points!.Value), paper.Paper.Words),
        ];

    // The last step of a scale may be a short one.
    private static int Step(Scale scale, double mark) => (int)Math.Ceiling(((scale.Nearest(mark) - scale.Min) / scale.Step) - 1e-6);

    private static int StepsOf(Scale scale) => Step(scale, scale.Max);

    /// <summary>
    /// Quadratic weighted kappa (Cohen 1968) of the drawn papers: 1 less the mean squared gap of pairs over that of marks and suggestions put together by chance.
    /// </summary>
    private static double Quadratic(List<List<(int Mark, int Suggested, int Words)>> papers, ReadOnlySpan<int> drawn)
    {
        var (n, gap, one, other, ones, others) = (0L, 0L, 0L, 0L, 0L, 0L);
        foreach (var place in drawn)
        {
            foreach (var (a, b, _) in papers[place])
            {
                n++;
                gap += (a - b) * (a - b);
                (one, other) = (one + a, other + b);
                (ones, others) = (ones + (a * a), others + (b * b));
            }
        }

        var chance = (n * ones) + (n * others) - (2 * one * other);
        return chance == 0 ? double.NaN : 1 - ((double)n * gap / chance);
    }
}
