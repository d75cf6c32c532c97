using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Tests.Reports;

public sealed class RunHistoryTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"history-{Guid.NewGuid():n}.jsonl");

    [Fact]
    public void Runs_are_appended_and_read_in_the_order_of_time()
    {
        RunHistory.Append(_file, SampleRuns.Small().Run with { Id = "later", Started = SampleRuns.Monday.AddDays(1) });
        RunHistory.Append(_file, SampleRuns.Small().Run);
        var lines = Read();
        Assert.Equal(["run-7", "later"], lines.Select(l => l.Run));
        Assert.Equal((7, 3, 2, "fell"), (lines[0].Results, lines[0].Passed, lines[0].Unscored, lines[0].End));
        Assert.Equal(0.0084m, lines[0].Cost);
        Assert.Equal([("lessons/plan", false), ("bias/spans", true)], lines[0].Suites.Select(s => (s.Name, s.Held)));
    }

    [Fact]
    public void A_run_that_is_told_again_stands_once()
    {
        RunHistory.Append(_file, SampleRuns.Small().Run with { End = RunEnd.Interrupted });
        RunHistory.Append(_file, SampleRuns.Small().Run);
        Assert.Equal("fell", Assert.Single(Read()).End);
    }

    [Fact]
    public void A_torn_line_costs_no_other_line()
    {
        RunHistory.Append(_file, SampleRuns.Small().Run);
        File.AppendAllText(_file, "{\"run\":\"torn\",\"at");
        RunHistory.Append(_file, SampleRuns.Small().Run with { Id = "run-8" });
        File.AppendAllText(_file, "null\n[]\n{}\n\n");
        Assert.Equal(["run-7", "run-8"], Read().Select(l => l.Run));
    }

    [Fact]
    public void The_hash_is_that_of_the_answers()
    {
        var run = SampleRuns.Small().Run;
        var line = RunHistory.LineOf(run);
        var slower = run with { Id = "again", Seconds = 99, Results = [.. run.Results.Select(r => r with { Milliseconds = 1, Cost = 2 })] };
        var other = run with { Results = [run.Results[0] with { Output = "other" }, .. run.Results.Skip(1)] };
        Assert.Equal(line.Hash, RunHistory.LineOf(slower).Hash);
        Assert.NotEqual(line.Hash, RunHistory.LineOf(other).Hash);
    }

    public void Dispose() => File.Delete(_file);

    private IReadOnlyList<HistoryLine> Read()
    {
        using var reader = File.OpenText(_file);
        return RunHistory.Read(reader);
    }
}
