using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Grading.Tests.Rubrics;

public sealed class RubricRulesTests
{
    private static readonly Criterion Sound = Written.Criterion("claim", 1, 2, 3, 4);

    [Fact]
    public void A_sound_rubric_has_no_errors() =>
        Assert.Empty(
            RubricRules.Check(
                Written.Rubric(Sound, Written.Criterion("data", 0, 0.5, 10)) with
                {
                    Comments = [new BankComment("claim", "Your claim stands early."), new BankComment("", "Read it aloud.")],
                }
            )
        );

    public static TheoryData<string, Rubric> Broken =>
        new()
        {
            { "/criteria", Written.Rubric() },
            { "/title", Written.Rubric(Sound) with { Title = " " } },
            { "/criteria", Written.Rubric([.. Enumerable.Range(1, 13).Select(i => Sound with { Id = $"c{i}" })]) },
            { "/criteria", Written.Rubric([.. Enumerable.Range(1, 121).Select(i => Sound with { Id = $"c{i}" })]) with { Kind = "problem-set" } },
            { "/criteria/1/id", Written.Rubric(Sound, Sound) },
            { "/criteria/0/id", Written.Rubric(Sound with { Id = "Claim 1" }) },
            { "/criteria/0/name", Written.Rubric(Sound with { Name = new string('x', 81) }) },
            { "/criteria/0/levels", Written.Rubric(Written.Criterion("claim", 1)) },
            { "/criteria/0/levels", Written.Rubric(Written.Criterion("claim", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)) },
            { "/criteria/0/levels/1/points", Written.Rubric(Written.Criterion("claim", 2, 2)) },
            { "/criteria/0/levels/1/points", Written.Rubric(Written.Criterion("claim", 2, 1)) },
            { "/criteria/0/levels/1/points", Written.Rubric(Written.Criterion("claim", 1, double.NaN)) },
            { "/criteria/0/levels/1/points", Written.Rubric(Written.Criterion("claim", 1, double.PositiveInfinity)) },
            { "/criteria/0/levels", Written.Rubric(Written.Criterion("claim", 0, 0.0001, 500)) },
            { "/criteria/0/levels/0/name", Written.Rubric(Sound with { Levels = [new Level(1, "", ""), new Level(2, "Two", "")] }) },
            { "/criteria/0/weight", Written.Rubric(Sound with { Weight = 0 }) },
            { "/criteria/0/weight", Written.Rubric(Sound with { Weight = 100.5 }) },
            { "/criteria/0/weight", Written.Rubric(Sound with { Weight = double.NaN }) },
            { "/criteria/0/key", Written.Rubric(Sound with { By = MarkedBy.Key }) },
            { "/criteria/0/test", Written.Rubric(Sound with { By = MarkedBy.Key, Key = "2", Test = "AlgEquv" }) },
            { "/criteria/0/keyPoints", Written.Rubric(Sound with { By = MarkedBy.KeyPoints, KeyPoints = [" "] }) },
            { "/criteria/0/cues/0", Written.Rubric(Sound with { Cues = ["clame"] }) },
            { "/comments/0/criterion", Written.Rubric(Sound) with { Comments = [new BankComment("data", "Yes.")] } },
            { "/comments/0/text", Written.Rubric(Sound) with { Comments = [new BankComment("claim", " ")] } },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_wrong_is_said_where_it_is(string path, Rubric rubric)
    {
        var error = Assert.Single(RubricRules.Check(rubric));
        Assert.Equal(path, error.Path);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_of_120_problems_is_a_rubric() =>
        Assert.Empty(
            RubricRules.Check(Written.Rubric([.. Enumerable.Range(1, 120).Select(i => Sound with { Id = $"c{i}" })]) with { Kind = "problem-set" })
        );

    [Theory]
    [InlineData(false, new double[] { 1, 2, 3, 4 }, 1)]
    [InlineData(true, new double[] { 1, 2, 3, 4 }, 0.5)]
    [InlineData(false, new double[] { 0, 5, 15 }, 5)]
    [InlineData(false, new double[] { 0, 2, 5 }, 1)]
    [InlineData(false, new double[] { 0, 0.1, 0.3 }, 0.1)]
    public void A_scale_has_the_step_on_which_all_levels_stand(bool half, double[] points, double step)
    {
        var criterion = Written.Criterion("claim", points);
        var scale = RubricScale.Of(Written.Rubric(criterion) with { HalfPoints = half }, criterion);
        Assert.Equal((points[0], points[^1], step), (scale.Min, scale.Max, scale.Step));
        Assert.All(points, p => Assert.True(scale.Holds(p)));
    }

    [Fact]
    public void A_total_is_weighted_and_exact()
    {
        var rubric = Written.Rubric(Written.Criterion("a", 0.1, 0.2, 0.7) with { Weight = 3 }, Written.Criterion("b", 0, 4) with { Weight = 0.1 });
        var total = RubricTotal.Of(rubric, new Dictionary<string, double?> { ["a"] = 0.1, ["b"] = 4 })!;
        Assert.Equal((0.7m, 2.5m), (total.Points, total.Most));
    }

    [Fact]
    public void Without_a_mark_for_each_criterion_there_is_no_total()
    {
        var rubric = Written.Rubric(Sound, Written.Criterion("data", 0, 1));
        Assert.Null(RubricTotal.Of(rubric, new Dictionary<string, double?> { ["claim"] = 2 }));
        Assert.Null(RubricTotal.Of(rubric, new Dictionary<string, double?> { ["claim"] = 2, ["data"] = null }));
        Assert.Null(RubricTotal.Of(rubric, new Dictionary<string, double?> { ["claim"] = 2, ["data"] = double.NaN }));
    }
}
