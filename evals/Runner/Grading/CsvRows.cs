using System.Globalization;
using CsvHelper;

namespace Homeroom.Evals.Grading;

/// <summary>One row of a table: its first line in the file, and its fields by column.</summary>
internal sealed record CsvRow(int Line, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>A field; empty where the table has no such column.</summary>
    public string this[string column] => Fields.GetValueOrDefault(column, "");

    /// <summary>A number in a field, with a point or a comma; null where it is empty.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    public double? Number(string column)
    {
        var written = this[column].Trim();
        return written.Length == 0 ? null
            : double.TryParse(written.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? number
            : throw new FormatException($"{column} is “{written}”, which is no number. Write one, such as 4 or 3.5, or leave the field empty.");
    }
}

/// <summary>Reads a table as programs write it: quoted fields, with commas, semicolons or tabs between them, and a first row with the names of the columns.</summary>
internal static class CsvRows
{
    /// <summary>The rows of a file; a row with more or fewer fields than there are columns is told to <paramref name="leave"/> with its line.</summary>
    /// <exception cref="FormatException">The table has not the columns that are needed, or a column twice, or a quotation mark is never closed.</exception>
    public static IReadOnlyList<CsvRow> Read(string path, IReadOnlyList<string> needed, Action<int, string> leave)
    {
        long? open = null;
        var text = File.ReadAllText(path);
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            OnMalformedRecord = m => open = m.Reason == CsvMalformedReason.UnterminatedQuote ? m.LineNumber : open,
        };
        List<CsvRow> rows = [];
        using var reader = CsvReader.FromText(text, options);
        var columns = Columns(reader, needed);
        while (reader.Read())
        {
            var fields = Fields(reader);
            if (fields.Length != columns.Length)
            {
                leave(
                    (int)reader.LineNumber,
                    $"It has {fields.Length} fields, the first row {columns.Length}. A text with commas or line breaks needs quotation marks around it."
                );
                continue;
            }

            rows.Add(new CsvRow((int)reader.LineNumber, columns.Zip(fields).ToDictionary(f => f.First, f => f.Second, StringComparer.Ordinal)));
        }

        return open is null
            ? rows
            : throw new FormatException(
                $"A quotation mark opens a field in line {open} and is never closed. Close it; a mark inside of a field is written twice."
            );
    }

    /// <summary>Writes a table.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in rows.Prepend(columns))
        {
            csv.WriteRecord([.. row]);
        }
    }

    private static string[] Columns(CsvReader reader, IReadOnlyList<string> needed)
    {
        if (!reader.Read())
        {
            throw new FormatException($"It is empty. Write a first row with the columns {string.Join(", ", needed)}.");
        }

        string[] columns = [.. Fields(reader).Select(c => c.Trim().ToLowerInvariant())];
        Check(columns, needed);
        return columns;
    }

    private static string[] Fields(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    private static void Check(string[] columns, IReadOnlyList<string> needed)
    {
        if (columns.GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Key.Length > 0 && g.Count() > 1) is { } twice)
        {
            throw new FormatException($"The column “{twice.Key}” stands twice. Keep one of them.");
        }

        if (needed.Where(n => !columns.Contains(n)).ToList() is { Count: > 0 } missing)
        {
            throw new FormatException(
                $"The column {string.Join(", ", missing)} is missing. The first row names {string.Join(", ", columns)}; write {string.Join(", ", needed)}."
            );
        }
    }
}
