using Homeroom.Assistant.Evaluation.Baselines;
using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Runs;

/// <summary>One start of a run: it goes on where an earlier start was stopped, and says how it ended.</summary>
internal sealed class RunSession(
    RunOptions options,
    TextWriter say,
    TextWriter complain,
    TimeProvider time,
    Func<string, string?> environment,
    ConsoleLook look
)
{
    private const int MostErrors = 20;

    /// <summary>Runs it and returns the exit code.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        List<SuiteError> errors = [];
        using var setup = new RunSetup(options, environment, time, errors);
        var plan = setup.Plan();
        var judge = setup.Judge();
        if (errors.Count > 0)
        {
            return Refused(errors);
        }

        foreach (var server in setup.Servers)
        {
            if (await EvalModels.WhyAwayAsync(server, time, ct) is { } why)
            {
                complain.WriteLine(why);
                return (int)RunEnd.Trouble;
            }
        }

        var folder = options.Output ?? Path.Combine(".homeroom", "evals", plan.Hash());
        try
        {
            return await RunAsync(plan, judge, folder, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine(
                $"The run cannot be kept in {folder}: {e.Message} Another run may be writing there, or the disk is full. What was kept is safe."
            );
            return (int)RunEnd.Trouble;
        }
    }

    private async Task<int> RunAsync(RunPlan plan, IJudge? judge, string folder, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var hash = plan.Hash();
        var before = RunHead.Read(folder);
        if (before is { End: null or RunEnd.Interrupted or RunEnd.Trouble } && before.Plan != hash && !options.Fresh)
        {
            complain.WriteLine(
                $"{folder} holds a run of other suites, prompts or models that has not ended. Take another --output, or --fresh to begin anew."
            );
            return (int)RunEnd.BadSuite;
        }

        var results = Path.Combine(folder, "results.jsonl");
        var goesOn = !options.Fresh && before is { End: null or RunEnd.Interrupted or RunEnd.Trouble } && before.Plan == hash;
        if (!goesOn)
        {
            File.Delete(results);
        }

        var head = goesOn ? before! with { End = null } : new RunHead(hash, plan.Count, time.GetUtcNow());
        head.Write(folder);
        using var log = RunLog.Open(results, plan.Count);
        log.DropTroubled();
        var start = time.GetTimestamp();
        IReadOnlyList<string> reasons;
        using var console = new ConsoleReport(say, time, look);
        try
        {
            reasons = await new EvalEngine(time, judge).RunAsync(plan, log, options.Limits, new ToldRun(console, RunFolder.IdOf(folder)), ct);
        }
        catch (OperationCanceledException)
        {
            (head with { End = RunEnd.Interrupted, Seconds = head.Seconds + Seconds(start) }).Write(folder);
            complain.WriteLine($"Stopped: {log.Count} of {plan.Count} are kept in {folder}. The same command goes on there.");
            return (int)RunEnd.Interrupted;
        }

        return End(plan, log, head with { Seconds = head.Seconds + Seconds(start), Reasons = reasons }, folder, console);
    }

    private int End(RunPlan plan, RunLog log, RunHead head, string folder, ConsoleReport console)
    {
        var (suites, changes) = Held(plan, log);
        var count = new RunCount();
        foreach (var result in log)
        {
            count.Add(result);
        }

        var end = RunVerdict.End(suites, count, plan.Count);
        head = head with { End = end, Suites = suites };
        head.Write(folder);
        foreach (var reason in head.Reasons)
        {
            complain.WriteLine(reason);
        }

        var report = Report(head, log, folder);
        console.End(report, Path.Combine(folder, options.Reports is null ? "report.html" : ""));
        changes.ForEach(c => CompareCommand.Tell(c, say));
        if (options.Reports is not { Count: 0 })
        {
            ReportFiles.Write(report, folder, options.Reports);
        }

        return (int)end;
    }

    private RunReport Report(RunHead head, RunLog log, string folder)
    {
        var run = RunFolder.AsRun(head, log, folder);
        var history = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(folder))!, "history.jsonl");
        RunHistory.Append(history, run);
        using var reader = new StreamReader(history);
        return new RunReport(run)
        {
            History = RunHistory.Read(reader),
            Root = Directory.GetCurrentDirectory(),
            PromptLine = PromptLines.Of,
        };
    }

    // What a suite asks of itself, and what was accepted of it before. All suites of a run are asked at once, so they answer for each other.
    private (IReadOnlyList<SuiteOutcome> Suites, List<BaselineOutcome> Changes) Held(RunPlan plan, RunLog log)
    {
        var own = RunVerdict.Suites(plan, log);
        Dictionary<string, string> unread = [];
        var beside = BaselineCheck.Together(options.Choice.IsAll ? [.. own.SelectMany(o => Pairs(o.Name, plan, log, unread))] : []);
        List<SuiteOutcome> suites = [];
        foreach (var outcome in own)
        {
            var mine = beside.Where(b => b.Suite == outcome.Name).ToList();
            List<string> broken = [.. outcome.Broken, .. mine.Where(b => b.Fell).Select(b => b.Said)];
            broken.AddRange(mine.Where(b => b.Comparison is null && options.Gate).Select(b => $"{b.Prompt} {b.Model}: {b.Said}".TrimStart()));
            if (unread.TryGetValue(outcome.Name, out var why))
            {
                broken.Add(why);
            }

            suites.Add(outcome with { Held = broken.Count == 0, Broken = broken });
        }

        return (suites, [.. beside.Where(b => b.Comparison is not null)]);
    }

    private IEnumerable<ArmPair> Pairs(string suite, RunPlan plan, RunLog log, Dictionary<string, string> unread)
    {
        try
        {
            var margin = plan.Suites.First(s => s.Suite.Name == suite).Suite.Margin;
            var accepted = new BaselineFolder(options.Baselines).Find(suite);
            return [.. BaselineCheck.Pairs(suite, BaselineCheck.Arms(log.Where(r => r.Suite == suite)), accepted, margin)];
        }
        catch (FormatException e)
        {
            unread[suite] = e.Message;
            return [];
        }
    }

    private int Refused(List<SuiteError> errors)
    {
        foreach (var error in errors.Take(MostErrors))
        {
            complain.WriteLine(error);
        }

        if (errors.Count > MostErrors)
        {
            complain.WriteLine($"... and {errors.Count - MostErrors} more.");
        }

        return (int)RunEnd.BadSuite;
    }

    private double Seconds(long start) => time.GetElapsedTime(start).TotalSeconds;
}
