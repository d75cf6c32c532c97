using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>What the rails say of the input "text", in the direction and for the grade band of the inputs "direction" and "band".</summary>
public sealed class RailAnswers(RailPipeline rails) : IAnswers
{
    private static readonly Dictionary<string, Direction> Directions = new()
    {
        ["request"] = Direction.Request,
        ["student-work"] = Direction.StudentWork,
        ["reply"] = Direction.Reply,
        ["pupil-text"] = Direction.PupilText,
    };

    /// <inheritdoc/>
    public string Prompt => "";

    /// <inheritdoc/>
    public string Model => "rails";

    /// <inheritdoc/>
    public Task<Answered> AskAsync(EvalCase asked, int repeat, CancellationToken ct)
    {
        var direction = asked.Inputs.GetValueOrDefault("direction", "request");
        return Task.FromResult(
            !asked.Inputs.TryGetValue("text", out var text) ? new Answered(null, Model, "A case of the rails needs the input text.")
            : !Directions.TryGetValue(direction, out var known)
                ? new Answered(null, Model, $"There is no direction {direction}. Choose one of {string.Join(", ", Directions.Keys)}.")
            : new Answered(Look(asked, text, known), Model)
        );
    }

    private Answer Look(EvalCase asked, string text, Direction direction)
    {
        var seen = rails.Look(text, direction, asked.Band, asked.People);
        return new Answer(asked, seen.Masked) { Findings = seen.Findings, Verdict = seen.Verdict };
    }
}
