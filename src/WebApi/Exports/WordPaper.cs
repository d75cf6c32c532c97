using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Homeroom.Assistant.Lessons.Paper;

namespace Homeroom.WebApi.Exports;

/// <summary>A lesson as a Word document with real headings, lists and tables.</summary>
internal sealed class WordPaper
{
    private readonly WordLists _lists = new();

    private WordPaper() { }

    /// <summary>The bytes of the document.</summary>
    public static byte[] Write(IReadOnlyList<Block> blocks, string title)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = PaperText.Line(title);
            word.PackageProperties.Creator = "Homeroom";
            word.PackageProperties.Language = "en-US";
            var main = word.AddMainDocumentPart();
            var paper = new WordPaper();
            main.Document = new Document(new Body([.. blocks.SelectMany(paper.Of), Page()]));
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = paper._lists.Create();
        }

        return stream.ToArray();
    }

    private IEnumerable<OpenXmlElement> Of(Block block) =>
        block switch
        {
            Block.Heading h => [WordText.Paragraph($"Heading{h.Level}", h.Text)],
            Block.Paragraph p => [WordText.Labelled(p.Text.Length > 0 && p.Label.Length > 0 ? p.Opening + " " : p.Label, p.Text)],
            Block.Bullets b => b.Items.Select(i => WordText.Entry(i, WordLists.Bullets)),
            Block.Question q => Question(q),
            Block.Table t => [WordTable.Of(t), new Paragraph()],
            Block.NewPage => [new Paragraph(new Run(new Break { Type = BreakValues.Page }))],
            Block.Lines l => Enumerable.Range(0, l.Count).Select(_ => WordText.Paragraph("WriteLine", "")),
            _ => [],
        };

    private IEnumerable<OpenXmlElement> Question(Block.Question q)
    {
        yield return WordText.Labelled($"{q.Number}. ", q.Text);
        if (q.Choices.Count > 0)
        {
            var letters = _lists.NewLetters();
            foreach (var choice in q.Choices)
            {
                yield return WordText.Entry(choice, letters);
            }
        }
    }

    private static SectionProperties Page() =>
        new(
            new PageSize { Width = 12240, Height = 15840 },
            new PageMargin
            {
                Top = 1080,
                Right = 1080,
                Bottom = 1080,
                Left = 1080,
                Header = 720,
                Footer = 720,
                Gutter = 0,
            }
        );
}
