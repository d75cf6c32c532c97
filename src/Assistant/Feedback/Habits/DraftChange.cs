using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Edits;

namespace Homeroom.Assistant.Feedback.Habits;

/// <summary>What a teacher made of one draft: each section as the model wrote it first and as it was kept.</summary>
/// <param name="Kind">Id of the kind of draft.</param>
/// <param name="Sections">The model's and the kept text of each section, as JSON; an empty text where there was none.</param>
public sealed record DraftChange(string Kind, IReadOnlyDictionary<string, (string Model, string Kept)> Sections)
{
    /// <summary>Reads the events of one draft, in order; null where it was not approved.</summary>
    public static DraftChange? Of(string kind, IReadOnlyList<DraftEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (!events.OfType<Approved>().Any())
        {
            return null;
        }

        var trail = new SectionTrail();
        foreach (var e in events)
        {
            trail.Follow(e);
        }

        return new DraftChange(kind, trail.Texts());
    }

    /// <summary>The words of a part before and after.</summary>
    internal (string[] Model, string[] Kept) Words(HabitPart part)
    {
        List<string> model = [];
        List<string> kept = [];
        foreach (var (was, now) in part.Sections.Where(Sections.ContainsKey).Select(s => Sections[s]))
        {
            model.AddRange(DraftWords.OfJson(Part(was, part.Property)));
            kept.AddRange(DraftWords.OfJson(Part(now, part.Property)));
        }

        return ([.. model], [.. kept]);
    }

    /// <summary>All words before and after.</summary>
    internal (string[] Model, string[] Kept) Words() =>
        ([.. Sections.Values.SelectMany(s => DraftWords.OfJson(s.Model))], [.. Sections.Values.SelectMany(s => DraftWords.OfJson(s.Kept))]);

    /// <summary>All sentences before and after.</summary>
    internal (string Model, string Kept) Prose() =>
        (
            string.Join('\n', Sections.Values.SelectMany(s => DraftWords.Texts(s.Model))),
            string.Join('\n', Sections.Values.SelectMany(s => DraftWords.Texts(s.Kept)))
        );

    private static string Part(string json, string property) =>
        property.Length == 0 || json.Length == 0 ? json
        : JsonNode.Parse(json) is JsonObject section && section[property] is { } part ? part.ToJsonString(Json.Options)
        : "";
}
