using System.CommandLine;
using Homeroom.Assistant.Evaluation.Baselines;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Runs;

/// <summary>Says what changed between two runs, or between a run and its baselines.</summary>
internal static class CompareCommand
{
    private const int MostShown = 20;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var run = new Argument<string>("RUN") { Description = "Folder of a run." };
        var before = new Argument<string?>("BEFORE")
        {
            Description = "Folder of an earlier run; without it, the baselines.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var baselines = AcceptCommand.Baselines();
        var margin = new Option<double>("--margin")
        {
            Description = "How much worse does not matter, as a share of the scale.",
            DefaultValueFactory = _ => 0.05,
        };
        var command = new Command(
            "compare",
            "Says in words whether a run is better, worse or the same as an earlier one, and which cases changed. Exit code 1 when it is shown to be worse, a case that may never fail did, or a case is missing."
        )
        {
            run,
            before,
            baselines,
            margin,
        };
        command.SetAction(parsed =>
            Compare(
                parsed.GetValue(run)!,
                parsed.GetValue(before),
                AcceptCommand.Folder(parsed, parsed.GetValue(run)!, baselines),
                parsed.GetValue(margin),
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error
            )
        );
        return command;
    }

    /// <summary>Compares and returns the exit code.</summary>
    public static int Compare(string folder, string? before, BaselineFolder baselines, double margin, TextWriter say, TextWriter complain)
    {
        using var run = RunFolder.Open(folder, complain);
        using var earlier = before is null ? null : RunFolder.Open(before, complain);
        if (run is null || (before is not null && earlier is null))
        {
            return (int)RunEnd.BadSuite;
        }

        try
        {
            var pairs = run.Log.GroupBy(r => r.Suite).SelectMany(s => Pairs(s.Key, [.. s], earlier, baselines, margin)).ToList();
            var outcomes = BaselineCheck.Together(pairs);
            outcomes.ToList().ForEach(o => Tell(o, say));
            return outcomes.Any(o => o.Fell) ? (int)RunEnd.Fell : 0;
        }
        catch (FormatException e)
        {
            complain.WriteLine(e.Message);
            return (int)RunEnd.BadSuite;
        }
    }

    /// <summary>Says one outcome, with the cases that changed.</summary>
    public static void Tell(BaselineOutcome outcome, TextWriter say)
    {
        var who = outcome.Prompt.Length == 0 ? outcome.Model : $"{outcome.Prompt} with {outcome.Model}";
        say.WriteLine($"{outcome.Suite} ({who}): {outcome.Said}");
        foreach (var change in outcome.Comparison?.Changes.Take(MostShown) ?? [])
        {
            say.WriteLine(
                $"  {(change.Direction == ChangeDirection.Better ? "better" : "worse ")} {change.Id}: {change.Was:0.00} to {change.Now:0.00}"
            );
        }
    }

    // Two runs are the same question asked twice, whichever models answered; the baseline is of this model.
    private static IEnumerable<ArmPair> Pairs(string suite, List<CaseResult> results, RunFolder? earlier, BaselineFolder baselines, double margin)
    {
        var arms = BaselineCheck.Arms(results);
        if (earlier is null)
        {
            return BaselineCheck.Pairs(suite, arms, baselines.Find(suite), margin);
        }

        var before = BaselineCheck.Arms(earlier.Log.Where(r => r.Suite == suite));
        return arms.Count == 1 && before.Count == 1
            ? [new ArmPair(suite, before[0], arms[0], margin)]
            : BaselineCheck.Pairs(suite, arms, new Baseline(suite, before), margin);
    }
}
