using System.Text;

namespace Homeroom.Assistant;

/// <summary>
/// Writes tables as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that what a pupil typed stays text.
/// </summary>
public static class CsvText
{
    // What begins a formula in the usual programs, in full width too, and the white space that they pass over.
    private const string Formula = "=+-@＝＋－＠";

    /// <summary>A table with its heading row; rows end with CR LF.</summary>
    public static string Of(IEnumerable<string> heading, IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(heading))
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>One cell: guarded, and quoted where it has to be.</summary>
    public static string Cell(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var safe = IsFormula(value) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(",\"\r\n;\t'") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    // A number that is below zero is no formula. A tab or a line end at the beginning is passed over by some programs, and by others it is not:
    // https://owasp.org/www-community/attacks/CSV_Injection
    private static bool IsFormula(string value)
    {
        if (value.Length > 0 && value[0] is '\t' or '\r' or '\n' or '\0')
        {
            return true;
        }

        var begins = value.AsSpan().TrimStart(" \t\r\n\u00A0\u200B\uFEFF\"'");
        return begins.Length > 0
            && Formula.Contains(begins[0])
            && !double.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);
    }
}
