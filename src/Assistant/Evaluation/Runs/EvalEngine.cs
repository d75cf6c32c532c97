using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>Hears how a run goes. It is told from several threads.</summary>
public interface IRunProgress
{
    /// <summary>The run begins, or goes on with the results that are kept.</summary>
    void Begin(RunPlan plan, IReadOnlyCollection<CaseResult> kept);

    /// <summary>A result is kept.</summary>
    void Done(CaseResult result, RunCount count);
}

/// <summary>Asks the questions of a run that have no result yet, some at once, and keeps each result before it goes on.</summary>
public sealed class EvalEngine(TimeProvider time, IJudge? judge = null)
{
    private const int MostTries = 6;
    private const int SameTroubleForAll = 3;

    /// <summary>Runs what is left. The reasons say why it stopped before its end; none when it did not.</summary>
    /// <exception cref="OperationCanceledException">Somebody stopped it. What is in the log stays.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(RunPlan plan, RunLog log, RunLimits limits, IRunProgress progress, CancellationToken ct)
    {
        var count = new RunCount();
        foreach (var result in log)
        {
            count.Add(result);
        }

        progress.Begin(plan, log);
        var state = new Running(plan, log, limits, progress, count, new Pace(limits.Concurrency, time), time.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, Math.Min(limits.Concurrency, plan.Count)).Select(_ => Task.Run(() => WorkAsync(state, ct), ct)));
        return state.Stopped is { } why ? [why] : [];
    }

    private async Task WorkAsync(Running run, CancellationToken ct)
    {
        while (run.Stopped is null && run.Next() is { } index)
        {
            ct.ThrowIfCancellationRequested();
            if (run.Count.Reached(run.Limits, time.GetElapsedTime(run.Start)) is { } reached)
            {
                run.Stop(reached);
                return;
            }

            var question = run.Plan[index];
            var asked = question.Suite.Cases[question.Case];
            var answered = await AskAsync(run, question, asked, ct);
            var result = await CaseGrading.ResultAsync(question, asked, answered, judge, ct);
            run.Log.Add(index, result);
            run.Count.Add(result);
            run.Note(answered);
            run.Progress.Done(result, run.Count);
        }
    }

    private async Task<Answered> AskAsync(Running run, Question question, EvalCase asked, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            await run.Pace.EnterAsync(ct);
            Answered answered;
            try
            {
                answered = await question.Answers.AskAsync(asked, question.Repeat, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException)
            {
                // One case that cannot be asked costs its own result, not those of all others. What went wrong may hold its text, so only its kind is told.
                answered = new Answered(null, question.Answers.Model, $"This case could not be asked ({e.GetType().Name}).");
            }
            finally
            {
                run.Pace.Leave();
            }

            if (answered.Kind is not (TroubleKind.Busy or TroubleKind.CircuitOpen) || tries == MostTries)
            {
                run.Pace.Well();
                return answered;
            }

            run.Pace.TooMuch(answered.RetryAfter ?? TimeSpan.FromSeconds(Math.Pow(2, tries - 1)));
        }
    }

    private sealed record Running(RunPlan Plan, RunLog Log, RunLimits Limits, IRunProgress Progress, RunCount Count, Pace Pace, long Start)
    {
        private int _next = -1;
        private int _hopeless;
        private string? _stopped;

        public string? Stopped => Volatile.Read(ref _stopped);

        public int? Next()
        {
            while (Interlocked.Increment(ref _next) is var index && index < Plan.Count)
            {
                if (!Log.Has(index))
                {
                    return index;
                }
            }

            return null;
        }

        public void Stop(string why) => Interlocked.CompareExchange(ref _stopped, why, null);

        // A key that is refused is refused for all: nobody waits for two thousand cases to learn it.
        public void Note(Answered answered)
        {
            if (!answered.IsForAll)
            {
                Interlocked.Exchange(ref _hopeless, 0);
            }
            else if (Interlocked.Increment(ref _hopeless) >= SameTroubleForAll)
            {
                Stop(answered.Trouble);
            }
        }
    }
}
