using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>What came of asking: an answer, or why there is none.</summary>
/// <param name="Answer">The answer; null where there is none.</param>
/// <param name="Source">Where it comes from: "model", "recorded", "authored", "given" or "cached".</param>
/// <param name="Trouble">Why there is none; empty where there is one.</param>
public sealed record Answered(Answer? Answer, string Source, string Trouble = "")
{
    /// <summary>What kind of trouble the model gave; null for another.</summary>
    public TroubleKind? Kind { get; init; }

    /// <summary>How long the server asked us to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether no other case will fare better until a person has changed something.</summary>
    public bool IsForAll => Kind is TroubleKind.Unreachable or TroubleKind.KeyRefused or TroubleKind.UnknownModel or TroubleKind.NoCredit;
}

/// <summary>Who answers the cases of a suite: a prompt and a model, the rails, or the cases themselves.</summary>
public interface IAnswers
{
    /// <summary>The prompt with its hash, such as "lessons/plan@3f2a"; empty where there is none.</summary>
    string Prompt { get; }

    /// <summary>The model, or what stands in its place.</summary>
    string Model { get; }

    /// <summary>Asks once. A model's trouble is an outcome, not an exception.</summary>
    Task<Answered> AskAsync(EvalCase asked, int repeat, CancellationToken ct);
}
