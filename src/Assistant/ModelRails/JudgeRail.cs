using System.Text;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Policies;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.ModelRails;

/// <summary>
/// The language model that drafts, asked to judge. Its prompt is cleared like every other; the material stands in a fence and is called untrusted. Only codes and
/// quotes are taken from the answer, never a sentence of it. An answer that is not exactly what was asked for is an outage.
/// </summary>
internal sealed class JudgeRail(ModelPort port, PromptLibrary prompts, RailPipeline rails, RailPatience patience) : IModelRail
{
    /// <summary>Id of the prompt.</summary>
    public const string Prompt = "rails/judge";

    private const int LongestPassage = 12_000;
    private const int LongestAnswer = 20_000;

    public string Id => "judge";

    public string Service => $"The judge ({port.NameFor(useOffline: false)})";

    public bool Concerns(Direction direction) => true;

    public async Task<IReadOnlyList<Sighting>> LookAsync(MaskedText text, CancellationToken ct)
    {
        var found = await Task.WhenAll(text.Passages(text.Parts, LongestPassage).Select(p => AskAsync(text, p, ct)));
        return [.. found.SelectMany(f => f)];
    }

    private async Task<IReadOnlyList<Sighting>> AskAsync(MaskedText text, Passage passage, CancellationToken ct)
    {
        var file = prompts.Get(Prompt);
        Dictionary<string, string> inputs = new()
        {
            ["kind"] = PolicyTerms.Of(text.Direction),
            ["band"] = text.Band,
            ["material"] = passage.Text,
        };
        var cleared = rails.Clear(inputs, text.Band, Roster.Empty, file.Render);
        if (cleared.Prompt is not { } prompt)
        {
            throw new RailOutage(OutageKind.RefusedHere);
        }

        var ask = new ModelAsk(JudgeAnswer.Schema, (float)file.Setting("temperature", 0), (int)file.Setting("max_tokens", 1500)) { Prompt = file };
        return await patience.RunAsync(async token => JudgeAnswer.Read(await HearAsync(prompt, ask, token), passage, cleared.Vault), ct);
    }

    private async Task<string> HearAsync(ClearedPrompt prompt, ModelAsk ask, CancellationToken ct)
    {
        var answer = new StringBuilder();
        try
        {
            await foreach (var piece in port.StreamAsync(prompt, ask, new ModelMeter(), ct))
            {
                answer.Append(piece);
                if (answer.Length > LongestAnswer)
                {
                    throw new RailOutage(OutageKind.Unreadable);
                }
            }
        }
        catch (ModelTrouble trouble)
        {
            throw new RailOutage(KindOf(trouble.Kind), inner: trouble);
        }

        return answer.ToString();
    }

    private static OutageKind KindOf(TroubleKind kind) =>
        kind switch
        {
            TroubleKind.Unreachable or TroubleKind.BrokeOff => OutageKind.Unreachable,
            TroubleKind.Busy => OutageKind.Busy,
            TroubleKind.TooSlow => OutageKind.Slow,
            TroubleKind.KeyRefused or TroubleKind.NoCredit or TroubleKind.UnknownModel => OutageKind.KeyRefused,
            TroubleKind.Declined or TroubleKind.Filtered or TroubleKind.RequestRefused => OutageKind.RequestRefused,
            TroubleKind.Truncated or TroubleKind.TooLong or TroubleKind.Unreadable => OutageKind.Unreadable,
            _ => OutageKind.Failed,
        };
}
