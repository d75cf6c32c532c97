using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Runs;

/// <summary>Tells how a run goes in plain lines: at once, then every few seconds.</summary>
internal sealed class RunLines(TextWriter say, TimeProvider time) : IRunProgress
{
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);
    private readonly Lock _gate = new();
    private int _questions;
    private long _last;

    public void Begin(RunPlan plan, int done)
    {
        (_questions, _last) = (plan.Count, time.GetTimestamp());
        say.WriteLine(done == 0 ? $"Asking {plan.Count} questions." : $"Going on: {done} of {plan.Count} are there.");
        say.Flush();
    }

    public void Done(CaseResult result, RunCount count)
    {
        lock (_gate)
        {
            if (time.GetElapsedTime(_last) < Apart)
            {
                return;
            }

            _last = time.GetTimestamp();
            say.WriteLine($"{count.Done} of {_questions}: {count.Passed} passed, {count.Failed} failed, {count.Errors} without a score");
        }
    }
}
