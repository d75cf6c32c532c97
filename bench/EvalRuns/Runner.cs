using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Homeroom.Bench.EvalRuns;

/// <summary>What one run took.</summary>
internal sealed record RunTaken(double Seconds, TimeSpan Processor, double FirstLine, double PeakMegabytes, int Code);

/// <summary>The runner of eval suites as a process of its own.</summary>
internal sealed class Runner(string folder, string endpoint)
{
    private readonly Random _random = new(1);

    /// <summary>Writes a prompt, a suite and its cases.</summary>
    public void Write(int cases)
    {
        File.WriteAllText(
            Path.Combine(folder, "prompt.yaml"),
            """
            name: capital
            template_format: handlebars
            template: |
              <message role="system">
              Answer in one sentence.
              </message>
              <message role="user">
              What is the capital of {{country}}? Case {{number}}.
              </message>
            input_variables:
              - {name: country, is_required: true}
              - {name: number, is_required: true}
            execution_settings: {default: {temperature: 0, max_tokens: 50}}
            """
        );
        var suite =
            $"name: capitals\nprompts: [prompt.yaml]\ndefaults:\n  graders: [{{type: contains, value: Paris}}, {{type: word-count, most: 20}}]\ncases: [{cases}.jsonl]\n";
        File.WriteAllText(Path.Combine(folder, $"{cases}.yaml"), suite);
        File.WriteAllLines(
            Path.Combine(folder, $"{cases}.jsonl"),
            Enumerable.Range(0, cases).Select(i => $"{{\"id\":\"c{i}\",\"inputs\":{{\"country\":\"France\",\"number\":\"{i}\"}}}}")
        );
    }

    /// <summary>Runs it anew.</summary>
    public RunTaken Run(int cases)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(cases, "--fresh");
        process.StandardOutput.ReadLine();
        var first = clock.Elapsed.TotalSeconds;
        var (peak, processor) = (0.0, TimeSpan.Zero);
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            try
            {
                (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64 / 1e6), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It has just ended: what was read 20 ms ago stands.
            }
        }

        return new RunTaken(clock.Elapsed.TotalSeconds, processor, first, peak, process.ExitCode);
    }

    /// <summary>Kills a run at random points, lets it end, and counts its results.</summary>
    public (int Asked, int Twice) Killed(int cases, int kills)
    {
        File.Delete(Path.Combine(folder, "out", "results.jsonl"));
        File.Delete(Path.Combine(folder, "out", "run.json"));
        for (var i = 0; i < kills; i++)
        {
            using var process = Start(cases);
            if (!process.WaitForExit(700 + _random.Next(1200)))
            {
                process.Kill();
                process.WaitForExit();
            }
        }

        using (var last = Start(cases))
        {
            last.WaitForExit();
        }

        var lines = File.ReadAllLines(Path.Combine(folder, "out", "results.jsonl")).Select(l => (int)JsonNode.Parse(l)!["i"]!).ToList();
        return (lines.Distinct().Count(), lines.Count - lines.Distinct().Count());
    }

    private Process Start(int cases, params IReadOnlyList<string> more)
    {
        string[] arguments =
        [
            Program(),
            "run",
            Path.Combine(folder, $"{cases}.yaml"),
            "--model",
            "m",
            "--endpoint",
            endpoint,
            "--no-cache",
            "--concurrency",
            "16",
            "--reports",
            "none",
            "--output",
            Path.Combine(folder, "out"),
            .. more,
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = folder };
        var process = Process.Start(start)!;
        return process;
    }

    private static string Program([CallerFilePath] string here = "") =>
        Path.GetFullPath(
            Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "evals", "Runner", "bin", "Release", "net10.0", "Homeroom.Evals.dll")
        );
}
