using Homeroom.Assistant.Evaluation.Swaps;

namespace Homeroom.Evals.Swaps;

/// <summary>What was asked of the swap.</summary>
internal sealed record SwapOptions(string Input, string Output, ISwap Swap)
{
    public static string Usage =>
        $"swap --input texts.jsonl --axis {string.Join('|', SwapAxes.Names)} --output out.jsonl [--seed N] [--names swap|keep]";

    /// <summary>Reads them, or says what is wrong and gives null.</summary>
    public static SwapOptions? Read(IReadOnlyList<string> arguments, TextWriter complain)
    {
        var (options, wrong) = Pairs(arguments);
        wrong ??= Missing(options) ?? Wrong(options);
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

    private static (Dictionary<string, string> Options, string? Wrong) Pairs(IReadOnlyList<string> arguments)
    {
        Dictionary<string, string> options = [];
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (arguments[i] is not ("--input" or "--output" or "--axis" or "--seed" or "--names"))
            {
                return (options, $"“{arguments[i]}” is no option of swap.");
            }

            if (i + 1 == arguments.Count || !options.TryAdd(arguments[i], arguments[i + 1]))
            {
                return (options, $"{arguments[i]} needs one value, once.");
            }
        }

        return (options, null);
    }

    private static string? Missing(Dictionary<string, string> options) =>
        new[] { "--input", "--axis", "--output" }.FirstOrDefault(o => !options.ContainsKey(o)) is { } missing ? $"{missing} is missing." : null;

    private static string? Wrong(Dictionary<string, string> options) =>
        !SwapAxes.Names.Contains(options["--axis"]) ? $"There is no axis “{options["--axis"]}”. {SwapAxes.Hint(options["--axis"])}"
        : options.TryGetValue("--seed", out var seed) && (!int.TryParse(seed, out var number) || number < 0)
            ? $"The seed “{seed}” is no whole number from 0 on."
        : options.TryGetValue("--names", out var names) && names is not ("swap" or "keep") ? $"--names is swap or keep, not “{names}”."
        : Path.GetFullPath(options["--input"]) == Path.GetFullPath(options["--output"])
            ? $"The texts in {options["--input"]} would be written over. Choose another file for --output."
        : null;
}
