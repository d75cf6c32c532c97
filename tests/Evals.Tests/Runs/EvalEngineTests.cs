using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Models;

namespace Homeroom.Evals.Tests.Runs;

public sealed class EvalEngineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_case_gets_its_result_in_the_order_of_the_suite()
    {
        var answers = new Scripted((c, _) => Scripted.Says(c, c.Id == "c3" ? "bad" : "good"));
        var (log, reasons) = await RunAsync(answers, 50);
        Assert.Empty(reasons);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"c{i}"), log.Select(r => r.Case));
        Assert.Equal("c3", Assert.Single(log, r => r.Status == CaseStatus.Failed).Case);
    }

    [Fact]
    public async Task A_run_that_was_stopped_asks_only_what_is_missing()
    {
        using var stop = new CancellationTokenSource();
        var first = new Scripted(
            (c, n) =>
            {
                if (n == 20)
                {
                    stop.Cancel();
                }

                return Scripted.Says(c, "good");
            }
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(first, 50, ct: stop.Token));
        var second = new Scripted((c, _) => Scripted.Says(c, "good"));
        var (log, _) = await RunAsync(second, 50);
        Assert.Equal(50, log.Count);
        Assert.True(second.Asked is > 0 and <= 31, $"{second.Asked} were asked again.");
    }

    [Fact]
    public async Task A_line_that_a_crash_cut_off_is_asked_again()
    {
        await RunAsync(new Scripted((c, _) => Scripted.Says(c, "good")), 5);
        var file = _folder["results.jsonl"];
        var bytes = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, bytes[..^30]);
        var again = new Scripted((c, _) => Scripted.Says(c, "good"));
        var (log, _) = await RunAsync(again, 5);
        Assert.Equal((1, 5), (again.Asked, log.Count));
        Assert.Equal(5, (await File.ReadAllLinesAsync(file)).Length);
    }

    [Fact]
    public async Task A_model_that_fails_costs_the_case_not_the_run()
    {
        var answers = new Scripted(
            (c, _) => c.Id == "c1" ? new Answered(null, "model", "The model broke off.") { Kind = TroubleKind.BrokeOff } : Scripted.Says(c, "good")
        );
        var (log, reasons) = await RunAsync(answers, 3);
        Assert.Empty(reasons);
        Assert.Equal((CaseStatus.Error, "The model broke off."), (log[1].Status, log[1].Trouble));
    }

    [Fact]
    public async Task A_case_that_throws_costs_its_own_result_and_tells_nothing_of_its_text()
    {
        var answers = new Scripted((c, _) => c.Id == "c1" ? throw new FormatException("Leo Park") : Scripted.Says(c, "good"));
        var (log, _) = await RunAsync(answers, 3);
        Assert.Equal(CaseStatus.Error, log[1].Status);
        Assert.DoesNotContain("Leo", log[1].Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_refused_ends_the_run_soon()
    {
        var answers = new Scripted((_, _) => new Answered(null, "model", "The key was refused.") { Kind = TroubleKind.KeyRefused });
        var (log, reasons) = await RunAsync(answers, 500);
        Assert.Equal("The key was refused.", Assert.Single(reasons));
        Assert.True(log.Count < 20, $"{log.Count} were asked.");
    }

    [Fact]
    public async Task A_server_that_is_busy_is_asked_again()
    {
        var answers = new Scripted(
            (c, n) =>
                n == 1
                    ? new Answered(null, "model", "Busy.") { Kind = TroubleKind.Busy, RetryAfter = TimeSpan.FromMilliseconds(20) }
                    : Scripted.Says(c, "good")
        );
        var (log, _) = await RunAsync(answers, 4);
        Assert.All(log, r => Assert.Equal(CaseStatus.Passed, r.Status));
        Assert.Equal(5, answers.Asked);
    }

    [Fact]
    public async Task A_budget_of_tokens_stops_the_run_and_says_so()
    {
        var answers = new Scripted((c, _) => new Answered(Scripted.Says(c, "good").Answer! with { OutputTokens = 100 }, "model"));
        var (log, reasons) = await RunAsync(answers, 100, new RunLimits { Concurrency = 1, Tokens = 250 });
        Assert.Equal(3, log.Count);
        Assert.Contains("250 tokens", Assert.Single(reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeats_are_results_of_their_own()
    {
        var answers = new Scripted((c, _) => Scripted.Says(c, "good"));
        var (log, _) = await RunAsync(answers, 2, more: "repeat: 3\n");
        Assert.Equal([("c0", 1), ("c0", 2), ("c0", 3), ("c1", 1), ("c1", 2), ("c1", 3)], log.Select(r => (r.Case, r.Repeat)));
    }

    private async Task<(RunLog Log, IReadOnlyList<string> Reasons)> RunAsync(
        IAnswers answers,
        int cases,
        RunLimits? limits = null,
        string more = "",
        CancellationToken ct = default
    )
    {
        var plan = Plans.Of(_folder, answers, cases, more);
        using (var log = RunLog.Open(_folder["results.jsonl"], plan.Count))
        {
            var reasons = await new EvalEngine(TimeProvider.System).RunAsync(plan, log, limits ?? new RunLimits(), new Silent(), ct);
            return (RunLog.Read(_folder["results.jsonl"]), reasons);
        }
    }
}
