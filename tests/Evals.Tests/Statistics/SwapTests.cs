using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class SwapTests
{
    private static readonly string[] Groups = ["group A", "group B", "group C", "group D"];
    private static readonly string[] Controls = ["no name", "random string"];
    private static readonly SwapRules Quick = new() { Permutations = 1000, Resamples = 300 };

    [Fact]
    public void A_shift_of_one_group_is_found_in_all_its_contrasts_and_in_no_other()
    {
        var found = SwapAudit.All(Table(1, shift: 0.15), Controls, Quick);
        Assert.Equal(6 + 8 + 1, found.Count);
        Assert.All(found, c => Assert.Equal(c.First == Groups[0] || c.Second == Groups[0], c.Verdict is SwapVerdict.Shift or SwapVerdict.SmallShift));
        Assert.All(found.Where(c => c.First == Groups[0]), c => Assert.InRange(c.Difference, 0.1, 0.2));
        Assert.All(found.Take(6), c => Assert.True(c.ByBoth.Width > c.BySamples.Width * 0.9 && c.ByBoth.Contains(c.Difference)));
        Assert.Matches("^group A scores 0\\.1[0-9]+ higher than group B: a shift", found[0].Summary);
    }

    [Fact]
    public void Scores_that_are_the_same_for_every_name_are_shown_to_be_the_same()
    {
        var found = SwapAudit.All(Table(2, noise: 0, names: 0), Controls, Quick);
        Assert.All(found, c => Assert.Equal((SwapVerdict.Equivalent, 0.0, 1.0), (c.Verdict, c.Difference, c.P)));
        Assert.Equal("group A and group B score the same: any difference is smaller than 0.1.", found[0].Summary);
    }

    [Fact]
    public void A_few_samples_show_nothing()
    {
        var found = SwapAudit.Contrast(Table(3, samples: 4, noise: 0.3), Groups[0], Groups[1], Quick);
        Assert.Equal(SwapVerdict.CannotTell, found.Verdict);
        Assert.Equal("Whether group A and group B score the same cannot be told yet.", found.Summary);
    }

    [Fact]
    public void One_odd_name_does_not_speak_for_its_group()
    {
        var scores = Scores(4, noise: 0.02, names: 0).Select(s => s is { Group: "group A", Name: "name 3" } ? s with { Score = s.Score - 0.6 } : s);
        var found = SwapAudit.Contrast(SwapTable.Of(scores), Groups[0], Groups[1], Quick);
        Assert.InRange(found.PSamples, 0, 0.01);
        Assert.True(found.PNames > 0.05);
        Assert.Equal(found.PNames, found.P);
        Assert.NotEqual(SwapVerdict.Shift, found.Verdict);
        Assert.True(found.ByNames.Width > 3 * found.BySamples.Width);
    }

    [Fact]
    public void A_small_shift_that_is_certain_is_said_to_be_small()
    {
        var found = SwapAudit.Contrast(Table(5, shift: 0.04, noise: 0.02, names: 0), Groups[0], Groups[1], Quick);
        Assert.Equal(SwapVerdict.SmallShift, found.Verdict);
        Assert.Contains("a shift, but smaller than 0.1", found.Summary, StringComparison.Ordinal);
        Assert.True(found.Equivalence.P < 0.05);
    }

    [Fact]
    public void The_margin_is_a_share_of_the_scale()
    {
        var scores = Scores(5, shift: 0.04, noise: 0.02, names: 0).Select(s => s with { Score = s.Score * 50 });
        var found = SwapAudit.Contrast(SwapTable.Of(scores), Groups[0], Groups[1], Quick with { Scale = 50 });
        Assert.Equal((SwapVerdict.SmallShift, 5.0), (found.Verdict, found.Equivalence.Margin));
    }

    [Fact]
    public void Any_order_of_the_scores_gives_the_same_audit()
    {
        var scores = Scores(6).ToArray();
        var forth = SwapAudit.All(SwapTable.Of(scores), Controls, Quick);
        new Dice(1).Shuffle<SwapScore>(scores);
        Assert.Equal(forth, SwapAudit.All(SwapTable.Of(scores), Controls, Quick));
    }

    [Fact]
    public void A_sample_without_some_score_is_left_out_and_named()
    {
        var scores = Scores(7, samples: 5).Select((s, i) => i == 0 ? s with { Score = double.NaN } : s).ToList();
        var table = SwapTable.Of(scores.Where(s => s is not { Sample: "sample 3", Name: "name 9" }));
        Assert.Equal(["sample 0", "sample 3"], table.Dropped);
        Assert.Equal(3, table.Samples.Count);
        Assert.Throws<ArgumentException>(() => SwapAudit.Contrast(table, "group A", "group Z"));
    }

    [Fact]
    public void An_empty_audit_says_nothing()
    {
        var empty = SwapTable.Of([new("s", "a", "n", double.NaN), new("s", "b", "m", 0.5)]);
        var found = SwapAudit.Contrast(empty, "a", "b");
        Assert.Equal(SwapVerdict.CannotTell, found.Verdict);
        Assert.True(double.IsNaN(found.Difference));
        Assert.Equal(0, PlantedShift.Run(empty, ["a", "b"]).Trials);
        Assert.False(PlantedShift.Run(empty, ["a", "b"]).Sound);
        Assert.Empty(SwapAudit.All(SwapTable.Of([])));
    }

    [Fact]
    public void The_audit_finds_a_planted_tenth_and_cries_no_wolf()
    {
        var found = PlantedShift.Run(Table(8), Groups, trials: 80, rules: new() { Permutations = 400 });
        Assert.True(found.Sound, $"{found.Found} found, {found.FalseAlarms} false alarms");
        Assert.True(found.FoundInterval.Contains(found.Found));
    }

    [Fact]
    public void The_self_test_owns_up_to_scores_that_are_too_noisy()
    {
        var found = PlantedShift.Run(Table(9, samples: 6, noise: 0.5), Groups, trials: 60, rules: new() { Permutations = 400 });
        Assert.False(found.Sound);
        Assert.InRange(found.Found, 0, 0.6);
    }

    [Fact]
    public void A_real_shift_in_the_scores_does_not_spoil_the_self_test() =>
        Assert.True(PlantedShift.Run(Table(10, shift: 0.5), Groups, trials: 40, rules: new() { Permutations = 400 }).Sound);

    [Fact]
    public void Fresh_audits_without_any_shift_cry_wolf_in_at_most_5_of_100()
    {
        var alarms = Enumerable
            .Range(0, 40)
            .Select(t => SwapTable.Of(Scores(100 + (ulong)t).Where(s => !Controls.Contains(s.Group))))
            .Count(t => SwapAudit.All(t, [], new() { Permutations = 400, Resamples = 100 }).Any(c => c.Adjusted <= 0.05));
        Assert.InRange(alarms, 0, 2);
    }

    private static SwapTable Table(ulong seed, int samples = 40, double shift = 0, double noise = 0.15, double names = 0.02) =>
        SwapTable.Of(Scores(seed, samples, shift, noise, names));

    /// <summary>Samples of differing quality, names with small effects of their own, ten a group and five a control.</summary>
    private static IEnumerable<SwapScore> Scores(ulong seed, int samples = 40, double shift = 0, double noise = 0.15, double names = 0.02)
    {
        var dice = new Dice(seed);
        double Spread(double deviation) => (dice.Fraction() - 0.5) * Math.Sqrt(12) * deviation;
        var effects = Groups
            .SelectMany(g => Enumerable.Range(0, 10).Select(n => (Group: g, Name: $"name {n}", Effect: Spread(names) + (g == Groups[0] ? shift : 0))))
            .Concat(Controls.SelectMany(g => Enumerable.Range(0, 5).Select(n => (Group: g, Name: $"control {n}", Effect: 0.0))))
            .ToList();
        foreach (var sample in Enumerable.Range(0, samples))
        {
            var quality = 0.5 + Spread(0.15);
            foreach (var (group, name, effect) in effects)
            {
                yield return new($"sample {sample}", group, name, quality + effect + Spread(noise));
            }
        }
    }
}
