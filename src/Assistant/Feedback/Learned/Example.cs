using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Feedback.Learned;

/// <summary>An approved draft as an example for a model.</summary>
/// <param name="Draft">Id of the draft.</param>
/// <param name="Text">What a model reads of it, as JSON.</param>
public sealed record Example(string Draft, string Text)
{
    /// <summary>Characters of one example: some 700 tokens.</summary>
    public const int Longest = 2800;

    /// <summary>The example that an approved draft makes: whole sections until there is no more room; null when not one has room, or when it is not to be shown.</summary>
    /// <param name="stored">The draft.</param>
    public static Example? Of(StoredDraft stored)
    {
        var (draft, kind) = (stored.Draft, stored.Request.Kind);
        if (draft.Status != DraftStatus.Approved || draft.DeletedAt is not null || stored.Request.IsThere)
        {
            return null;
        }

        var text = new JsonObject { ["topic"] = stored.Request.Topic };
        var room = Longest - text.ToJsonString(Json.Options).Length;
        foreach (var section in kind.Exemplary.Select(draft.Find).OfType<Section>())
        {
            if (section.Json.Length + section.Id.Length + 4 <= room)
            {
                text[section.Id] = JsonNode.Parse(section.Json);
                room -= section.Json.Length + section.Id.Length + 4;
            }
        }

        return text.Count == 1 ? null : new Example(draft.Id, text.ToJsonString(Json.Options));
    }

    /// <summary>The same without the names of a colleague's class: a neutral word for a person, nothing for an address; null when something might still name somebody.</summary>
    /// <param name="theirs">Everybody whom the colleague's texts may name.</param>
    public Example? Anonymous(Roster theirs)
    {
        Dictionary<string, string> texts = [];
        var document = JsonNode.Parse(Text)!;
        JsonTexts.Map(document, t => texts[$"t{texts.Count}"] = t);
        var masked = Pseudonyms.Mask(texts, theirs);
        if (LeakCheck.Finds(masked.Fields, masked.Vault, theirs))
        {
            return null;
        }

        var at = 0;
        var words = masked.Vault.Originals.Keys.ToDictionary(
            t => t,
            t => t.StartsWith("[[NAME", StringComparison.Ordinal) ? NameErasure.Neutral : ""
        );
        var without = JsonTexts.Map(
            document,
            _ => words.Aggregate(masked.Fields[$"t{at++}"], (text, word) => text.Replace(word.Key, word.Value, StringComparison.Ordinal))
        );
        return this with { Text = without.ToJsonString(Json.Options) };
    }
}
