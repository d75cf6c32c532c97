using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Homeroom.WebApi.Exports;

/// <summary>Paragraphs of a Word document, each in the direction of its text.</summary>
internal static class WordText
{
    /// <summary>A paragraph in a style.</summary>
    public static Paragraph Paragraph(string style, string text) => new(Shape(text, style), Run(text, bold: false));

    /// <summary>A paragraph with a bold beginning.</summary>
    public static Paragraph Labelled(string label, string text)
    {
        var paragraph = new Paragraph(Shape(text.Length > 0 ? text : label, null));
        if (label.Length > 0)
        {
            paragraph.Append(Run(label, bold: true));
        }

        paragraph.Append(Run(text, bold: false));
        return paragraph;
    }

    /// <summary>An entry of a list.</summary>
    public static Paragraph Entry(string text, int list)
    {
        var shape = Shape(text, "ListParagraph");
        shape.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list });
        return new Paragraph(shape, Run(text, bold: false));
    }

    /// <summary>A bold paragraph, as in the head of a table.</summary>
    public static Paragraph Strong(string text) => new(Shape(text, null), Run(text, bold: true));

    private static ParagraphProperties Shape(string text, string? style)
    {
        var shape = new ParagraphProperties();
        if (style is not null)
        {
            shape.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        if (PaperText.IsRightToLeft(text))
        {
            shape.BiDi = new BiDi();
        }

        return shape;
    }

    private static Run Run(string text, bool bold)
    {
        var properties = new RunProperties();
        if (bold)
        {
            properties.Bold = new Bold();
            properties.BoldComplexScript = new BoldComplexScript();
        }

        if (PaperText.IsRightToLeft(text))
        {
            properties.RightToLeftText = new RightToLeftText();
        }

        var run = properties.HasChildren ? new Run(properties) : new Run();
        var lines = PaperText.Clean(text).Split('\n');
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
}
