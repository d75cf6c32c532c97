using System.CommandLine;
using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Runs;

/// <summary>The command that runs suites.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Suites: YAML files, or folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };
    private static readonly Option<string?> Model = new("--model")
    {
        Description =
            "The model to ask; offline is the composer that needs no key, echo answers with the prompt itself. Default: the suites' own, else Model__Name, else offline.",
    };
    private static readonly Option<string?> Endpoint = new("--endpoint")
    {
        Description = "Address of an OpenAI-compatible server, such as http://127.0.0.1:11434/v1/. The key comes from Model__Key alone.",
    };
    private static readonly Option<int> Concurrency = new("--concurrency")
    {
        Description = "Questions at once, at most; fewer while a server asks for it.",
        DefaultValueFactory = _ => 8,
    };
    private static readonly Option<int?> Repeat = new("--repeat") { Description = "Ask each case so often." };
    private static readonly Option<string[]> Filter = new("--filter") { Description = "Only cases whose id fits, with * and ?." };
    private static readonly Option<string[]> Tag = new("--tag") { Description = "Only cases with this tag." };
    private static readonly Option<int?> Sample = new("--sample") { Description = "Only so many cases of each suite, drawn by --seed." };
    private static readonly Option<int> Seed = new("--seed") { Description = "Draws the same sample again.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Folder of the run. A run that was stopped goes on there. Default: .homeroom/evals/HASH.",
    };
    private static readonly Option<string?> Replay = new("--replay") { Description = "Answer from recorded replies alone; no model is asked." };
    private static readonly Option<string?> Record = new("--record") { Description = "Record the model's replies in this file." };
    private static readonly Option<bool> NoCache = new("--no-cache") { Description = "Ask again what an earlier run has asked." };
    private static readonly Option<bool> Fresh = new("--fresh") { Description = "Begin anew where a run was stopped." };
    private static readonly Option<string> Baselines = AcceptCommand.Baselines();
    private static readonly Option<bool> Gate = new("--gate") { Description = "Fail a suite that has no baseline, too." };
    private static readonly Option<string?> JudgeModel = new("--judge-model")
    {
        Description = "The model that judged graders ask. Its word decides only with a calibration of at least 50 human labels.",
    };
    private static readonly Option<string?> JudgeEndpoint = new("--judge-endpoint") { Description = "Its server, where it is another." };
    private static readonly Option<string> Calibrations = new("--calibrations")
    {
        Description = "Folder of the judges' calibrations. Default: evals/calibrations here, or above the suites.",
        DefaultValueFactory = _ => Path.Combine("evals", "calibrations"),
    };
    private static readonly Option<string[]> Reports = ReportCommand.Reports();
    private static readonly Option<decimal?> MaxCost = new("--max-cost")
    {
        Description = "Stop when so much money is spent (Model__InputPrice and Model__OutputPrice say the price of a million tokens).",
    };
    private static readonly Option<long?> MaxTokens = new("--max-tokens") { Description = "Stop when so many tokens are used." };
    private static readonly Option<double?> MaxSeconds = new("--max-seconds") { Description = "Stop after so many seconds." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "run",
            """
            Runs suites and says whether they hold.

              homeroom-evals run evals/suites/lessons
              homeroom-evals run evals/suites --model gpt-5-mini --max-cost 2
              homeroom-evals run evals/suites/lessons --replay evals/recordings/lessons.jsonl

            Exit codes: 0 all holds, 1 quality or safety fell, 2 a model failed or a budget ended it,
            3 a suite or the command cannot be read, 130 it was interrupted. Never 0 while a case has no score.
            """
        );
        command.Arguments.Add(Paths);
        Option[] options =
        [
            Model,
            Endpoint,
            Concurrency,
            Repeat,
            Filter,
            Tag,
            Sample,
            Seed,
            Output,
            Replay,
            Record,
            NoCache,
            Fresh,
            Baselines,
            Gate,
            JudgeModel,
            JudgeEndpoint,
            Calibrations,
            Reports,
            MaxCost,
            MaxTokens,
            MaxSeconds,
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        AtLeast(Concurrency, 1, 1000);
        AtLeast(Repeat, 1, 1000);
        AtLeast(Sample, 1, int.MaxValue);
        command.SetAction(
            (parsed, ct) =>
                new RunSession(
                    Read(parsed),
                    parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error,
                    TimeProvider.System,
                    Environment.GetEnvironmentVariable,
                    ConsoleLook.Of(Console.IsOutputRedirected, Width(), Environment.GetEnvironmentVariable)
                ).RunAsync(ct)
        );
        return command;
    }

    private static RunOptions Read(ParseResult parsed) =>
        new()
        {
            Paths = parsed.GetValue(Paths) ?? [],
            Model = parsed.GetValue(Model),
            Endpoint = parsed.GetValue(Endpoint),
            Repeat = parsed.GetValue(Repeat),
            Output = parsed.GetValue(Output),
            Replay = parsed.GetValue(Replay),
            Record = parsed.GetValue(Record),
            NoCache = parsed.GetValue(NoCache),
            Fresh = parsed.GetValue(Fresh),
            Baselines = EvalFolders.Of(parsed, Baselines, "baselines", parsed.GetValue(Paths) ?? []),
            Gate = parsed.GetValue(Gate),
            Reports = ReportCommand.Chosen(parsed.GetValue(Reports)),
            JudgeModel = parsed.GetValue(JudgeModel),
            JudgeEndpoint = parsed.GetValue(JudgeEndpoint),
            Calibrations = EvalFolders.Of(parsed, Calibrations, "calibrations", parsed.GetValue(Paths) ?? []),
            Choice = new CaseChoice
            {
                Filters = parsed.GetValue(Filter) ?? [],
                Tags = parsed.GetValue(Tag) ?? [],
                Sample = parsed.GetValue(Sample),
                Seed = parsed.GetValue(Seed),
            },
            Limits = new RunLimits
            {
                Concurrency = parsed.GetValue(Concurrency),
                Cost = parsed.GetValue(MaxCost),
                Tokens = parsed.GetValue(MaxTokens),
                Time = parsed.GetValue(MaxSeconds) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            },
        };

    // A terminal that does not say how wide it is.
    private static int Width()
    {
        try
        {
            return Console.IsOutputRedirected ? 0 : Console.WindowWidth;
        }
        catch (IOException)
        {
            return 80;
        }
    }

    private static void AtLeast<T>(Option<T> option, int least, int most) =>
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && (number < least || number > most))
            {
                result.AddError($"{option.Name} is from {least} up{(most < int.MaxValue ? $" to {most}" : "")}.");
            }
        });
}
