using System.Text;
using Homeroom.Assistant.Evaluation.Reports;

namespace Homeroom.Evals.Tests.Reports;

/// <summary>Reports as text.</summary>
internal static class Told
{
    public static string As(string file, RunReport report)
    {
        using var stream = new MemoryStream();
        ReportFiles.Kinds[file](report, stream);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    public static string AtTheEnd(RunReport report, ConsoleLook look)
    {
        using var writer = new StringWriter();
        using var console = new ConsoleReport(writer, TimeProvider.System, look);
        console.End(report, "homeroom-evals report run-7");
        return writer.ToString();
    }
}
