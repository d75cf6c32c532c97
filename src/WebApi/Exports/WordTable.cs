using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Homeroom.Assistant.Lessons.Paper;

namespace Homeroom.WebApi.Exports;

/// <summary>A table of a Word document; its head repeats on every page and is read out as a head.</summary>
internal static class WordTable
{
    private const int TextWidth = 10080;

    public static Table Of(Block.Table t)
    {
        var width = (TextWidth / t.Head.Count).ToString(CultureInfo.InvariantCulture);
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }
                ),
                new TableLook
                {
                    Val = "0020",
                    FirstRow = true,
                    NoVerticalBand = true,
                }
            ),
            new TableGrid(t.Head.Select(_ => new GridColumn { Width = width }))
        );
        table.Append(
            new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. t.Head.Select(h => Cell(WordText.Strong(h), width))])
        );
        table.Append(
            t.Rows.Select(r => new TableRow([new TableRowProperties(new CantSplit()), .. r.Select(c => Cell(WordText.Labelled("", c), width))]))
        );
        return table;
    }

    private static TableCell Cell(Paragraph paragraph, string width) =>
        new(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }), paragraph);
}
