using Homeroom.Assistant.Evaluation.Swaps;

namespace Homeroom.Evals.Swaps;

/// <summary>Options that have one value each, as swap and audit read them.</summary>
internal static class OptionPairs
{
    /// <summary>The options, and what is wrong with them if something is.</summary>
    public static (Dictionary<string, string> Options, string? Wrong) Read(
        string command,
        IReadOnlyList<string> arguments,
        IReadOnlyList<string> known,
        IReadOnlyList<string> needed
    )
    {
        Dictionary<string, string> options = [];
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (!known.Contains(arguments[i]))
            {
                return (options, $"“{arguments[i]}” is no option of {command}.");
            }

            if (i + 1 == arguments.Count || !options.TryAdd(arguments[i], arguments[i + 1]))
            {
                return (options, $"{arguments[i]} needs one value, once.");
            }
        }

        return (options, needed.FirstOrDefault(o => !options.ContainsKey(o)) is { } missing ? $"{missing} is missing." : null);
    }

    /// <summary>What is wrong with --axis or --seed; null if nothing is.</summary>
    public static string? WrongAxisOrSeed(Dictionary<string, string> options) =>
        !SwapAxes.Names.Contains(options["--axis"]) ? $"There is no axis “{options["--axis"]}”. {SwapAxes.Hint(options["--axis"])}"
        : options.TryGetValue("--seed", out var seed) && (!int.TryParse(seed, out var number) || number < 0)
            ? $"The seed “{seed}” is no whole number from 0 on."
        : null;

    /// <summary>Says so if the output would be written over the input.</summary>
    public static string? SameFile(Dictionary<string, string> options) =>
        Path.GetFullPath(options["--input"]) == Path.GetFullPath(options["--output"])
            ? $"What is in {options["--input"]} would be written over. Choose another file for --output."
            : null;
}
