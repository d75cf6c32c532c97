using AngleSharp;
using AngleSharp.Dom;
using Homeroom.Assistant.Lessons.Paper;
using Homeroom.Snapshots;
using Homeroom.WebApi.Exports;
using Markdig;

namespace Homeroom.WebApi.Tests.Exports;

public sealed class MarkdownPaperTests
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    [Fact]
    public void The_teacher_copy_of_a_lesson_stays_as_it_was_seen() =>
        Snapshot.Match(MarkdownPaper.Write(LessonPaper.TeacherCopy(Papers.Approve(Papers.Plan()).Draft)), "md");

    [Fact]
    public void The_handout_of_a_lesson_stays_as_it_was_seen() =>
        Snapshot.Match(MarkdownPaper.Write(LessonPaper.Handout(Papers.Approve(Papers.Plan()))), "md");

    [Fact]
    public async Task No_text_becomes_a_link_an_image_or_an_element()
    {
        string[] wild =
        [
            .. Papers.Nasty,
            "javascript:alert(1) mailto:a@example.org ftp://example.org //example.org",
            "[a]: https://example.org",
            "[^1] and [^1]: note",
            "<https://example.org>",
            "<img src=x onerror=alert(1)>",
            "+ plus",
            "12) twelve",
            "--- \n***",
            "> quote",
            "    code",
            "``` \ncode",
            "# heading {#id .class onclick=x}",
            "Term\n:   definition",
            "![](data:image/png;base64,AA) ^^ footer",
            "| a | b |\n|---|---|\n| c | d |",
        ];
        foreach (var text in wild)
        {
            using var page = await ReadAsync([
                new Block.Paragraph(text),
                new Block.Paragraph(text, "Label"),
                new Block.Bullets([text, text]),
                new Block.Question(1, text, [text]),
                new Block.Heading(2, text),
                new Block.Table(
                    ["A", "B"],
                    [
                        [text, text],
                    ]
                ),
            ]);
            var names = page.Body!.Descendants<IElement>().Select(e => e.LocalName).ToHashSet();
            Assert.True(
                names.IsSubsetOf(["h2", "p", "strong", "ul", "li", "br", "table", "thead", "tbody", "tr", "th", "td"]),
                $"{text}: {string.Join(' ', names)}"
            );
            Assert.Equal(2, page.QuerySelectorAll("td").Length);
            Assert.Equal(3, page.QuerySelectorAll("li").Length);
            Assert.DoesNotContain(page.Body!.Descendants<IElement>().SelectMany(e => e.Attributes), a => a.Name is not ("id" or "style"));
        }
    }

    [Fact]
    public async Task A_reader_of_the_Markdown_sees_exactly_the_text()
    {
        foreach (var text in Papers.Nasty.Where(t => PaperText.Line(t).Length > 0))
        {
            using var page = await ReadAsync([new Block.Bullets([text])]);
            Assert.Equal(PaperText.Line(text), PaperText.Line(page.QuerySelector("li")!.TextContent));
        }
    }

    private static Task<IDocument> ReadAsync(IReadOnlyList<Block> blocks) =>
        BrowsingContext.New().OpenAsync(r => r.Content(Markdown.ToHtml(MarkdownPaper.Write(blocks), Reader)));
}
