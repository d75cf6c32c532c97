using CsvHelper;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Reads a table as spreadsheets write and copy it: quoted fields, with commas, semicolons or tabs between them.</summary>
internal static class SheetTable
{
    private const int MostFields = 4000;

    /// <summary>The table.</summary>
    public static RoughRubric Read(string text)
    {
        long? open = null;
        var first = text.AsSpan().TrimStart('\n');
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            MaxRecordSize = RubricReader.Largest * 4,
            Separator = first[..(first.IndexOf('\n') is > 0 and var end ? end : first.Length)].Contains('\t') ? '\t' : null,
            OnMalformedRecord = m => open = m.Reason == CsvMalformedReason.UnterminatedQuote ? m.LineNumber : open,
        };
        List<IReadOnlyList<string>> rows = [];
        var fields = 0;
        using var reader = CsvReader.FromText(text, options);
        while (reader.Read() && fields <= MostFields)
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Even(reader.GetString(i)))]);
            fields += reader.FieldCount;
        }

        if (open is not null)
        {
            throw new UnreadableRubricException(
                $"A quotation mark opens a field in line {open} and is never closed. Close it; a mark inside of a field is written twice."
            );
        }

        return fields > MostFields
            ? throw new UnreadableRubricException("The table has more than 4,000 cells, too many for a rubric. Bring the rubric alone.")
            : new RoughRubric { Rows = rows, Around = string.Join('\n', rows.Where(r => r.Count(c => c.Length > 0) == 1).SelectMany(r => r)) };
    }

    private static string Even(string field) => string.Join(' ', field.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
