using System.CommandLine;
using Homeroom.Assistant.Evaluation.Baselines;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Runs;

/// <summary>Makes the results of a run what later runs are held against.</summary>
internal static class AcceptCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var run = new Argument<string>("RUN") { Description = "Folder of a run." };
        var baselines = Baselines();
        var command = new Command(
            "accept",
            "Makes the results of a run the baseline of its suites. Commit the files that it writes: the next runs are held against them, case by case."
        )
        {
            run,
            baselines,
        };
        command.SetAction(parsed =>
            Accept(
                parsed.GetValue(run)!,
                Folder(parsed, parsed.GetValue(run)!, baselines),
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error
            )
        );
        return command;
    }

    /// <summary>The option that says where baselines stand.</summary>
    public static Option<string> Baselines() =>
        new("--baselines")
        {
            Description = "Folder of the baselines. Default: evals/baselines here, or above the suites.",
            DefaultValueFactory = _ => Path.Combine("evals", "baselines"),
        };

    /// <summary>The baselines that a run is held against.</summary>
    public static BaselineFolder Folder(ParseResult parsed, string run, Option<string> baselines) =>
        new(EvalFolders.Of(parsed, baselines, "baselines", RunHead.Read(run)?.Suites.Select(s => s.File) ?? []));

    /// <summary>Accepts a run and returns the exit code.</summary>
    public static int Accept(string folder, BaselineFolder baselines, TextWriter say, TextWriter complain)
    {
        using var run = RunFolder.Open(folder, complain);
        if (run is null)
        {
            return (int)RunEnd.BadSuite;
        }

        if (run.Unfinished is { } why)
        {
            complain.WriteLine($"This run cannot be accepted. {why}");
            return (int)RunEnd.Trouble;
        }

        if (
            run.Log.Where(r => r is { IsHard: true, Status: not CaseStatus.Passed }).Select(r => $"{r.Suite}/{r.Case}").Distinct().ToList() is
            { Count: > 0 } hard
        )
        {
            complain.WriteLine(
                $"Cases that may never fail did, so this run cannot be accepted: {string.Join(", ", hard.Take(5))}. Repair them first."
            );
            return (int)RunEnd.Fell;
        }

        try
        {
            foreach (var suite in run.Log.GroupBy(r => r.Suite))
            {
                var baseline = (baselines.Find(suite.Key) ?? new Baseline(suite.Key, [])).With(BaselineCheck.Arms(suite));
                say.WriteLine($"{suite.Key}: {suite.Count()} results in {baselines.Write(baseline)}");
            }
        }
        catch (FormatException e)
        {
            complain.WriteLine(e.Message);
            return (int)RunEnd.BadSuite;
        }

        return 0;
    }
}
