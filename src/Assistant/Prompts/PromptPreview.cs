using HandlebarsDotNet;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Prompts;

/// <summary>What a model would read.</summary>
/// <param name="Messages">The messages, names replaced; empty when there are none.</param>
/// <param name="Why">Why there are none.</param>
public sealed record PromptPreview(IReadOnlyList<PromptMessage> Messages, string? Why = null)
{
    /// <summary>Fills a prompt in as the rails would let it through. It is no proof, so that nothing can be sent with it.</summary>
    public static PromptPreview Of(PromptFile file, IReadOnlyDictionary<string, string> inputs, Roster roster, RailPipeline rails)
    {
        try
        {
            var texts = inputs.Select(i => new RailText(i.Key, i.Value)).ToList();
            var found = rails.Review(new RailInput(Direction.Request, inputs.GetValueOrDefault("band", "9-12"), texts));
            if (found.LastOrDefault(f => f.Severity == Verdict.Refuse) is { } refused)
            {
                return new PromptPreview([], refused.Message);
            }

            var messages = file.Render(Pseudonyms.Mask(inputs, roster).Fields);
            return messages.Count > 0 ? new PromptPreview(messages) : new PromptPreview([], "There is no message in it yet.");
        }
        catch (Exception e) when (e is HandlebarsException or FormatException)
        {
            return new PromptPreview([], "It cannot be filled in yet. What we noticed says where.");
        }
    }

    /// <summary>A teacher's draft as the inputs of a prompt; null when the prompt is not about such a one.</summary>
    public static Dictionary<string, string>? InputsOf(StoredDraft stored, string id)
    {
        var kind = stored.Request.Kind;
        if (id == kind.PlanPrompt)
        {
            return kind.Inputs(stored.Request);
        }

        var section = stored.Draft.Sections.FirstOrDefault(s => s.Id is "exit" or "starter") ?? stored.Draft.Sections.FirstOrDefault();
        return id == kind.RedoPrompt && section is not null
            ? DraftInputs.ForRedo(stored, "/" + section.Id, System.Text.Json.Nodes.JsonNode.Parse(section.Json)!, "shorter")
            : null;
    }
}
