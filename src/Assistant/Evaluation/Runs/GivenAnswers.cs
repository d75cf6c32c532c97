using Homeroom.Assistant.Evaluation.Graders;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>The answers that stand with the cases.</summary>
public sealed class GivenAnswers : IAnswers
{
    private const string Given = "given";

    /// <inheritdoc/>
    public string Prompt => "";

    /// <inheritdoc/>
    public string Model => Given;

    /// <inheritdoc/>
    public Task<Answered> AskAsync(EvalCase asked, int repeat, CancellationToken ct) =>
        Task.FromResult(
            asked.Output is { } output
                ? new Answered(new Answer(asked, output), Given)
                : new Answered(null, Given, "The case has no output, and the suite names no prompt that could be asked for one.")
        );
}
