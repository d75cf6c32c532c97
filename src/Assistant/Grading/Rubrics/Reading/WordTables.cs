using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Reads the tables of a Word document. Only its text is looked at: macros, pictures, comments and what was deleted are not.</summary>
internal static class WordTables
{
    private const int MostParts = 500;
    private const long MostUnpacked = 20 * 1024 * 1024;
    private const string Broken = "The Word document cannot be opened. Open it in Word, save it again, and bring the new file.";

    /// <summary>Whether a file is a package, as Word documents are.</summary>
    public static bool IsPackage(byte[] bytes) => bytes.AsSpan().StartsWith("PK"u8);

    /// <summary>The tables in order.</summary>
    public static IReadOnlyList<RoughRubric> Read(byte[] bytes)
    {
        try
        {
            CheckSize(bytes);
            using var document = WordprocessingDocument.Open(
                new MemoryStream(bytes, writable: false),
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = MostUnpacked }
            );
            return document.MainDocumentPart?.Document?.Body is { } body ? Tables(body) : throw new UnreadableRubricException(Broken);
        }
        catch (Exception e)
            when (e
                    is InvalidDataException
                        or OpenXmlPackageException
                        or FileFormatException
                        or XmlException
                        or IOException
                        or InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or NotSupportedException
            )
        {
            throw new UnreadableRubricException(Broken);
        }
    }

    // What a package says of its own size may be wrong, so it is unpacked and counted.
    private static void CheckSize(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (zip.Entries.All(e => !e.FullName.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableRubricException(
                zip.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
                    ? "This is a spreadsheet. Save the sheet with the rubric as CSV and bring that file."
                    : "This package is no Word document. Bring a .docx file, a table saved as CSV, or paste the rubric."
            );
        }

        var (left, buffer) = (MostUnpacked, new byte[32 * 1024]);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; left >= 0 && (read = part.Read(buffer)) > 0; )
            {
                left -= read;
            }
        }

        if (left < 0 || zip.Entries.Count > MostParts)
        {
            throw new UnreadableRubricException("The Word document is too large inside. Copy the table of the rubric into a new document.");
        }
    }

    private static IReadOnlyList<RoughRubric> Tables(Body body)
    {
        List<RoughRubric> tables = [];
        List<string> around = [];
        foreach (var element in body.Elements())
        {
            if (element is Table table)
            {
                tables.Add(new RoughRubric { Title = around.FirstOrDefault(a => a.Length > 0) ?? "", Rows = Rows(table) });
            }
            else
            {
                around.Add(Text(element));
            }
        }

        return tables.Count == 0
            ? throw new UnreadableRubricException(
                "There is no table in the document. Make one with a row for each criterion and a column for each level."
            )
            : [.. tables.Select(t => t with { Around = string.Join('\n', around) })];
    }

    private static IReadOnlyList<IReadOnlyList<string>> Rows(Table table)
    {
        List<IReadOnlyList<string>> rows = [];
        foreach (var row in table.Elements<TableRow>())
        {
            List<string> cells = [];
            foreach (var cell in row.Elements<TableCell>())
            {
                var isContinued = cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
                cells.Add(isContinued && rows.Count > 0 && cells.Count < rows[^1].Count ? rows[^1][cells.Count] : Text(cell));
                var span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
                cells.AddRange(Enumerable.Repeat("", Math.Clamp(span - 1, 0, 40)));
            }

            rows.Add(cells);
        }

        return rows;
    }

    private static string Text(OpenXmlElement element)
    {
        var text = new StringBuilder();
        foreach (var part in element.Descendants())
        {
            text.Append(
                part switch
                {
                    Text said => said.Text,
                    Paragraph or Break or TabChar => " ",
                    NoBreakHyphen => "-",
                    _ => "",
                }
            );
        }

        return string.Join(' ', text.ToString().Split((char[])[' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }
}
