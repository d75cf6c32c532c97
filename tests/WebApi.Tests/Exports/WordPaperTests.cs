using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Paper;
using Homeroom.WebApi.Exports;
using Xunit.Abstractions;

namespace Homeroom.WebApi.Tests.Exports;

public sealed class WordPaperTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_pack_gives_a_valid_teacher_copy_and_a_valid_handout()
    {
        foreach (var (pack, _, approved) in Papers.All)
        {
            IsValid(LessonPaper.TeacherCopy(approved.Draft), pack.Title);
            IsValid(LessonPaper.Handout(approved), pack.Title);
        }

        output.WriteLine($"{2 * Papers.All.Count} documents without an error");
    }

    [Fact]
    public void Every_routine_in_every_band_and_a_topic_without_a_pack_give_valid_documents()
    {
        foreach (var routine in Routines.All)
        {
            foreach (var band in LessonRequests.Bands)
            {
                IsValid(LessonPaper.TeacherCopy(Papers.Draft(Papers.Plan("seasons", band: band, minutes: 70, routine: routine.Id))), routine.Name);
            }
        }

        IsValid(LessonPaper.TeacherCopy(Papers.Draft(Papers.Plan("Underwater basket weaving", "Art"))), "gaps");
    }

    [Fact]
    public void Texts_that_break_files_do_not_break_this_one()
    {
        foreach (var nasty in Papers.Nasty)
        {
            IsValid(LessonPaper.TeacherCopy(Papers.Draft(Papers.With(Papers.Plan(), t => nasty))), nasty);
            IsValid(LessonPaper.TeacherCopy(Papers.Draft(Papers.With(Papers.Plan(), t => t + nasty))), nasty);
        }
    }

    [Fact]
    public void A_draft_of_a_wrong_shape_is_still_a_document()
    {
        foreach (
            var wrong in new JsonNode[]
            {
                new JsonArray(1, "x", new JsonArray()),
                new JsonObject { ["x"] = 1 },
                JsonValue.Create("text"),
                JsonValue.Create(5),
            }
        )
        {
            var plan = new JsonObject(LessonPlanSchema.SectionIds.Select(s => KeyValuePair.Create(s, (JsonNode?)wrong.DeepClone())));
            IsValid(LessonPaper.TeacherCopy(Papers.Draft(plan)), "wrong");
        }
    }

    [Fact]
    public void Headings_lists_table_heads_language_and_title_are_real()
    {
        using var word = Open(LessonPaper.TeacherCopy(Papers.Draft(Papers.Plan())), "Why we have seasons");
        var body = word.MainDocumentPart!.Document.Body!;
        Assert.Equal("Why we have seasons", word.PackageProperties.Title);
        Assert.Equal("en-US", word.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val?.Value);
        var styles = body.Elements<Paragraph>().Select(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToList();
        Assert.Single(styles, "Heading1");
        Assert.True(styles.Count(s => s == "Heading2") >= 10, "fewer than 10 sections");
        Assert.Equal(
            ["heading 1", "heading 2", "heading 3"],
            word.MainDocumentPart.StyleDefinitionsPart.Styles!.Elements<Style>()
                .Select(s => s.StyleName!.Val!.Value!)
                .Where(n => n.StartsWith("heading", StringComparison.Ordinal))
        );
        Assert.All(body.Elements<Table>(), t => Assert.NotNull(t.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.Contains(body.Descendants<NumberingId>(), n => n.Val! == 1);
        Assert.Empty(body.Descendants<Drawing>());
    }

    [Fact]
    public void The_choices_of_every_question_begin_at_A_again()
    {
        using var word = Open([new Block.Question(1, "One?", ["a", "b"]), new Block.Question(2, "Two?", ["c", "d"])], "Quiz");
        var lists = word.MainDocumentPart!.Document.Body!.Descendants<NumberingId>().Select(n => n.Val!.Value).ToList();
        Assert.Equal([2, 2, 3, 3], lists);
    }

    [Fact]
    public void Text_from_right_to_left_stands_so_in_the_document()
    {
        using var word = Open([new Block.Paragraph("שלום לתלמידים", "Note"), new Block.Paragraph("Hello")], "Title");
        var paragraphs = word.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ToList();
        Assert.NotNull(paragraphs[0].ParagraphProperties!.BiDi);
        Assert.Contains(paragraphs[0].Descendants<RunProperties>(), r => r.RightToLeftText is not null);
        Assert.Null(paragraphs[1].ParagraphProperties!.BiDi);
    }

    [Fact]
    public void All_text_of_the_paper_stands_in_the_document()
    {
        var blocks = LessonPaper.TeacherCopy(Papers.Draft(Papers.Plan()));
        using var word = Open(blocks, "Title");
        var text = word.MainDocumentPart!.Document.Body!.InnerText;
        Assert.All(blocks.SelectMany(Papers.Texts), t => Assert.Contains(t, text, StringComparison.Ordinal));
    }

    private static void IsValid(IReadOnlyList<Block> blocks, string title)
    {
        using var word = Open(blocks, title);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2010).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList();
        Assert.True(errors.Count == 0, $"{title}: {errors.Count} errors, {errors.FirstOrDefault()}");
    }

    private static WordprocessingDocument Open(IReadOnlyList<Block> blocks, string title) =>
        WordprocessingDocument.Open(new MemoryStream(WordPaper.Write(blocks, title)), isEditable: false);
}
