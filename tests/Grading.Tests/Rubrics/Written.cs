using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Homeroom.Assistant.Grading.Rubrics;
using Level = Homeroom.Assistant.Grading.Rubrics.Level;

namespace Homeroom.Grading.Tests.Rubrics;

/// <summary>Rubrics for tests, and rubrics written the ways in which teachers have them.</summary>
internal static class Written
{
    public static Criterion Criterion(string id, params double[] points) =>
        new()
        {
            Id = id,
            Name = $"The {id}",
            Levels = [.. points.Select(p => new Level(p, $"Level {p.ToString(CultureInfo.InvariantCulture)}", ""))],
        };

    public static Rubric Rubric(params Criterion[] criteria) => new() { Title = "Ours", Criteria = criteria };

    public static string Head(Level level) => $"{level.Points.ToString(CultureInfo.InvariantCulture)} - {level.Name}";

    public static IReadOnlyList<string[]> Rows(Rubric rubric) =>
        [
            ["Criteria", "Weight", .. rubric.Criteria[0].Levels.Reverse().Select(Head)],
            .. rubric.Criteria.Select(c =>
                (string[])[c.Name, c.Weight.ToString(CultureInfo.InvariantCulture), .. c.Levels.Reverse().Select(l => l.Says)]
            ),
        ];

    public static IReadOnlyList<string[]> Turned(IReadOnlyList<string[]> rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(c => rows.Select(r => r[c]).ToArray())];

    public static string Markdown(string title, IReadOnlyList<string[]> rows) =>
        $"# {title}\n\n"
        + string.Join('\n', rows.Take(1).Append([.. rows[0].Select(_ => "---")]).Concat(rows.Skip(1)).Select(r => $"| {string.Join(" | ", r)} |"));

    public static string Csv(IReadOnlyList<string[]> rows, char separator) =>
        string.Join("\r\n", rows.Select(r => string.Join(separator, r.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));

    public static byte[] Word(string title, params IReadOnlyList<string[]>[] tables)
    {
        var body = new Body(Paragraph(title));
        foreach (var rows in tables)
        {
            body.Append(new Table(rows.Select(r => new TableRow(r.Select(c => new TableCell(Paragraph(c)))))), Paragraph(""));
        }

        return Word(body);
    }

    public static byte[] Word(Body body)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(body);
        }

        return file.ToArray();
    }

    public static Paragraph Paragraph(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
}
