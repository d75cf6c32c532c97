using System.Text.Json.Serialization;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>One run in the history.</summary>
/// <param name="Run">Its id.</param>
/// <param name="At">When it began.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="End">How it ended, in a word.</param>
/// <param name="Results">How many results it has.</param>
/// <param name="Passed">How many of them pass.</param>
/// <param name="Unscored">How many have no answer or no score.</param>
/// <param name="PassRate">Weighted share that passes, 0 to 1; null without results.</param>
/// <param name="Cost">What it cost; null where no price is known.</param>
/// <param name="Hash">Hash of cases, statuses, scores and answers: the same for the same results.</param>
/// <param name="Suites">Its suites.</param>
public sealed record HistoryLine(
    string Run,
    DateTimeOffset At,
    double Seconds,
    string End,
    int Results,
    int Passed,
    int Unscored,
    double? PassRate,
    decimal? Cost,
    string Hash,
    IReadOnlyList<HistorySuite> Suites
);

/// <summary>A suite of a run in the history.</summary>
/// <param name="Name">The suite.</param>
/// <param name="Results">How many results it has.</param>
/// <param name="PassRate">Weighted share that passes, 0 to 1; null without results.</param>
/// <param name="Held">Whether it held.</param>
public sealed record HistorySuite(string Name, int Results, double? PassRate, bool Held);

/// <summary>How a line is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false
)]
[JsonSerializable(typeof(HistoryLine))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class HistoryJson : JsonSerializerContext;
