using Homeroom.Guardrails.Bias;

namespace Homeroom.Guardrails.Tests.Bias;

public sealed class OnlyHeRailTests
{
    private readonly OnlyHeRail _rail = new();

    [Theory]
    [InlineData("An astronomer holds his torch.", "his", "their")]
    [InlineData("A scientist asks a question. Then he plans a test.", "he", null)]
    [InlineData("When an engineer builds a bridge, he tests it.", "he", null)]
    public void A_profession_that_is_only_he_is_noted(string text, string word, string? suggestion)
    {
        var finding = Assert.Single(_rail.OnReply(text));
        Assert.Equal((word, suggestion, Verdict.Note), (text.Substring(finding.Start, finding.Length), finding.Suggestion, finding.Severity));
    }

    [Theory]
    [InlineData("A scientist asks a question, and they plan a test.")]
    [InlineData("A doctor sees his or her patients.")]
    [InlineData("Newton was a scientist. He saw an apple.")]
    [InlineData("The inventor Garrett Morgan sold his signal.")]
    [InlineData("Scientists ask questions. The heart pumps.")]
    [InlineData("If a student writes only “he is lying,” ask why.")]
    [InlineData("The speaker compares his age to autumn.")]
    [InlineData("The president signs the bill. This is the history.")]
    public void A_certain_person_or_everybody_passes(string text) => Assert.Empty(_rail.OnReply(text));
}
