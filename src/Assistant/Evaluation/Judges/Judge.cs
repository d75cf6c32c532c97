using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Evaluation.Judges;

/// <summary>What a judge answered.</summary>
/// <param name="Answer">One of the answers that were allowed; null where there is none.</param>
/// <param name="Reason">Its reason, or why there is no answer.</param>
public sealed record Judgement(string? Answer, string Reason);

/// <summary>Who judges.</summary>
public interface IJudge
{
    /// <summary>Asks with one of the prompts under judges/. A reply that is not as asked is no answer.</summary>
    Task<Judgement> AskAsync(
        string prompt,
        IReadOnlyDictionary<string, string> inputs,
        IReadOnlyList<string> answers,
        int repeat,
        CancellationToken ct
    );

    /// <summary>What is known of how well it judges with a prompt.</summary>
    CalibrationOutcome Calibration(string prompt);
}

/// <summary>A model as judge. What it judges goes through the rails, and stands as untrusted material in a prompt of its own.</summary>
/// <param name="model">The model's name.</param>
/// <param name="port">The way to it; null to answer from the shelf alone.</param>
/// <param name="rails">The rails.</param>
/// <param name="prompts">Where the prompts are.</param>
/// <param name="shelf">Where replies are kept; null to keep none.</param>
/// <param name="calibrations">What people said of its judgements.</param>
public sealed class Judge(string model, ModelPort? port, RailPipeline rails, PromptLibrary prompts, ReplyShelf? shelf, CalibrationFolder calibrations)
    : IJudge
{
    private const string Schema = """
        {"type":"object","properties":{"reason":{"type":"string"},"answer":{"type":"string"}},"required":["reason","answer"],"additionalProperties":false}
        """;

    /// <inheritdoc/>
    public CalibrationOutcome Calibration(string prompt) => calibrations.Of(prompt, prompts.Get(prompt).Hash, model);

    /// <inheritdoc/>
    public async Task<Judgement> AskAsync(
        string prompt,
        IReadOnlyDictionary<string, string> inputs,
        IReadOnlyList<string> answers,
        int repeat,
        CancellationToken ct
    )
    {
        var file = prompts.Get(prompt);
        var cleared = rails.Clear(inputs, "9-12", Roster.Empty, file.Render);
        if (cleared.Prompt is not { } ready)
        {
            return new Judgement(null, "The rails did not let this text go to the judge.");
        }

        var ask = new ModelAsk(Schema, (float)file.Setting("temperature", 0), (int)file.Setting("max_tokens", 300));
        var key = ReplyShelf.KeyOf(model, ask, ready.Messages, repeat);
        if (shelf?.Find(key) is { } kept)
        {
            return Read(kept.Text, answers, cleared.Vault);
        }

        if (port is null)
        {
            return new Judgement(null, "There is no recording of this judgement. Record it: run with --record and --judge-model.");
        }

        var reply = await EvalCall.AskAsync(port, ready, ask, ct);
        if (reply.Text is not { } text)
        {
            return new Judgement(null, reply.Trouble!.Message);
        }

        shelf?.Keep(key, new KeptReply("cached", model, text));
        return Read(text, answers, cleared.Vault);
    }

    private static Judgement Read(string text, IReadOnlyList<string> answers, NameVault vault)
    {
        var reply = new Graders.Answer(new EvalCase("", new Dictionary<string, string>(), []), text).Json() as JsonObject;
        var (answer, reason) = (Text(reply, "answer"), Text(reply, "reason"));
        return answer is not null && answers.Contains(answer)
            ? new Judgement(answer, vault.Restore(reason ?? ""))
            : new Judgement(null, $"The judge's reply is none of {string.Join(", ", answers)}.");
    }

    private static string? Text(JsonObject? reply, string name) =>
        reply?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text.Trim() : null;
}
