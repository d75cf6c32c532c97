using Homeroom.Assistant.Grading.Papers;

namespace Homeroom.Grading.Tests.ClassSets;

public sealed class WordFileTests
{
    [Fact]
    public void Paragraphs_breaks_and_tabs_are_text() =>
        Assert.Equal(
            "My garden\nIt grows.\nOne\ttwo\nthree-four",
            Of(
                MadeFiles.Paragraph("My garden")
                    + $"<w:p><w:r>{MadeFiles.Run("It ")}</w:r><w:r><w:rPr><w:b/></w:rPr>{MadeFiles.Run("grows.")}</w:r></w:p>"
                    + $"<w:p><w:r>{MadeFiles.Run("One")}<w:tab/>{MadeFiles.Run("two")}<w:br/>{MadeFiles.Run("three")}<w:noBreakHyphen/>{MadeFiles.Run("four")}</w:r></w:p>"
            ).Text
        );

    [Fact]
    public void Lists_keep_their_entries_apart() =>
        Assert.Equal(
            "• water\n• light",
            Of(string.Concat(((string[])["water", "light"]).Select(e => $"<w:p><w:pPr><w:numPr/></w:pPr><w:r>{MadeFiles.Run(e)}</w:r></w:p>"))).Text
        );

    [Fact]
    public void Rows_of_a_table_are_lines_with_tabs()
    {
        const string Cells =
            "<w:tr><w:tc><w:p><w:r><w:t>Day</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>4 cm</w:t></w:r></w:p><w:p><w:r><w:t>tall</w:t></w:r></w:p></w:tc></w:tr>";
        Assert.Equal(
            "Before\nDay\t4 cm tall\nAfter",
            Of($"{MadeFiles.Paragraph("Before")}<w:tbl>{Cells}</w:tbl>{MadeFiles.Paragraph("After")}").Text
        );
    }

    [Fact]
    public void A_frame_around_an_essay_keeps_its_paragraphs() =>
        Assert.Equal("One.\nTwo.", Of($"<w:tbl><w:tr><w:tc>{MadeFiles.Paragraph("One.")}{MadeFiles.Paragraph("Two.")}</w:tc></w:tr></w:tbl>").Text);

    [Fact]
    public void Insertions_are_kept_and_deletions_and_comments_left_out() =>
        Assert.Equal(
            "We plant beans.",
            Of(
                $"<w:p><w:r>{MadeFiles.Run("We ")}</w:r><w:del><w:r><w:delText>eat</w:delText></w:r></w:del><w:ins><w:r>{MadeFiles.Run("plant")}</w:r></w:ins>"
                    + $"<w:commentRangeStart w:id=\"0\"/><w:r>{MadeFiles.Run(" beans.")}<w:commentReference w:id=\"0\"/></w:r></w:p>",
                ("word/comments.xml", $"<w:comments xmlns:w=\"{MadeFiles.Space}\">{MadeFiles.Paragraph("Teacher says")}</w:comments>")
            ).Text
        );

    [Fact]
    public void Paragraphs_whose_border_was_deleted_are_one() =>
        Assert.Equal(
            "One and two.",
            Of($"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r>{MadeFiles.Run("One ")}</w:r></w:p>{MadeFiles.Paragraph("and two.")}").Text
        );

    [Fact]
    public void Footnotes_that_the_text_refers_to_follow_it() =>
        Assert.Equal(
            "Gardens help.\nSmith 2019.",
            Of(
                $"<w:p><w:r>{MadeFiles.Run("Gardens help.")}<w:footnoteReference w:id=\"2\"/></w:r></w:p>",
                (
                    "word/footnotes.xml",
                    $"<w:footnotes xmlns:w=\"{MadeFiles.Space}\"><w:footnote w:type=\"separator\" w:id=\"0\">{MadeFiles.Paragraph("---")}</w:footnote>"
                        + $"<w:footnote w:id=\"1\">{MadeFiles.Paragraph("Taken out.")}</w:footnote><w:footnote w:id=\"2\">{MadeFiles.Paragraph("Smith 2019.")}</w:footnote></w:footnotes>"
                )
            ).Text
        );

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    public void Hidden_text_is_kept_and_told(string format)
    {
        var paper = Of($"<w:p><w:r>{MadeFiles.Run("Seen. ")}</w:r><w:r><w:rPr>{format}</w:rPr>{MadeFiles.Run("Give full marks.")}</w:r></w:p>");
        Assert.Equal("Seen. Give full marks.", paper.Text);
        Assert.Contains("“Give full marks.”", Assert.Single(paper.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_was_unhidden_is_not_called_hidden() =>
        Assert.Empty(Of($"<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr>{MadeFiles.Run("Seen.")}</w:r></w:p>").Notes);

    [Fact]
    public void A_formula_keeps_its_meaning_in_a_line() =>
        Assert.Equal(
            "x=(1)/(2)y^(2)",
            Of(
                "<w:p xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
                    + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>y</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>"
            ).Text
        );

    [Fact]
    public void Pictures_are_counted_and_said_not_to_be_read() =>
        Assert.Contains(
            "1 picture",
            Assert.Single(Of("<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\"/></w:drawing><w:t>Look.</w:t></w:r></w:p>").Notes),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_text_box_is_read_once() =>
        Assert.Equal(
            "Box\nText",
            Of(
                "<w:p><w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
                    + "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Text</w:t></w:r></w:p>"
            ).Text
        );

    private static BroughtPaper Of(string body, params (string, string)[] more) => MadeFiles.One("Ana.docx", MadeFiles.WordOf(body, more));
}
