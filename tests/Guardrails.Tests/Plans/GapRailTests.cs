using Homeroom.Guardrails.Plans;

namespace Homeroom.Guardrails.Tests.Plans;

public sealed class GapRailTests
{
    private readonly GapRail _rail = new();

    [Theory]
    [InlineData("/cycle1/example", Verdict.Hold)]
    [InlineData("/notes", Verdict.Note)]
    [InlineData("/notes/0", Verdict.Note)]
    public void A_gap_is_held_and_noted_in_the_teacher_s_notes(string place, Verdict severity)
    {
        var finding = Assert.Single(_rail.OnReply("Use [You fill: a place they know] here.", place));
        Assert.Equal(
            ("gap", 4, 29, severity, "Yours to fill, or remove."),
            (finding.Code, finding.Start, finding.Length, finding.Severity, finding.Message)
        );
    }

    [Fact]
    public void A_gap_without_its_end_is_held_too() => Assert.Single(_rail.OnReply("Use [You fill: a place"));

    [Theory]
    [InlineData("You fill the jar [see page 2].")]
    [InlineData("[1] You fill: the jar")]
    public void Ordinary_brackets_pass(string text) => Assert.Empty(_rail.OnReply(text));
}
