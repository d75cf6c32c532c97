using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Feedback.Edits;

/// <summary>A section as the model wrote it and as its teacher kept it, as JSON.</summary>
/// <param name="Section">Id under which the model wrote it.</param>
/// <param name="Model">The model's first text; empty where the teacher added the section.</param>
/// <param name="Kept">The approved text, else the text as it stands; empty where it was taken out.</param>
public sealed partial record SectionTexts(string Section, string Model, string Kept)
{
    /// <summary>Both texts of every section of a draft.</summary>
    public static IReadOnlyList<SectionTexts> Of(IReadOnlyList<DraftEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var trail = new SectionTrail();
        foreach (var e in events)
        {
            trail.Follow(e);
        }

        return [.. trail.Texts().Select(t => new SectionTexts(t.Key, t.Value.Model, t.Value.Kept))];
    }

    /// <summary>Both texts as lines without names, by the same masking and second look as a data set; null where a data set would leave it out.</summary>
    /// <param name="row">The draft, with everybody whom it may name.</param>
    /// <param name="rails">The checks.</param>
    public (string Model, string Kept)? Masked(LearningRow row, RailPipeline rails)
    {
        ArgumentNullException.ThrowIfNull(row);
        return
            CleanRow.Of(row with { Messages = [], Inputs = new Dictionary<string, string>(), ModelText = Model, ApprovedText = Kept }, rails, "").Row
                is { Row: var clean }
            ? (Lines(clean.ModelText), Lines(clean.ApprovedText))
            : null;
    }

    private static string Lines(string json)
    {
        List<string> lines = [];
        if (json.Length > 0)
        {
            JsonTexts.Map(
                JsonNode.Parse(json)!,
                text =>
                {
                    lines.Add(Token().Replace(text, t => $"[{t.Groups[1].Value.ToLowerInvariant()}]"));
                    return text;
                }
            );
        }

        return string.Join('\n', lines);
    }

    // Nothing is put back in these, so the kind is all that a reader needs.
    [GeneratedRegex(@"\[\[([A-Z]+)-\w+\]\]")]
    private static partial Regex Token();
}
