using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>A prompt asked of a model, through the same rails on both sides as a draft. What is answered is seen by graders and by the reader of a report, never by a student.</summary>
/// <param name="id">The prompt's id.</param>
/// <param name="prompt">Its text.</param>
/// <param name="model">The model's name, as reports call it.</param>
/// <param name="port">The way to the model; null to answer from the shelf alone.</param>
/// <param name="rails">The rails.</param>
/// <param name="schema">JSON schema of the reply; null for plain words.</param>
/// <param name="shelf">Where replies are kept; null to keep none.</param>
public sealed class PromptAnswers(string id, PromptFile prompt, string model, ModelPort? port, RailPipeline rails, string? schema, ReplyShelf? shelf)
    : IAnswers
{
    private readonly ModelAsk _ask = new(schema, (float)prompt.Setting("temperature", 0.4), (int)prompt.Setting("max_tokens", 9000));

    /// <inheritdoc/>
    public string Prompt { get; } = $"{id}@{prompt.Hash}";

    /// <inheritdoc/>
    public string Model => model;

    /// <inheritdoc/>
    public async Task<Answered> AskAsync(EvalCase asked, int repeat, CancellationToken ct)
    {
        ClearOutcome cleared;
        try
        {
            cleared = rails.Clear(Inputs(asked), asked.Band, asked.People, prompt.Render, DraftKinds.OfPrompt(id)?.StudentWork);
        }
        catch (FormatException fault)
        {
            return new Answered(null, "model", fault.Message);
        }

        if (cleared.Prompt is not { } ready)
        {
            return new Answered(new Answer(asked, "") { Findings = cleared.Findings, Verdict = Verdict.Refuse }, "rails");
        }

        var key = ReplyShelf.KeyOf(model, _ask, ready.Messages, repeat);
        if ((shelf?.Find(key) ?? shelf?.Find(ReplyShelf.KeyOf(Prompt, asked.Id))) is { } kept)
        {
            return new Answered(
                Checked(asked, cleared, kept.Text) with
                {
                    InputTokens = kept.InputTokens,
                    OutputTokens = kept.OutputTokens,
                },
                kept.Source
            );
        }

        return port is null
            ? new Answered(
                null,
                "recorded",
                "There is no recording of this reply for this version of the prompt. Record it: run with --record and a model."
            )
            : await CallAsync(asked, cleared, ready, key, port, ct);
    }

    private Dictionary<string, string> Inputs(EvalCase asked)
    {
        var inputs = prompt.InputVariables.ToDictionary(v => v.Name, v => v.Default ?? "");
        foreach (var (name, value) in asked.Inputs)
        {
            inputs[name] = value;
        }

        return inputs;
    }

    private async Task<Answered> CallAsync(
        EvalCase asked,
        ClearOutcome cleared,
        ClearedPrompt ready,
        string key,
        ModelPort port,
        CancellationToken ct
    )
    {
        var reply = await EvalCall.AskAsync(port, ready, _ask, ct);
        if (reply.Text is not { } said)
        {
            return new Answered(null, "model", reply.Trouble!.Message) { Kind = reply.Trouble.Kind, RetryAfter = reply.Trouble.RetryAfter };
        }

        shelf?.Keep(key, new KeptReply("cached", model, said) { InputTokens = reply.Meter.InputTokens, OutputTokens = reply.Meter.OutputTokens });
        return new Answered(
            Checked(asked, cleared, said) with
            {
                Milliseconds = reply.Milliseconds,
                InputTokens = reply.Meter.InputTokens,
                OutputTokens = reply.Meter.OutputTokens,
                Cost = reply.Meter.Cost,
            },
            "model"
        );
    }

    // Each section of a JSON reply is a text of its own for the rails, as in a draft.
    private Answer Checked(EvalCase asked, ClearOutcome cleared, string text)
    {
        var raw = new Answer(asked, text);
        if (raw.Json() is not JsonObject whole)
        {
            var reply = rails.Check("reply", JsonValue.Create(text), asked.Band, cleared.Vault, []);
            return Judged(raw with { Text = cleared.Vault.Restore(text) }, [.. cleared.Findings, .. reply.Findings]);
        }

        List<Finding> findings = [.. cleared.Findings];
        var restored = new JsonObject();
        foreach (var (name, value) in whole)
        {
            restored[name] = null;
            if (value is not null)
            {
                var part = rails.Check(name, value, asked.Band, cleared.Vault, []);
                findings.AddRange(part.Findings);
                restored[name] = part.Content.DeepClone();
            }
        }

        return Judged(new Answer(asked, restored.ToJsonString(Json.Options)), findings);
    }

    private static Answer Judged(Answer answer, List<Finding> findings) =>
        answer with
        {
            Findings = findings,
            Verdict = findings.Count == 0 ? Verdict.Pass : findings.Max(f => f.Severity),
        };
}
