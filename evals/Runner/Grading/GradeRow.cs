using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Evals.Grading;

/// <summary>One paper of a table.</summary>
internal sealed record GradeRow(int Line, string Assignment, Paper Paper, double? Min, double? Max, double? Step)
{
    /// <summary>The columns that a table must have.</summary>
    public static IReadOnlyList<string> Needed { get; } = ["id", "text", "score", "min", "max", "step"];

    /// <summary>Reads a row.</summary>
    /// <exception cref="FormatException">It is none; the message says why and what to write.</exception>
    public static GradeRow Read(CsvRow row)
    {
        var id = row["id"].Trim();
        return id.Length == 0
            ? throw new FormatException("It has no id. Give each paper one of its own, such as a number.")
            : new GradeRow(
                row.Line,
                row["assignment"].Trim(),
                new Paper(id, row["text"], row.Number("score")),
                row.Number("min"),
                row.Number("max"),
                row.Number("step")
            );
    }
}
