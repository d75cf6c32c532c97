using System.Text.Json;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>What stands beside a run's results: what was asked, and how it ended.</summary>
/// <param name="Plan">Hash of what is asked.</param>
/// <param name="Questions">How many questions.</param>
/// <param name="Started">When it began.</param>
public sealed record RunHead(string Plan, int Questions, DateTimeOffset Started)
{
    /// <summary>Seconds that it has taken, over all its starts.</summary>
    public double Seconds { get; init; }

    /// <summary>How it ended; null while it runs, and after a crash.</summary>
    public RunEnd? End { get; init; }

    /// <summary>Why.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What holds for each suite.</summary>
    public IReadOnlyList<SuiteOutcome> Suites { get; init; } = [];

    /// <summary>The head in a folder; null where there is none that can be read.</summary>
    public static RunHead? Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(PathIn(folder)), RunJson.Lean.RunHead);
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it, whole or not at all.</summary>
    public void Write(string folder)
    {
        var next = PathIn(folder) + ".new";
        File.WriteAllBytes(next, JsonSerializer.SerializeToUtf8Bytes(this, RunJson.Lean.RunHead));
        File.Move(next, PathIn(folder), overwrite: true);
    }

    private static string PathIn(string folder) => Path.Combine(folder, "run.json");
}
