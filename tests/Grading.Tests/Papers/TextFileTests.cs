using System.Text;
using Homeroom.Assistant.Grading.Papers;

namespace Homeroom.Grading.Tests.ClassSets;

public sealed class TextFileTests
{
    private const string Text = "Zoë’s café — “good”, said Łukasz.\nA second line.";

    [Fact]
    public void A_text_is_read_in_every_encoding_with_a_mark() =>
        Assert.All(
            (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32],
            e => Assert.Equal(Text, MadeFiles.One("Zoë.txt", [.. e.GetPreamble(), .. e.GetBytes(Text)]).Text)
        );

    [Fact]
    public void A_text_without_a_mark_is_read_as_utf8() => Assert.Equal(Text, MadeFiles.One("Zoë.md", new UTF8Encoding(false).GetBytes(Text)).Text);

    [Fact]
    public void Utf16_without_a_mark_is_seen_and_told() =>
        Assert.All(
            (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode],
            e =>
            {
                var paper = MadeFiles.One("Zoë.txt", e.GetBytes(Text));
                Assert.Equal(Text, paper.Text);
                Assert.Contains("UTF-16", Assert.Single(paper.Notes), StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Old_windows_text_is_seen_and_told()
    {
        var paper = MadeFiles.One("Ana.txt", [.. "Jos"u8, 0xE9, .. "\x92s caf"u8[..0], 0x92, .. "s caf"u8, 0xE9]);
        Assert.Equal("José’s café", paper.Text);
        Assert.Contains("Windows-1252", Assert.Single(paper.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_are_the_same_everywhere() =>
        Assert.Equal("a\nb\nc\nd", MadeFiles.One("Ana.txt", Encoding.UTF8.GetBytes("a\r\nb\rc\u2028d\r\n")).Text);

    [Fact]
    public void Null_bytes_and_control_characters_are_taken_out_and_told()
    {
        var paper = MadeFiles.One("Ana.txt", "The gar\0den\u0007 grows.\tFast."u8.ToArray());
        Assert.Equal("The garden grows.\tFast.", paper.Text);
        Assert.Contains("2 characters", Assert.Single(paper.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_only_hidden_stay_for_the_rails() =>
        Assert.Equal("A\u200Bb", MadeFiles.One("Ana.txt", Encoding.UTF8.GetBytes("A\u200Bb")).Text);

    [Theory]
    [InlineData("Maria Lopez - My essay.docx", "Maria Lopez")]
    [InlineData("Essay - Maria Lopez.txt", "Maria Lopez")]
    [InlineData("lopezmaria_12345_67890_essay.docx", "lopezmaria")]
    [InlineData("lopezmaria_LATE_12345_67890_Final Draft-2.docx", "lopezmaria")]
    [InlineData("Maria Lopez_48213_assignsubmission_file_essay.docx", "Maria Lopez")]
    [InlineData("Copy of Maria Lopez - Essay (1).docx", "Maria Lopez")]
    [InlineData("03 Maria Lopez essay draft 2.txt", "Maria Lopez")]
    [InlineData("Lopez, Maria.txt", "Lopez, Maria")]
    [InlineData("maria_lopez_final.md", "maria lopez")]
    [InlineData("Siobhán O’Neill-Díaz – Report.docx", "Siobhán O’Neill-Díaz")]
    [InlineData("Period 3 - Homework - Amara D..txt", "Amara D.")]
    [InlineData("Amara.docx.txt", "Amara")]
    [InlineData("448812.txt", "448812")]
    [InlineData("Class A/Maria Lopez/essay.txt", "Maria Lopez")]
    [InlineData("essay.txt", "Paper 1")]
    public void The_student_is_known_by_the_name_of_the_file(string name, string student) =>
        Assert.Equal(
            student,
            MadeFiles.One(name, name.EndsWith(".docx", StringComparison.Ordinal) ? MadeFiles.Word("A garden.") : "A garden."u8.ToArray()).Label
        );

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7", "PDF")]
    [InlineData("a.docx", "%PDF-1.7", "PDF")]
    [InlineData("a.png", "x", "picture")]
    [InlineData("a.heic", "x", "picture")]
    [InlineData("a.rtf", @"{\rtf1 x}", "RTF")]
    [InlineData("a.gdoc", "{\"url\": 1}", "link")]
    [InlineData("a.pages", "x", "Pages")]
    [InlineData("a.exe", "MZ", "sort")]
    public void What_is_not_read_is_told_with_what_to_do(string name, string text, string said)
    {
        var reading = PaperReader.Read([MadeFiles.Text(name, text), MadeFiles.Text("Ana.txt", "Kept.")]);
        Assert.Equal("Kept.", Assert.Single(reading.Papers).Text);
        var problem = Assert.Single(reading.Problems);
        Assert.Contains(said, problem, StringComparison.Ordinal);
        Assert.Matches("[Bb]ring|[Tt]ype|[Ss]ave", problem);
    }

    [Fact]
    public void A_photograph_by_its_first_bytes_is_a_picture() =>
        Assert.Contains("picture", Assert.Single(MadeFiles.Read("Ana.txt", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2]).Problems), StringComparison.Ordinal);
}
