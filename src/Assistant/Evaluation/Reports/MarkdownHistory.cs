using System.Globalization;
using System.Text;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>The last runs in the Markdown report.</summary>
internal static class MarkdownHistory
{
    private const int Most = 10;

    public static void Write(RunReport report, StringBuilder text)
    {
        var runs = report.History.TakeLast(Most).ToList();
        if (runs.Count < 2)
        {
            return;
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"<details><summary>The last {runs.Count} runs</summary>\n\n| Run | Began | Pass rate | Passed | Of | Cost |\n|---|---|--:|--:|--:|--:|\n"
        );
        foreach (var run in runs)
        {
            var rate = run.PassRate is { } r ? Figures.Percent(r) + " %" : "none";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Untrusted.MarkdownCode(run.Run, 80)} | {Figures.Time(run.At)} | {rate} | {Figures.Whole(run.Passed)} "
            );
            text.Append(CultureInfo.InvariantCulture, $"| {Figures.Whole(run.Results)} | {Untrusted.Markdown(Figures.Cost(run.Cost))} |\n");
        }

        text.Append("\n</details>\n\n");
    }
}
