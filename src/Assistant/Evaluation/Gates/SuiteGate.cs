using System.Collections.Concurrent;
using System.Globalization;
using Homeroom.Assistant.Evaluation.Baselines;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Gates;

/// <summary>Where the gate finds suites and keeps its runs.</summary>
/// <param name="Suites">Folder of the suites.</param>
/// <param name="Runs">Folder of the runs.</param>
public sealed record GateFolders(string Suites, string Runs);

/// <summary>A case beside itself: with the version in use and with the other.</summary>
/// <param name="Change">Which way it went.</param>
/// <param name="Before">With the version in use.</param>
/// <param name="Now">With the version at the gate.</param>
public sealed record GateCase(ChangeDirection Change, CaseResult Before, CaseResult Now);

/// <summary>
/// The gate of a prompt: its suites, asked of the connected model with both versions. It opens only where the version is shown to be no worse and no hard case breaks. A run
/// that was interrupted goes on where it was; a change of the suite, of a version or of the model makes it another run.
/// </summary>
public sealed class SuiteGate(
    PromptChoice choice,
    ModelPort port,
    ModelLabel label,
    RailPipeline rails,
    GateFolders folders,
    GateSuites suites,
    TimeProvider time
) : IPromptGate, IDisposable
{
    private const int AtOnce = 4;
    private readonly CancellationTokenSource _over = new();
    private readonly SemaphoreSlim _one = new(1);
    private readonly ConcurrentDictionary<string, GateProgress> _running = new();
    private readonly ConcurrentDictionary<string, string> _troubles = new();

    /// <inheritdoc/>
    public async Task<GateOutcome> LookAsync(string prompt, string version, string against, CancellationToken ct)
    {
        if (version == against)
        {
            return new GateOutcome(GateState.Passed, "This version is the one in use.");
        }

        if (await PlanAsync(prompt, version, against, ct) is not { } plan)
        {
            return GateOutcome.NoSuite;
        }

        if (label.Offline)
        {
            const string Offline =
                "The offline composer does not follow a prompt's words, so the gate would say nothing. Connect a language model to run it.";
            return new GateOutcome(GateState.NotRun, Offline);
        }

        var folder = FolderOf(plan);
        if (_running.TryGetValue(folder, out var progress))
        {
            return new GateOutcome(GateState.Running, $"{progress.Done} of {plan.Count} answers are there. You can leave; it goes on.");
        }

        return RunHead.Read(folder) is { End: RunEnd.Passed }
            ? Verdict(plan, folder)
            : new GateOutcome(GateState.NotRun, _troubles.TryGetValue(folder, out var trouble) ? Unfinished(trouble) : Offer(plan)) { CanRun = true };
    }

    /// <summary>Starts the run of a version against another, or goes on with it. It runs on by itself; <see cref="LookAsync"/> tells how it stands.</summary>
    public async Task StartAsync(string prompt, string version, string against, CancellationToken ct)
    {
        if (!label.Offline && version != against && await PlanAsync(prompt, version, against, ct) is { } plan)
        {
            var folder = FolderOf(plan);
            var progress = new GateProgress();
            if (RunHead.Read(folder) is not { End: RunEnd.Passed } && _running.TryAdd(folder, progress))
            {
                progress.Run = Task.Run(() => RunAsync(plan, folder, progress), CancellationToken.None);
            }
        }
    }

    /// <summary>The cases that changed, the worse ones first; none while there is no verdict.</summary>
    public async Task<IReadOnlyList<GateCase>> CasesAsync(string prompt, string version, string against, CancellationToken ct)
    {
        if (await PlanAsync(prompt, version, against, ct) is not { } plan || RunHead.Read(FolderOf(plan)) is not { End: RunEnd.Passed })
        {
            return [];
        }

        using var log = RunLog.Read(LogIn(FolderOf(plan)));
        var (before, now) = Arms(plan, log);
        var (old, fresh) = (before.ToDictionary(Id), now.ToDictionary(Id));
        return [.. Compared(before, now).Changes.Select(c => new GateCase(c.Direction, old[c.Id], fresh[c.Id]))];
    }

    /// <summary>Removes the answers of runs in which a case stood that has been taken back since.</summary>
    public Task SweepAsync(CancellationToken ct) => suites.SweepAsync(_running.ContainsKey, ct);

    /// <summary>Ends when no run is under way.</summary>
    internal Task SettledAsync() => Task.WhenAll(_running.Values.Select(p => p.Run));

    /// <inheritdoc/>
    public void Dispose()
    {
        // Whoever built it under two names disposes of it twice. A run that is under way still holds both.
        _over.Cancel();
    }

    private async Task RunAsync(GatePlan plan, string folder, GateProgress progress)
    {
        try
        {
            // One run at a time: teachers who draft meanwhile come first.
            await _one.WaitAsync(_over.Token);
            try
            {
                await KeepAsync(plan, folder, progress);
            }
            finally
            {
                _one.Release();
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The run has no verdict, and the gate stays shut. What was answered is kept.
            _troubles[folder] = e is IOException ? "The answers could not be kept: the disk may be full." : "It was interrupted.";
        }
        finally
        {
            _running.TryRemove(folder, out _);
        }
    }

    private async Task KeepAsync(GatePlan plan, string folder, GateProgress progress)
    {
        Directory.CreateDirectory(folder);
        _troubles.TryRemove(folder, out _);
        var head = new RunHead(plan.Hash(), plan.Count, time.GetUtcNow());
        head.Write(folder);
        GateSuites.Write(folder, plan.Kept);
        using var log = RunLog.Open(LogIn(folder), plan.Count);
        log.DropTroubled();
        var reasons = await new EvalEngine(time).RunAsync(plan, log, new RunLimits { Concurrency = AtOnce }, progress, _over.Token);
        var unscored = log.FirstOrDefault(r => r.Status is CaseStatus.Error or CaseStatus.Unscored);
        if (unscored is null && log.Count == plan.Count)
        {
            (head with { End = RunEnd.Passed }).Write(folder);
        }
        else
        {
            _troubles[folder] =
                reasons.Count > 0 ? reasons[0]
                : unscored?.Trouble is { Length: > 0 } trouble ? trouble
                : "Some answers could not be judged.";
        }
    }

    private GateOutcome Verdict(RunPlan plan, string folder)
    {
        using var log = RunLog.Read(LogIn(folder));
        var (before, now) = Arms(plan, log);
        var comparison = Compared(before, now);
        var cost = log.Sum(r => r.Cost ?? 0);
        var spent = cost > 0 ? string.Create(CultureInfo.InvariantCulture, $" It cost {cost:0.00}.") : "";
        return comparison.Gate == GateVerdict.Pass
            ? new GateOutcome(GateState.Passed, $"{comparison.Summary} You can publish.{spent}") { HasCases = comparison.Changes.Count > 0 }
            : new GateOutcome(GateState.Failed, comparison.Summary + spent) { HasCases = comparison.Changes.Count > 0 };
    }

    private static Comparison Compared(IReadOnlyList<CaseResult> before, IReadOnlyList<CaseResult> now) => Comparison.Of(Scored(before), Scored(now));

    // All suites of a prompt together: each case by its suite's name and its own.
    private static IEnumerable<ScoredCase> Scored(IReadOnlyList<CaseResult> results) =>
        BaselineCheck.Arms(results.Select(r => r with { Case = Id(r) })).SelectMany(a => a.Cases);

    private static string Id(CaseResult result) => $"{result.Suite}/{result.Case}";

    private static (List<CaseResult> Before, List<CaseResult> Now) Arms(RunPlan plan, RunLog log)
    {
        var old = plan.Suites[0].Answers[0].Prompt;
        var all = log.ToLookup(r => r.Prompt == old);
        return ([.. all[true]], [.. all[false]]);
    }

    private static string Offer(RunPlan plan)
    {
        var cases = plan.Count / 2;
        return $"{cases} cases show what this version does beside the one in use: {plan.Count} answers of the model. Nothing else uses the version meanwhile.";
    }

    private static string Unfinished(string trouble) => $"The gate could not finish. {trouble} Run it again: only what is missing is asked.";

    private async Task<GatePlan?> PlanAsync(string prompt, string version, string against, CancellationToken ct)
    {
        if (await TextAsync(prompt, version, ct) is not { } now || await TextAsync(prompt, against, ct) is not { } before)
        {
            return null;
        }

        var (found, kept) = await suites.OfAsync(prompt, ct);
        var planned = found.Select(s => new PlannedSuite(s with { Repeat = 1 }, [Answers(prompt, before, s), Answers(prompt, now, s)])).ToList();
        return planned.Count == 0 ? null : new GatePlan(planned, kept);
    }

    private PromptAnswers Answers(string prompt, PromptFile file, Suite suite) => new(prompt, file, label.Name, port, rails, suite.Schema, null);

    private async Task<PromptFile?> TextAsync(string prompt, string hash, CancellationToken ct) =>
        choice.Files.Find(prompt) is { } file && file.Content == hash ? file : await choice.ReadAsync(hash, ct);

    private string FolderOf(RunPlan plan) => Path.Combine(folders.Runs, plan.Hash());

    private static string LogIn(string folder) => Path.Combine(folder, "results.jsonl");

    // Accepted cases are a part of the suites' hash, so with another one it is another run.
    private sealed record GatePlan(IReadOnlyList<PlannedSuite> Suites, IReadOnlyList<string> Kept) : RunPlan(Suites);

    private sealed class GateProgress : IRunProgress
    {
        private int _done;

        public int Done => _done;

        public Task Run { get; set; } = Task.CompletedTask;

        public void Begin(RunPlan plan, IReadOnlyCollection<CaseResult> kept) => _done = kept.Count;

        void IRunProgress.Done(CaseResult result, RunCount count) => Interlocked.Increment(ref _done);
    }
}
