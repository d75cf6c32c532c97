using System.Globalization;
using System.Text;
using Homeroom.Assistant.Grading.Marking;

namespace Homeroom.Assistant.Grading.Returns;

/// <summary>
/// Locked marks as CSV (RFC 4180) for a gradebook, in the order of the papers. What begins like a formula stays text. See docs/returns.md for the layouts.
/// </summary>
public static class Gradebook
{
    /// <summary>The file. Only Canvas gets no byte order mark: without one, Excel takes names for another alphabet.</summary>
    public static byte[] File(GradebookLayout layout, IReadOnlyList<ReturnedWork> works) =>
        [.. layout == GradebookLayout.Canvas ? [] : Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text(layout, works))];

    /// <summary>The table.</summary>
    /// <param name="layout">For which gradebook.</param>
    /// <param name="works">Work of one assignment under one rubric.</param>
    /// <exception cref="ArgumentException">There is no work, or it is of two assignments.</exception>
    public static string Text(GradebookLayout layout, IReadOnlyList<ReturnedWork> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        if (works.Count == 0 || works.Any(w => !ReferenceEquals(w.Setup, works[0].Setup)))
        {
            throw new ArgumentException("A gradebook has the work of one assignment.", nameof(works));
        }

        return layout switch
        {
            GradebookLayout.Classroom => Classroom(works),
            GradebookLayout.Canvas => Canvas(works),
            _ => Plain(works),
        };
    }

    private static string Plain(IReadOnlyList<ReturnedWork> works)
    {
        var criteria = works[0].Setup.Rubric.Criteria;
        return CsvText.Of(
            ["Student", "Total", "Out of", .. criteria.Select(c => $"{Line(c.Name)} (of {MarkText.Of(c.Levels[^1].Points)})")],
            works.Select(w =>
                (IEnumerable<string>)
                    [
                        Line(w.Paper.Student),
                        MarkText.Of(w.Total.Points),
                        MarkText.Of(w.Total.Most),
                        .. criteria.Select(c => MarkText.Of(w.Marked.Marks[c.Id].Points)),
                    ]
            )
        );
    }

    private static string Classroom(IReadOnlyList<ReturnedWork> works)
    {
        var day = works.Max(w => w.LockedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return CsvText.Of(
            ["Last Name", "First Name", "Email Address", Line(works[0].Setup.Title)],
            [
                ["Date", "", "", day],
                ["Points", "", "", MarkText.Of(works[0].Total.Most)],
                .. works.Select(w => (IEnumerable<string>)[.. Name(w.Paper.Student), MarkText.Of(w.Total.Points)]),
            ]
        );
    }

    // Canvas finds a student without an id by the name, as it calls the student or as it sorts them.
    private static string Canvas(IReadOnlyList<ReturnedWork> works) =>
        CsvText.Of(
            ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", Line(works[0].Setup.Title)],
            [
                ["    Points Possible", "", "", "", "", MarkText.Of(works[0].Total.Most)],
                .. works.Select(w =>
                    (IEnumerable<string>)
                        [Line(w.Paper.Student), "", "", IsAddress(w.Paper.Student) ? Line(w.Paper.Student) : "", "", MarkText.Of(w.Total.Points)]
                ),
            ]
        );

    // "Last, First" as it is written; otherwise the last word is the last name.
    private static IEnumerable<string> Name(string student)
    {
        var line = Line(student);
        if (IsAddress(line))
        {
            return ["", "", line];
        }

        var comma = line.IndexOf(',', StringComparison.Ordinal);
        var blank = line.LastIndexOf(' ');
        return comma >= 0 ? [line[..comma].Trim(), line[(comma + 1)..].Trim(), ""]
            : blank >= 0 ? [line[(blank + 1)..], line[..blank], ""]
            : ["", line, ""];
    }

    private static bool IsAddress(string student) =>
        student.Contains('@', StringComparison.Ordinal) && !student.Trim().Any(char.IsWhiteSpace) && student.Trim()[0] != '@';

    // Gradebooks count lines before they read cells.
    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
