using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Models;

namespace Homeroom.Evals.Runs;

/// <summary>What was asked for on the command line.</summary>
internal sealed record RunOptions
{
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The model; null for the suites' own, and where these name none for the offline composer.</summary>
    public string? Model { get; init; }

    /// <summary>The server's address; null for OpenAI.</summary>
    public string? Endpoint { get; init; }

    public CaseChoice Choice { get; init; } = new();

    public RunLimits Limits { get; init; } = new();

    /// <summary>How often each case is asked; null for what the suite says.</summary>
    public int? Repeat { get; init; }

    /// <summary>Folder of the run; null for one of its own under .homeroom/evals.</summary>
    public string? Output { get; init; }

    /// <summary>Recorded replies that answer instead of a model.</summary>
    public string? Replay { get; init; }

    /// <summary>A file to which the model's replies are recorded.</summary>
    public string? Record { get; init; }

    /// <summary>Ask again what an earlier run has asked.</summary>
    public bool NoCache { get; init; }

    /// <summary>Begin anew where a run was stopped.</summary>
    public bool Fresh { get; init; }

    /// <summary>Folder of the baselines that results are held against.</summary>
    public string Baselines { get; init; } = Path.Combine("evals", "baselines");

    /// <summary>Names of the reports that are written; null for all, none for none.</summary>
    public IReadOnlyList<string>? Reports { get; init; }

    /// <summary>The model that judges; null for none.</summary>
    public string? JudgeModel { get; init; }

    /// <summary>Its address; null for the same server as the model's.</summary>
    public string? JudgeEndpoint { get; init; }

    /// <summary>Folder of the judges' calibrations.</summary>
    public string Calibrations { get; init; } = Path.Combine("evals", "calibrations");

    /// <summary>Whether a suite without a baseline fails.</summary>
    public bool Gate { get; init; }

    /// <summary>The model's settings: what was typed, over the environment's Model__ settings. The key comes from the environment alone.</summary>
    public ModelOptions ModelSettings(string name, Func<string, string?> environment, string? endpoint = null) =>
        new ModelOptions
        {
            Name = name,
            Endpoint = endpoint ?? Endpoint ?? environment("Model__Endpoint") ?? "",
            Key = environment("Model__Key") ?? environment("OPENAI_API_KEY") ?? "",
            InputPrice = Price(environment("Model__InputPrice")),
            OutputPrice = Price(environment("Model__OutputPrice")),
            Concurrency = Math.Clamp(Limits.Concurrency, 1, 1000),
        }.Trimmed();

    private static decimal? Price(string? text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var price)
            ? price
            : null;
}
