using System.Text;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>The reports of a run as files of a folder.</summary>
public static class ReportFiles
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Every kind of report by the name of its file.</summary>
    public static IReadOnlyDictionary<string, Action<RunReport, Stream>> Kinds { get; } =
        new Dictionary<string, Action<RunReport, Stream>>
        {
            ["report.json"] = JsonReport.Write,
            ["junit.xml"] = JUnitReport.Write,
            ["report.sarif"] = SarifReport.Write,
            ["report.md"] = Text(MarkdownReport.Write),
            ["report.html"] = Text(HtmlReport.Write),
            ["annotations.txt"] = Text(AnnotationReport.Write),
        };

    /// <summary>Writes all reports, or those that are named. Each file appears whole or not at all.</summary>
    /// <param name="report">What to tell.</param>
    /// <param name="folder">Where to; made where it is not there.</param>
    /// <param name="names">Names of files; null for all.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(RunReport report, string folder, IReadOnlyCollection<string>? names = null)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, write) in Kinds.Where(k => names?.Contains(k.Key) ?? true))
        {
            var path = Path.Combine(folder, name);
            using (var stream = File.Create(path + ".part"))
            {
                write(report, stream);
            }

            File.Move(path + ".part", path, overwrite: true);
        }
    }

    private static Action<RunReport, Stream> Text(Action<RunReport, TextWriter> write) =>
        (report, stream) =>
        {
            using var writer = new StreamWriter(stream, Plain, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
            write(report, writer);
        };
}
