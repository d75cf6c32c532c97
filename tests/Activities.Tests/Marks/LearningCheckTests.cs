using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Activities.Tests.Marks;

public sealed class LearningCheckTests
{
    private static readonly bool[] Key = [true, false, true, true, false, false];

    [Fact]
    public void Sentences_without_an_answer_do_not_count() =>
        Assert.Equal(new SignalDetection(1, 2, 1, 2), new CheckAnswers("a", [true, true, null, false, null, false]).Against(Key));

    [Fact]
    public void A_class_that_learned_gains_hits_loses_false_alarms_and_has_a_higher_d_prime()
    {
        var learned = Of(Class(12, 2, 2), Class(12, 3, 0));
        Assert.Equal(1 / 3.0, learned.HitRate.Mean, 6);
        Assert.Equal(-2 / 3.0, learned.FalseAlarmRate.Mean, 6);
        Assert.True(learned.DPrime.Mean > 1.5);
        Assert.True(learned.DPrime.Interval.Low > 0);

        // All twelve changed the same way: 2 of 4096 sign patterns.
        Assert.Equal(0.0005, learned.HitRate.P, 4);
        Assert.Equal((12, 0), (learned.Better, learned.Worse));
        Assert.Equal(0.0005, learned.PPupils, 4);
    }

    [Fact]
    public void Calling_everything_biased_is_no_gain()
    {
        var alarmed = Of(Class(12, 1, 1), Class(12, 3, 3));
        Assert.True(alarmed.HitRate.Mean > 0.6);
        Assert.Equal(0, alarmed.DPrime.Mean, 6);
        Assert.Equal(1, alarmed.DPrime.P, 6);
        Assert.Equal((0, 0), (alarmed.Better, alarmed.Worse));
    }

    [Fact]
    public void Only_pupils_with_both_checks_show_a_change()
    {
        var learned = Of(Class(8, 1, 1), [.. Class(5, 3, 0), new("new", [true, false, true, true, false, false])]);
        Assert.Equal((8, 6, 5), (learned.Before.Pupils, learned.After.Pupils, learned.Both));
        var nobody = Of(Class(3, 1, 1), []);
        Assert.True(double.IsNaN(nobody.HitRate.Mean) && !nobody.HitRate.Interval.IsKnown && nobody.Both == 0);
    }

    [Fact]
    public void A_class_of_one_mind_still_has_an_honest_interval()
    {
        var same = Of(Class(10, 3, 0), Class(10, 3, 0)).Before;
        Assert.Equal(1, same.HitRate.Mean);
        Assert.Equal(Proportion.Wilson(10, 10), same.HitRate.Interval);
        Assert.False(same.DPrime.Interval.IsKnown);
    }

    [Fact]
    public void The_paired_test_is_that_of_Darwins_corn()
    {
        // Fisher 1935, "The design of experiments", section 21: of 2^15 = 32,768 sign patterns 863 give a sum as large, both ways 1,726: 5.267 %.
        double[] eighths = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
        Assert.Equal(0.0527, SignFlip.Test(eighths).P, 4);
    }

    [Fact]
    public void As_many_answers_as_sentences_are_asked_for() => Assert.Throws<ArgumentException>(() => new CheckAnswers("a", [true]).Against(Key));

    private static LearningCheck Of(IReadOnlyList<CheckAnswers> before, IReadOnlyList<CheckAnswers> after) =>
        LearningCheck.Of(before, Key, after, Key);

    private static IReadOnlyList<CheckAnswers> Class(int pupils, int hits, int alarms) =>
        [.. Enumerable.Range(0, pupils).Select(p => new CheckAnswers($"pupil {p}", Said(hits, alarms)))];

    private static IReadOnlyList<bool?> Said(int hits, int alarms) => [.. Key.Select(biased => (bool?)(biased ? hits-- > 0 : alarms-- > 0))];
}
