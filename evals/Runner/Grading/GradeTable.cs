using System.Globalization;
using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Evals.Grading;

/// <summary>The papers of one assignment.</summary>
internal sealed record GradeClass(string Assignment, Scale Scale, IReadOnlyList<GradeRow> Rows);

/// <summary>A table of papers, by assignment; what cannot be read is told with its line.</summary>
internal sealed class GradeTable
{
    private readonly string _path;
    private readonly TextWriter _complain;

    private GradeTable(string path, TextWriter complain) => (_path, _complain) = (path, complain);

    /// <summary>How many rows could not be used.</summary>
    public int Unread { get; private set; }

    /// <summary>The classes that were read, in the order in which they begin.</summary>
    public IReadOnlyList<GradeClass> Classes { get; private set; } = [];

    /// <summary>Reads it.</summary>
    /// <exception cref="FormatException">It is no such table.</exception>
    public static GradeTable Read(string path, TextWriter complain)
    {
        var table = new GradeTable(path, complain);
        var rows = table.Rows(CsvRows.Read(path, GradeRow.Needed, (line, why) => table.Leave(line, why)));
        table.Classes = [.. rows.GroupBy(r => r.Assignment, StringComparer.Ordinal).Select(g => table.Class(g.Key, [.. g])).OfType<GradeClass>()];
        return table;
    }

    private List<GradeRow> Rows(IReadOnlyList<CsvRow> rows)
    {
        List<GradeRow> read = [];
        Dictionary<(string, string), int> ids = [];
        foreach (var row in rows)
        {
            try
            {
                var paper = GradeRow.Read(row);
                if (!ids.TryAdd((paper.Assignment, paper.Paper.Id), row.Line))
                {
                    throw new FormatException(
                        $"The id “{paper.Paper.Id}” stands in line {ids[(paper.Assignment, paper.Paper.Id)]} already. Give each paper its own."
                    );
                }

                read.Add(paper);
            }
            catch (FormatException e)
            {
                Leave(row.Line, e.Message);
            }
        }

        return read;
    }

    private GradeClass? Class(string assignment, List<GradeRow> rows)
    {
        // The first row that says it says it for all.
        var (min, max, step) = (First(rows, r => r.Min), First(rows, r => r.Max), First(rows, r => r.Step));
        var scale = new Scale(min ?? double.NaN, max ?? double.NaN, step ?? 1);
        if (min is null || max is null || scale.Wrong is not null)
        {
            Leave(
                rows[0].Line,
                $"{scale.Wrong} Write the lowest mark under min, the highest under max, and what lies between two marks under step.",
                rows.Count
            );
            return null;
        }

        return new GradeClass(assignment, scale, [.. rows.Where(r => Fits(r, scale))]);
    }

    private bool Fits(GradeRow row, Scale scale)
    {
        var other = Differs(row.Min, scale.Min) || Differs(row.Max, scale.Max) || Differs(row.Step, scale.Step);
        if (other)
        {
            Leave(
                row.Line,
                "min, max or step is another than in the rows before. Papers with other marks belong in another table, or under another assignment."
            );
        }
        else if (row.Paper.Score is { } score && !scale.Holds(score))
        {
            Leave(
                row.Line,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"score is {score}, which is no mark from {scale.Min} to {scale.Max} by {scale.Step}. Write one that is, or leave it empty."
                )
            );
        }
        else
        {
            return true;
        }

        return false;
    }

    private void Leave(int line, string why, int rows = 1)
    {
        _complain.WriteLine($"{_path}, line {line}: {why}");
        Unread += rows;
    }

    private static double? First(List<GradeRow> rows, Func<GradeRow, double?> value) => rows.Select(value).FirstOrDefault(v => v is not null);

    private static bool Differs(double? value, double wanted) => value is { } v && Math.Abs(v - wanted) > 1e-9;
}
