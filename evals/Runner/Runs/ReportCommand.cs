using System.CommandLine;
using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Runs;

/// <summary>Tells a run again, as files.</summary>
internal static class ReportCommand
{
    private const string None = "none";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var run = new Argument<string>("RUN") { Description = "Folder of a run." };
        var before = new Option<string?>("--before") { Description = "Folder of an earlier run to hold it against." };
        var output = new Option<string?>("--output") { Description = "Where the files go; the run's own folder without it." };
        var reports = Reports();
        var command = new Command(
            "report",
            "Writes the reports of a run: JSON, JUnit, SARIF, Markdown for a pull request, one HTML file, annotations."
        )
        {
            run,
            before,
            output,
            reports,
        };
        command.SetAction(parsed =>
            Write(
                parsed.GetValue(run)!,
                parsed.GetValue(before),
                parsed.GetValue(output),
                Chosen(parsed.GetValue(reports)),
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error
            )
        );
        return command;
    }

    /// <summary>The option that names reports.</summary>
    public static Option<string[]> Reports()
    {
        var option = new Option<string[]>("--reports")
        {
            Description = $"Reports to write: {string.Join(", ", ReportFiles.Kinds.Keys)}, or none. All without it.",
            AllowMultipleArgumentsPerToken = true,
        };
        option.AcceptOnlyFromAmong([.. ReportFiles.Kinds.Keys, None]);
        return option;
    }

    /// <summary>The names that were chosen; null for all.</summary>
    public static IReadOnlyList<string>? Chosen(string[]? names) => names is null or [] ? null : [.. names.Where(n => n != None)];

    /// <summary>Writes them and returns the exit code.</summary>
    public static int Write(string folder, string? before, string? output, IReadOnlyList<string>? names, TextWriter say, TextWriter complain)
    {
        using var run = RunFolder.Open(folder, complain);
        using var earlier = before is null ? null : RunFolder.Open(before, complain);
        if (run is null || (before is not null && earlier is null))
        {
            return (int)RunEnd.BadSuite;
        }

        var report = new RunReport(run.Run)
        {
            Baseline = earlier?.Run,
            Root = Directory.GetCurrentDirectory(),
            PromptLine = PromptLines.Of,
        };
        try
        {
            ReportFiles.Write(report, output ?? folder, names);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine($"The reports cannot be written: {e.Message}");
            return (int)RunEnd.Trouble;
        }

        say.WriteLine($"Reports: {output ?? folder}");
        return 0;
    }
}
