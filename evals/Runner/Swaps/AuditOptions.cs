using Homeroom.Assistant.Evaluation.Swaps;

namespace Homeroom.Evals.Swaps;

/// <summary>What was asked of the audit.</summary>
internal sealed record AuditOptions(string Input, string Output, string Axis, string Scorer, bool Raw, int Seed)
{
    private static readonly string[] Known = ["--input", "--output", "--axis", "--scorer", "--payload", "--seed"];

    public static string Usage =>
        $"audit --input samples.jsonl --axis {string.Join('|', SwapAxes.Names)} --scorer offline|COMMAND --output report.json [--payload redacted|raw] [--seed N]";

    /// <summary>Reads them, or says what is wrong and gives null.</summary>
    public static AuditOptions? Read(IReadOnlyList<string> arguments, TextWriter complain)
    {
        var (options, wrong) = OptionPairs.Read("audit", arguments, Known, ["--input", "--axis", "--scorer", "--output"]);
        wrong ??=
            OptionPairs.WrongAxisOrSeed(options)
            ?? OptionPairs.SameFile(options)
            ?? (options.GetValueOrDefault("--payload") is null or "redacted" or "raw" ? null : "--payload is redacted or raw.");
        if (wrong is not null)
        {
            complain.WriteLine($"{wrong} Write: {Usage}");
            return null;
        }

        return new AuditOptions(
            options["--input"],
            options["--output"],
            options["--axis"],
            options["--scorer"],
            options.GetValueOrDefault("--payload") is "raw",
            int.Parse(options.GetValueOrDefault("--seed", "0"))
        );
    }
}
