using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Overview;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Grading.Tests.Marking;

namespace Homeroom.Grading.Tests.Overview;

public sealed class SuggestionAgreementTests
{
    // Marks and suggestions of twelve papers, in turn.
    private static readonly (double Mark, double Suggested)[] Pairs =
    [
        (1, 1),
        (2, 2),
        (3, 3),
        (4, 4),
        (2, 3),
        (3, 2),
        (4, 3),
        (1, 2),
        (3, 3),
        (2, 2),
        (4, 4),
        (4, 2),
    ];

    [Fact]
    public void What_was_kept_raised_and_lowered_is_counted()
    {
        var set = Suggested(Pairs);
        set.Paper("silent", "Sil", "text").Mark("silent", "claim", 2, new ShownSuggestion { By = "writing", Silent = "Too short." });
        set.Paper("own", "Own", "text", 3);
        var claim = Look(set).Agreement[0];
        Assert.Equal((7, 3, 2, 1, 1), (claim.Kept, claim.Raised, claim.Lowered, claim.Silent, claim.Own));
        Assert.Equal(7 / 12.0, claim.Marks.Exact, 12);
        Assert.Equal(11 / 12.0, claim.Marks.WithinOne, 12);
        Assert.Equal(3, claim.Marks.ByLength.Count);
    }

    [Fact]
    public void The_interval_is_that_of_the_quadratic_kappa_with_papers_drawn_anew()
    {
        var claim = Look(Suggested(Pairs)).Agreement[0];
        Assert.Equal(Kappa(Enumerable.Range(0, Pairs.Length)), claim.Marks.Kappa, 12);
        Assert.Equal(Bootstrap.Of(Pairs.Length, drawn => Kappa(drawn.ToArray())), claim.Kappa);
        Assert.InRange(claim.Marks.Kappa, claim.Kappa.Low, claim.Kappa.High);
    }

    [Fact]
    public void With_few_papers_there_is_no_interval() => Assert.False(Look(Suggested(Pairs[..9])).Agreement[0].Kappa.IsKnown);

    [Fact]
    public void Levels_that_lie_apart_are_counted_in_the_steps_of_their_scale()
    {
        var criterion = Sets.Criterion("claim", "Claim") with { Levels = [new Level(0, "A", ""), new Level(2, "B", ""), new Level(5, "C", "")] };
        var set = Sets.Of(Sets.Rubric(criterion));
        set.Paper("p1", "Ada", "a").Mark("p1", "claim", 5, new ShownSuggestion { By = "writing", Points = 4 });
        set.Paper("p2", "Ben", "b").Mark("p2", "claim", 4, new ShownSuggestion { By = "writing", Points = 4 });
        var claim = Look(set).Agreement[0];
        Assert.Equal((1, 1, 0.5, 1.0), (claim.Kept, claim.Raised, claim.Marks.Exact, claim.Marks.WithinOne));
    }

    [Fact]
    public void Over_all_criteria_marks_are_put_together_in_steps()
    {
        var set = Sets.Of();
        for (var i = 0; i < Pairs.Length; i++)
        {
            set.Paper($"p{i}", $"S{i}", "text").Mark($"p{i}", "claim", Pairs[i].Mark, Show(Pairs[i].Suggested)).Mark($"p{i}", "evidence", 2, Show(2));
        }

        var all = Look(set).Overall;
        Assert.Equal((24, 19), (all.Marks.Papers, all.Kept));
        Assert.Equal(Kappa([.. Pairs, .. Enumerable.Repeat((2.0, 2.0), 12)]), all.Marks.Kappa, 12);
        Assert.True(all.Kappa.IsKnown);
    }

    [Fact]
    public void Criteria_of_scales_that_differ_have_no_kappa_together()
    {
        var set = Sets.Of(Sets.Rubric(Sets.Criterion("claim", "Claim"), Sets.Criterion("style", "Style", levels: 2)));
        foreach (var (i, pair) in Pairs.Index())
        {
            set.Paper($"p{i}", $"S{i}", "text").Mark($"p{i}", "claim", pair.Mark, Show(pair.Suggested)).Mark($"p{i}", "style", 1 + (i % 2), Show(1));
        }

        var all = Look(set).Overall;
        Assert.True(double.IsNaN(all.Marks.Kappa));
        Assert.False(all.Kappa.IsKnown);
        Assert.Equal(13 / 24.0, all.Marks.Exact, 12);
    }

    [Fact]
    public void Without_suggestions_nothing_agrees()
    {
        var all = Look(Sets.Of().Paper("p1", "Ada", "text", 3, 3)).Overall;
        Assert.Equal((0, 2), (all.Marks.Papers, all.Own));
        Assert.True(double.IsNaN(all.Marks.Kappa));
    }

    private static ClassOverview Look(Sets set) => ClassOverview.Of(set.Set, set.Papers)!;

    private static ShownSuggestion Show(double points) => new() { By = "writing", Points = points };

    private static Sets Suggested(IReadOnlyList<(double Mark, double Suggested)> pairs)
    {
        var set = Sets.Of(Sets.Rubric(Sets.Criterion("claim", "Claim")));
        for (var i = 0; i < pairs.Count; i++)
        {
            set.Paper($"p{i}", $"S{i}", string.Concat(Enumerable.Repeat("word ", i + 1)))
                .Mark($"p{i}", "claim", pairs[i].Mark, Show(pairs[i].Suggested));
        }

        return set;
    }

    private static double Kappa(IEnumerable<int> drawn) => Kappa([.. drawn.Select(i => Pairs[i])]);

    private static double Kappa(IReadOnlyList<(double, double)> pairs) =>
        Homeroom.Assistant.Evaluation.Statistics.Kappa.Of(pairs, [1.0, 2.0, 3.0, 4.0], KappaWeights.Quadratic).Value;
}
