using Homeroom.WebApi.Exports;

namespace Homeroom.WebApi.Tests.Exports;

public sealed class PaperTextTests
{
    [Theory]
    [InlineData("Why we have seasons", "Why we have seasons (teacher copy)")]
    [InlineData("../../etc/passwd", "etc passwd (teacher copy)")]
    [InlineData("a\\b/c:d*e?f\"g<h>i|j%2e", "a b c d e f g h i j 2e (teacher copy)")]
    [InlineData("line\r\nInjected: header", "line Injected header (teacher copy)")]
    [InlineData("", "Lesson (teacher copy)")]
    [InlineData("...", "Lesson (teacher copy)")]
    [InlineData("CON", "CON (teacher copy)")]
    [InlineData("\u202Efdp.exe", "fdp.exe (teacher copy)")]
    [InlineData("Größe & Maß: Überblick", "Größe & Maß Überblick (teacher copy)")]
    [InlineData("फोटोसिंथेसिस 🌱", "फोटोसिंथेसिस 🌱 (teacher copy)")]
    public void A_file_name_is_safe_and_readable(string title, string name) => Assert.Equal(name, PaperText.FileName(title, "teacher copy"));

    [Fact]
    public void A_long_title_is_cut_between_characters()
    {
        var name = PaperText.FileName(string.Concat(Enumerable.Repeat("🌱", 200)), "x");
        Assert.InRange(name.Length, 40, 90);
        Assert.DoesNotContain("\ufffd", System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(name)), StringComparison.Ordinal);
    }
}
