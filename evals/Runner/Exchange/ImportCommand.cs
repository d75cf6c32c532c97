using System.CommandLine;
using Homeroom.Assistant.Evaluation.Exchange;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Exchange;

/// <summary>Makes suites of another tool's files.</summary>
internal static class ImportCommand
{
    private const string Promptfoo = "promptfoo";
    private const string OpenAi = "openai-evals";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A promptfoo configuration, an OpenAI evals registry (YAML), or its samples (JSONL).",
        };
        var from = new Option<string?>("--from") { Description = $"{Promptfoo} or {OpenAi}. Default: {OpenAi} for JSONL, else {Promptfoo}." };
        from.AcceptOnlyFromAmong(Promptfoo, OpenAi);
        var output = Output();
        var name = new Option<string?>("--name") { Description = "What the suite is called. Default: as the file." };
        var match = new Option<string>("--match")
        {
            Description = "How samples are judged that no registry speaks of: Match, Includes, FuzzyMatch or JsonMatch.",
            DefaultValueFactory = _ => "Match",
        };
        match.AcceptOnlyFromAmong("Match", "Includes", "FuzzyMatch", "JsonMatch");
        var force = Force();
        var command = new Command(
            "import",
            """
            Makes a suite of a promptfoo configuration or of OpenAI evals.

              homeroom-evals import promptfooconfig.yaml --output evals/suites/mine
              homeroom-evals import samples.jsonl --match Includes

            What cannot be carried over is told with its place and what to do instead.
            Exit codes: 0 all is carried over, 1 not all is, 3 the file cannot be read.
            """
        )
        {
            file,
            from,
            output,
            name,
            match,
            force,
        };
        command.SetAction(parsed =>
        {
            var (say, complain) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (source, folder) = (parsed.GetValue(file)!, parsed.GetValue(output)!);
            var kind = parsed.GetValue(from) ?? (source.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? OpenAi : Promptfoo);
            var hand =
                kind == OpenAi
                    ? SuiteExchange.FromOpenAiEvals(source, parsed.GetValue(name), parsed.GetValue(match)!)
                    : SuiteExchange.FromPromptfoo(source, parsed.GetValue(name), folder);
            var code = ExchangeFiles.Write(hand, folder, parsed.GetValue(force), say, complain);
            return code is 0 or ExchangeFiles.NotAll && !ExchangeFiles.Reads(hand, folder, complain) ? (int)RunEnd.BadSuite : code;
        });
        return command;
    }

    /// <summary>The option that says where files go.</summary>
    public static Option<string> Output() =>
        new("--output") { Description = "Folder of the files. Default: this one.", DefaultValueFactory = _ => "." };

    /// <summary>The option that replaces files.</summary>
    public static Option<bool> Force() => new("--force") { Description = "Replace files that are there." };
}
