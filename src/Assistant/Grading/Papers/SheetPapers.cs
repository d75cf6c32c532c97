using System.Globalization;
using Homeroom.Assistant.Evaluation.Exchange;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Reads papers out of a table: a row a student.</summary>
internal sealed class SheetPapers
{
    private readonly string _place;
    private readonly char _between;
    private readonly SheetColumns _columns;
    private readonly List<(int Line, IReadOnlyList<string> Fields)> _rows;
    private readonly PaperStack _stack;
    private readonly int _width;
    private readonly bool _isCut;

    private SheetPapers(string place, char between, List<(int, IReadOnlyList<string>)> rows, bool isCut, PaperStack stack)
    {
        (_place, _between, _rows, _isCut, _stack) = (place, between, rows, isCut, stack);
        var byHead = SheetColumns.ByHead(_rows[0].Fields);
        _columns = byHead ?? SheetColumns.ByLook([.. _rows.Select(r => r.Fields)]);
        _width = byHead is null ? _rows.Max(r => r.Fields.Count) : _rows[0].Fields.Count;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="place">Where it stood.</param>
    /// <param name="text">The table.</param>
    /// <param name="between">The sign between the fields; null where the first row tells it.</param>
    /// <param name="stack">Where the papers go.</param>
    public static void Read(string place, string text, char? between, PaperStack stack)
    {
        var clean = text.TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal);
        var sign = between ?? SignOf(clean);
        var isCut = false;
        void Cut(int line)
        {
            isCut = true;
            Unclosed(place, line, stack);
        }

        var rows = CsvLines.Read(clean, sign, Cut).Where(r => r.Fields.Any(f => f.Trim().Length > 0)).ToList();
        if (rows.Count == 0)
        {
            if (isCut)
            {
                return;
            }

            stack.Fail($"{place} has no rows that can be read. It needs a first row with names such as “name,text” and a row a student.");
        }
        else if (rows.Max(r => r.Fields.Count) < 2)
        {
            stack.Fail($"{place} has one column. It needs one with the student's name and one with the text, in a first row such as “name,text”.");
        }
        else
        {
            new SheetPapers(place, sign, rows, isCut, stack).Add();
        }
    }

    private void Add()
    {
        if (_columns.Text < 0 && _columns.Items.Count == 0)
        {
            _stack.Fail($"{_place} has no column with what students wrote. Name one of them “text” in the first row.");
            return;
        }

        Tell();
        if (_columns.HasHead && _rows.Count == 1 && !_isCut)
        {
            _stack.Fail($"{_place} has a first row with names of columns and no other. Bring it with a row a student.");
        }

        foreach (var (line, fields) in _rows.Skip(_columns.HasHead ? 1 : 0))
        {
            var from = string.Create(CultureInfo.InvariantCulture, $"{_place}, line {line}");
            if (Whole(fields) is { } row)
            {
                _stack.Add(Paper(row, from, row.Count < fields.Count));
            }
            else
            {
                _stack.Fail(
                    $"{from} is left out: it has more fields than the first row. A text with commas or line breaks needs quotation marks around it."
                );
            }
        }
    }

    /// <summary>The fields of a row. A text in the last column that was written without quotation marks is put together again.</summary>
    private List<string>? Whole(IReadOnlyList<string> fields)
    {
        if (fields.Count <= _width || fields.Skip(_width).All(f => f.Trim().Length == 0))
        {
            return [.. fields.Take(_width), .. Enumerable.Repeat("", Math.Max(0, _width - fields.Count))];
        }

        return _columns.Text == _width - 1 ? [.. fields.Take(_width - 1), string.Join(_between, fields.Skip(_width - 1))] : null;
    }

    private BroughtPaper Paper(List<string> row, string from, bool isJoined)
    {
        string At(int column) => column >= 0 ? row[column].Trim() : "";
        var answers = _columns.Items.Select((column, i) => (Key: Key(i), Answer: At(column))).ToList();
        var name = $"{At(_columns.Name)} {At(_columns.Last)}".Trim();
        var score = Score(At(_columns.Score), out var isNone);
        List<string> notes = [];
        if (isJoined)
        {
            notes.Add("Its text stands in the table without quotation marks and was put together from its parts.");
        }

        if (isNone)
        {
            notes.Add($"Its mark “{Shown.Short(At(_columns.Score))}” is no number and is left out.");
        }

        return new BroughtPaper(name.Length > 0 ? name : At(_columns.Id), _columns.Text >= 0 ? row[_columns.Text] : Joined(answers), from)
        {
            Id = At(_columns.Id),
            Answers = answers.Count == 0 ? null : answers.ToDictionary(a => a.Key, a => a.Answer, StringComparer.Ordinal),
            Score = score,
            Notes = notes,
        };
    }

    private static string Joined(IEnumerable<(string Key, string Answer)> answers) => string.Join('\n', answers.Select(a => a.Answer));

    /// <summary>What an item is called: by its column, or by its number where columns have no names or two have the same.</summary>
    private string Key(int at)
    {
        string Name(int column) => _columns.HasHead && column < _rows[0].Fields.Count ? _rows[0].Fields[column].Trim() : "";
        var name = Name(_columns.Items[at]);
        var number = (at + 1).ToString(CultureInfo.InvariantCulture);
        return name.Length > 0 && _columns.Items.Select(Name).Distinct(StringComparer.Ordinal).Count() == _columns.Items.Count ? name : number;
    }

    private static double? Score(string written, out bool isNone)
    {
        var isNumber =
            double.TryParse(written.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        isNone = written.Length > 0 && !isNumber;
        return isNumber ? number : null;
    }

    private void Tell()
    {
        string Head(int column) =>
            _columns.HasHead && column < _rows[0].Fields.Count
                ? $"“{Shown.Short(_rows[0].Fields[column])}”"
                : string.Create(CultureInfo.InvariantCulture, $"column {column + 1}");
        var name =
            _columns.Name >= 0 ? $"{Head(_columns.Name)} as the name"
            : _columns.Id >= 0 ? $"{Head(_columns.Id)} as the name"
            : "no column as the name";
        var text = _columns.Text >= 0 ? $"{Head(_columns.Text)} as the text" : "the answers in order as the text";
        var first = _columns.HasHead ? "" : " The first row is read as a paper, since it names no columns.";
        _stack.Tell($"{_place}: {name}, {text}.{first}");
        if (_columns.Items.Count > 0)
        {
            var items = _columns.Items.Select((column, i) => $"{i + 1} is {Head(column)}");
            _stack.Tell($"{_place}: further columns are items of a problem set: {string.Join(", ", items.Take(30))}.");
        }

        var passed = _columns.HasHead ? _rows[0].Fields.Where(SheetColumns.IsPassed).Select(f => $"“{Shown.Short(f)}”").ToList() : [];
        if (passed.Count > 0)
        {
            _stack.Tell($"{_place}: not read: {string.Join(", ", passed)}.");
        }
    }

    /// <summary>The sign that stands most often in the first row.</summary>
    private static char SignOf(string text)
    {
        var end = text.AsSpan().IndexOfAny("\r\n") is >= 0 and var line ? line : text.Length;
        return ((char[])[',', ';', '\t']).MaxBy(sign => text.AsSpan(0, end).Count(sign));
    }

    private static void Unclosed(string place, int line, PaperStack stack) =>
        stack.Fail(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{place}: a quotation mark opens in line {line} and is never closed. That row and what follows is not read. Close it; a mark inside of a text is written twice."
            )
        );
}
