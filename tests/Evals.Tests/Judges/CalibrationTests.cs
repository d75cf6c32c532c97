using Homeroom.Assistant.Evaluation.Judges;

namespace Homeroom.Evals.Tests.Judges;

public sealed class CalibrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Cohen's kappa of 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no is (0.70 - 0.50) / 0.50 = 0.40, worked out by hand.</summary>
    [Fact]
    public void Kappa_comes_from_the_labels_and_a_judge_below_the_bound_may_not_gate()
    {
        var outcome = Of(Pairs(20, 5, 10, 15)).Outcome();
        Assert.Equal(0.4, outcome.Kappa!.Value, 10);
        Assert.False(outcome.MayGate);
        Assert.Contains("is 0.40", outcome.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_judge_that_agrees_with_people_may_gate()
    {
        var outcome = Of(Pairs(29, 2, 1, 28)).Outcome();
        Assert.True(outcome.MayGate);
        Assert.Equal(0.9, outcome.Kappa!.Value, 2);
    }

    [Fact]
    public void Forty_nine_labels_are_too_few_however_well_they_agree()
    {
        var outcome = Of(Pairs(25, 0, 0, 24)).Outcome();
        Assert.False(outcome.MayGate);
        Assert.Contains("50 are needed", outcome.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_judge_that_always_says_the_same_shows_no_agreement() => Assert.False(Of(Pairs(60, 0, 0, 0)).Outcome().MayGate);

    [Fact]
    public void A_calibration_holds_for_its_prompt_version_and_model_alone()
    {
        var labels = string.Join(',', Pairs(29, 2, 1, 28).Select(p => $"{{\"human\":\"{p.Human}\",\"judge\":\"{p.Judge}\"}}"));
        _folder.Write("closed.json", $"{{\"prompt\":\"judges/closed\",\"version\":\"1\",\"model\":\"m\",\"labels\":[{labels}]}}");
        var folder = new CalibrationFolder(_folder.Path);
        Assert.True(folder.Of("judges/closed", "1", "m").MayGate);
        Assert.False(folder.Of("judges/closed", "2", "m").MayGate);
        Assert.False(folder.Of("judges/closed", "1", "other").MayGate);
        Assert.False(folder.Of("judges/rubric", "1", "m").MayGate);
    }

    [Fact]
    public void A_file_that_is_no_calibration_lets_nobody_gate_and_is_named()
    {
        _folder.Write("broken.json", "{");
        var outcome = new CalibrationFolder(_folder.Path).Of("judges/closed", "1", "m");
        Assert.False(outcome.MayGate);
        Assert.Contains("broken.json", outcome.Said, StringComparison.Ordinal);
    }

    private static Calibration Of(IReadOnlyList<(string, string)> labels) => new("judges/closed", "1", "m", labels);

    private static IReadOnlyList<(string Human, string Judge)> Pairs(int yesYes, int yesNo, int noYes, int noNo) =>
        [
            .. Enumerable.Repeat(("yes", "yes"), yesYes),
            .. Enumerable.Repeat(("yes", "no"), yesNo),
            .. Enumerable.Repeat(("no", "yes"), noYes),
            .. Enumerable.Repeat(("no", "no"), noNo),
        ];
}
