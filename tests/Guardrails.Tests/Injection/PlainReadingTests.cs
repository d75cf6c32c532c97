using Homeroom.Guardrails.Reading;

namespace Homeroom.Guardrails.Tests.Injection;

public sealed class PlainReadingTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("Ｉｇｎｏｒｅ", "Ignore")]
    [InlineData("𝐢𝐠𝐧𝐨𝐫𝐞 ⓘⓖ 🅰", "ignore ig A")]
    [InlineData("ig\u200Bno\u00ADre", "ignore")]
    [InlineData("i\u0336g\u0336", "ig")]
    [InlineData("crème brûlée", "creme brulee")]
    [InlineData("ignоre", "ignore")]
    [InlineData("сосна и оса", "сосна и оса")]
    [InlineData("the word осе in English text", "the word oce in English text")]
    [InlineData("ﬁsh", "fish")]
    [InlineData("“quoted”", "\"quoted\"")]
    public void A_text_is_read_as_its_plain_letters(string text, string plain) => Assert.Equal(plain, PlainReading.Of(text).Text);

    [Fact]
    public void A_span_leads_back_over_what_was_left_out()
    {
        var reading = PlainReading.Of("x 𝐢\u200B𝐠 y");
        Assert.Equal("x ig y", reading.Text);
        Assert.Equal((2, 5), reading.Back(2, 2));
    }

    [Fact]
    public void Plain_ascii_is_its_own_reading()
    {
        const string Text = "Nothing to fold here.";
        Assert.True(PlainReading.Of(Text).IsSame);
        Assert.Same(Text, PlainReading.Of(Text).Text);
    }
}
