using System.CommandLine;
using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Evals.Runs;

namespace Homeroom.Evals.Judges;

/// <summary>Holds a judge against people, and says whether its word may decide.</summary>
internal static class CalibrateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var judge = new Argument<string>("JUDGE") { Description = string.Join(", ", Labelling.Kinds) + "." };
        judge.AcceptOnlyFromAmong([.. Labelling.Kinds]);
        var labels = new Argument<string>("LABELS") { Description = "A file of texts that a person has labelled, one JSON line each." };
        var model = new Option<string>("--judge-model") { Description = "The model that judges.", Required = true };
        var endpoint = new Option<string?>("--judge-endpoint")
        {
            Description = "Address of its OpenAI-compatible server. The key comes from Model__Key alone.",
        };
        var replay = new Option<string?>("--replay") { Description = "Answer from recorded replies alone; no model is asked." };
        var record = new Option<string?>("--record") { Description = "Record the judge's replies in this file." };
        var noCache = new Option<bool>("--no-cache") { Description = "Ask again what an earlier run has asked." };
        var output = new Option<string>("--output")
        {
            Description = "Folder of the calibrations.",
            DefaultValueFactory = _ => Path.Combine("evals", "calibrations"),
        };
        var command = new Command(
            "calibrate",
            """
            Asks a judge about texts that a person has labelled and writes how far they agree, for this version of the judge's prompt and this model.

              homeroom-evals calibrate closed labels.jsonl --judge-model gpt-5-mini
              {"id": "1", "human": "yes", "inputs": {"question": "Does it name the sun?", "material": "Leaves need the sun."}}

            Exit codes: 0 the judge may decide, 1 its word stays advice, 2 it did not answer, 3 the labels cannot be read.
            """
        )
        {
            judge,
            labels,
            model,
            endpoint,
            replay,
            record,
            noCache,
            output,
        };
        command.SetAction(
            (parsed, ct) =>
                new CalibrateSession(
                    new Labelling(parsed.GetValue(judge)!),
                    new RunOptions
                    {
                        JudgeModel = parsed.GetValue(model),
                        JudgeEndpoint = parsed.GetValue(endpoint),
                        Replay = parsed.GetValue(replay),
                        Record = parsed.GetValue(record),
                        NoCache = parsed.GetValue(noCache),
                        Calibrations = parsed.GetValue(output)!,
                    },
                    parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error,
                    Environment.GetEnvironmentVariable
                ).RunAsync(parsed.GetValue(labels)!, ct)
        );
        return command;
    }
}
