using System.CommandLine;
using Homeroom.Evals;
using Homeroom.Evals.Exchange;
using Homeroom.Evals.Feedback;
using Homeroom.Evals.Grading;
using Homeroom.Evals.GuardReport;
using Homeroom.Evals.Judges;
using Homeroom.Evals.Runs;
using Homeroom.Evals.Swaps;

var root = new RootCommand(
    "Runs prompt eval suites and the guardrails' own measurements. It needs no key: the offline composer and recorded replies answer without one."
);
root.Subcommands.Add(RunCommand.Create());
root.Subcommands.Add(ListCommand.Create());
root.Subcommands.Add(CompareCommand.Create());
root.Subcommands.Add(AcceptCommand.Create());
root.Subcommands.Add(ReportCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(ExportCommand.Create());
root.Subcommands.Add(CalibrateCommand.Create());
root.Subcommands.Add(AnswersCommand.Create());
root.Subcommands.Add(MeasureCommand.Create());
root.Subcommands.Add(QuotesCommand.Create());
root.Subcommands.Add(GradeCommand.Create());
root.Subcommands.Add(ShortCommand.Create());
root.Subcommands.Add(ValidateCommand.Create());
root.Subcommands.Add(StatsCommand.Create());
root.Subcommands.Add(FeedbackExportCommand.Create());
root.Subcommands.Add(Passed("guard", "Looks at every text of a file with all local rails.", GuardCommand.Run));
root.Subcommands.Add(Passed("guard-report", "Measures the guardrails on the repository's own cases.", GuardReportCommand.Run));
root.Subcommands.Add(Passed("audit", "Audits a scorer by name swaps: do names reach it, and do scores shift with them?", AuditCommand.Run));
root.Subcommands.Add(Passed("swap", "Writes the counterfactual of every text of a file: gender, name, place and more.", SwapCommand.Run));

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("homeroom-evals --help shows the commands, homeroom-evals run --help how to run suites.");
    return 3;
}

return await parsed.InvokeAsync();

// These read their own options.
static Command Passed(string name, string description, Func<IReadOnlyList<string>, TextWriter, TextWriter, int> run)
{
    var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
    command.SetAction(parsed => run([.. parsed.UnmatchedTokens], parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
    return command;
}
