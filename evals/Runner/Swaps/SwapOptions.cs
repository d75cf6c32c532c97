using Homeroom.Assistant.Evaluation.Swaps;

namespace Homeroom.Evals.Swaps;

/// <summary>What was asked of the swap.</summary>
internal sealed record SwapOptions(string Input, string Output, ISwap Swap)
{
    private static readonly string[] Known = ["--input", "--output", "--axis", "--seed", "--names"];

    public static string Usage =>
        $"swap --input texts.jsonl --axis {string.Join('|', SwapAxes.Names)} --output out.jsonl [--seed N] [--names swap|keep]";

    /// <summary>Reads them, or says what is wrong and gives null.</summary>
    public static SwapOptions? Read(IReadOnlyList<string> arguments, TextWriter complain)
    {
        var (options, wrong) = OptionPairs.Read("swap", arguments, Known, ["--input", "--axis", "--output"]);
        wrong ??=
            OptionPairs.WrongAxisOrSeed(options)
            ?? OptionPairs.SameFile(options)
            ?? (options.GetValueOrDefault("--names") is null or "swap" or "keep" ? null : $"--names is swap or keep, not “{options["--names"]}”.");
        if (wrong is not null)
        {
            complain.WriteLine($"{wrong} Write: {Usage}");
            return null;
        }

        var swap = SwapAxes.For(
            options["--axis"],
            int.Parse(options.GetValueOrDefault("--seed", "0")),
            options.GetValueOrDefault("--names") is "keep"
        );
        return new SwapOptions(options["--input"], options["--output"], swap!);
    }
}
