using System.Diagnostics;
using Homeroom.Bench.EvalRuns;

// dotnet run -c Release --project bench/EvalRuns: the runner as a process of its own, asking a server of this machine that answers in one sentence.
var folder = Directory.CreateTempSubdirectory("homeroom-bench").FullName;
await using var server = await QuickServer.StartAsync();
var runner = new Runner(folder, server.Endpoint);
foreach (var cases in (int[])[200, 2000])
{
    runner.Write(cases);
    foreach (var _ in Enumerable.Range(0, 3))
    {
        var run = runner.Run(cases);
        Console.WriteLine(
            $"{cases} cases: {run.Seconds:0.00} s, {cases / run.Seconds:0} a second, {run.Processor.TotalMilliseconds / cases:0.00} ms of processor time a case, "
                + $"first line after {run.FirstLine:0.00} s, at most {run.PeakMegabytes:0} MB, exit code {run.Code}"
        );
    }
}

var (asked, twice) = runner.Killed(2000, kills: 20);
Console.WriteLine($"killed 20 times: {asked} of 2000 results are there, {twice} of them twice");
var clock = Stopwatch.StartNew();
var dead = new Runner(folder, "http://127.0.0.1:9/v1/").Run(200);
Console.WriteLine($"a dead endpoint is told after {clock.Elapsed.TotalSeconds:0.00} s, exit code {dead.Code}");
Directory.Delete(folder, recursive: true);
