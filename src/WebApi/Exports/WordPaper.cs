using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Homeroom.Assistant.Lessons.Paper;

namespace Homeroom.WebApi.Exports;

/// <summary>A lesson as a Word document with real headings and tables.</summary>
internal static class WordPaper
{
    public static byte[] Write(IReadOnlyList<Block> blocks, string title)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = Clean(title);
            word.PackageProperties.Language = "en-US";
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create();
            main.Document = new Document(new Body([.. blocks.SelectMany(Of), Page()]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Of(Block block) =>
        block switch
        {
            Block.Heading h => [Styled($"Heading{h.Level}", Run(h.Text))],
            Block.Paragraph { Label.Length: > 0 } p => [new Paragraph(Bold(p.Label + (p.Text.Length > 0 ? ". " : "")), Run(p.Text))],
            Block.Paragraph p => [new Paragraph(Run(p.Text))],
            Block.Bullets b => b.Items.Select(i => Styled("ListItem", Run("•  " + i))),
            Block.Question q =>
            [
                new Paragraph(Bold($"{q.Number}. "), Run(q.Text)),
                .. q.Choices.Select((c, i) => Styled("ListItem", Run($"{(char)('A' + i)}.  {c}"))),
            ],
            Block.Table t => [Grid(t), new Paragraph()],
            Block.Lines l => Enumerable.Range(0, l.Count).Select(_ => Styled("WriteLine", Run(""))),
            _ => [],
        };

    private static Paragraph Styled(string style, Run run) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);

    private static Run Run(string text)
    {
        var run = new Run();
        var lines = Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static Run Bold(string text) => new(new RunProperties(new Bold()), new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });

    private static Table Grid(Block.Table t)
    {
        var width = (9000 / t.Head.Count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }
                )
            ),
            new TableGrid(t.Head.Select(_ => new GridColumn { Width = width }))
        );
        table.Append(new TableRow([new TableRowProperties(new TableHeader()), .. t.Head.Select(h => new TableCell(new Paragraph(Bold(h))))]));
        table.Append(t.Rows.Select(r => new TableRow(r.Select(c => new TableCell(new Paragraph(Run(c)))))));
        return table;
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

    private static string Clean(string text) =>
        string.Concat(text.Where(c => c is '\n' or '\t' || !char.IsControl(c)).Where(c => c is not ('\uFFFE' or '\uFFFF')));
}
