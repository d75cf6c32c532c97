using System.Buffers;
using System.Text;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange;

/// <summary>Reads comma-separated values (RFC 4180): fields in quotation marks may hold commas, line breaks and doubled quotation marks.</summary>
internal static class CsvLines
{
    /// <summary>The rows, each with the line where it begins. Empty lines are passed over.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Fields)> Read(string file, string text, ICollection<SuiteError> errors) =>
        Read(text, ',', line => errors.Add(new SuiteError(new Place(file, line, 1), "A quotation mark in this row is never closed.")));

    /// <summary>The same with another sign between the fields.</summary>
    /// <param name="text">The table.</param>
    /// <param name="between">The sign: a comma, a semicolon, a tab.</param>
    /// <param name="unclosed">Is told the line of a row in which a quotation mark is never closed; it and what follows is not read.</param>
    public static IEnumerable<(int Line, IReadOnlyList<string> Fields)> Read(string text, char between, Action<int> unclosed)
    {
        var ends = SearchValues.Create([between, '\r', '\n']);
        var (at, line) = (text.StartsWith('\uFEFF') ? 1 : 0, 1);
        while (at < text.Length)
        {
            var begin = line;
            List<string> fields = [];
            do
            {
                fields.Add(Field(text, ref at, ref line, ends, out var isOpen));
                if (isOpen)
                {
                    unclosed(begin);
                    yield break;
                }
            } while (at < text.Length && text[at++] == between);

            // After the last field stands the end of the line, \r\n or \n.
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            line++;
            if (fields.Count > 1 || fields[0].Length > 0)
            {
                yield return (begin, fields);
            }
        }
    }

    private static string Field(string text, ref int at, ref int line, SearchValues<char> ends, out bool isOpen)
    {
        isOpen = false;
        var end = at;
        if (at == text.Length || text[at] != '"')
        {
            end = text.AsSpan(at).IndexOfAny(ends) is >= 0 and var comma ? at + comma : text.Length;
            var plain = text[at..end];
            at = end;
            return plain;
        }

        var field = new StringBuilder();
        for (end = at + 1; end < text.Length; end++)
        {
            if (text[end] != '"')
            {
                line += text[end] == '\n' ? 1 : 0;
                field.Append(text[end]);
            }
            else if (end + 1 < text.Length && text[end + 1] == '"')
            {
                field.Append('"');
                end++;
            }
            else
            {
                // What stands between the mark and the comma belongs to the field, as spreadsheets read it.
                var next = text.AsSpan(end + 1).IndexOfAny(ends) is >= 0 and var found ? end + 1 + found : text.Length;
                at = next;
                return field.Append(text, end + 1, next - end - 1).ToString();
            }
        }

        isOpen = true;
        at = end;
        return field.ToString();
    }
}
