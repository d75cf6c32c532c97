using System.CommandLine;
using Homeroom.Assistant.Evaluation.Exchange;
using Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

namespace Homeroom.Evals.Exchange;

/// <summary>Writes suites as another tool's files.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var suite = new Argument<string>("SUITE") { Description = "A suite: its YAML file." };
        var to = new Option<string>("--to") { Description = "promptfoo or openai-evals.", DefaultValueFactory = _ => "promptfoo" };
        to.AcceptOnlyFromAmong("promptfoo", "openai-evals");
        var output = ImportCommand.Output();
        var model = new Option<string?>("--model") { Description = "The model that promptfoo asks. Default: the suite's own." };
        var endpoint = new Option<string?>("--endpoint") { Description = "Address of its OpenAI-compatible server." };
        var force = ImportCommand.Force();
        var command = new Command(
            "export",
            """
            Writes a suite as a promptfoo configuration, or as samples and a registry of OpenAI evals.

              homeroom-evals export evals/suites/mine/plants.yaml --output out
              homeroom-evals export evals/suites/mine/plants.yaml --to openai-evals

            What cannot be carried over is told with its place. Exit codes: 0 all is carried over, 1 not all is, 3 the suite cannot be read.
            """
        )
        {
            suite,
            to,
            output,
            model,
            endpoint,
            force,
        };
        command.SetAction(parsed =>
        {
            var (file, folder) = (parsed.GetValue(suite)!, parsed.GetValue(output)!);
            var hand =
                parsed.GetValue(to) == "promptfoo"
                    ? SuiteExchange.ToPromptfoo(file, new ExportOptions(folder, parsed.GetValue(model), parsed.GetValue(endpoint)))
                    : SuiteExchange.ToOpenAiEvals(file);
            return ExchangeFiles.Write(
                hand,
                folder,
                parsed.GetValue(force),
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error
            );
        });
        return command;
    }
}
