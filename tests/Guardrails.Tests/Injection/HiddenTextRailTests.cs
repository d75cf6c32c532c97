using Homeroom.Guardrails.Injection;

namespace Homeroom.Guardrails.Tests.Injection;

public sealed class HiddenTextRailTests
{
    private readonly HiddenTextRail _rail = new();

    [Theory]
    [InlineData("a\u200Bb", "zero-width", 1, 1)]
    [InlineData("a\u200Db", "zero-width", 1, 1)]
    [InlineData("a\uFEFF\u2060b", "zero-width", 1, 2)]
    [InlineData("pay \u202Eeur", "bidi", 4, 1)]
    [InlineData("\u2066x", "bidi", 0, 1)]
    [InlineData("x\0y", "control", 1, 1)]
    [InlineData("x\u001By", "control", 1, 1)]
    [InlineData("hi\U000E0069\U000E0067", "tags", 2, 4)]
    public void Hidden_text_is_found_with_its_span(string text, string code, int start, int length)
    {
        var finding = Assert.Single(_rail.OnReply(text));
        Assert.Equal((code, start, length, Verdict.Hold), (finding.Code, finding.Start, finding.Length, finding.Severity));
        Assert.Equal(Verdict.Note, Assert.Single(_rail.OnRequest(text)).Severity);
    }

    [Theory]
    [InlineData("plain text, tabs\tand\r\nlines")]
    [InlineData("a family 👨‍👩‍👧‍👦 and ❤️‍🔥 and 👩🏽‍🔬")]
    [InlineData("می‌خواهم")]
    [InlineData("क्‍ष and ക്‍")]
    [InlineData("the flag 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F of England")]
    [InlineData("שלום \u200F and naïve café")]
    public void Joiners_in_emoji_and_in_scripts_that_need_them_pass(string text) => Assert.Empty(_rail.OnReply(text));
}
