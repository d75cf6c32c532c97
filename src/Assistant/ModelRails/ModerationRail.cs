using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.ModelRails;

/// <summary>OpenAI's moderation endpoint, or a server that speaks like it. Each part is read by itself, for its place, and all parts together, for what is spread over them.</summary>
/// <remarks>https://platform.openai.com/docs/api-reference/moderations</remarks>
internal sealed class ModerationRail(ModerationOptions options, RailDoor door) : IModelRail
{
    private const int LongestPassage = 8000;
    private const int MostAtOnce = 32;

    public string Id => "moderation";

    public string Service => options.Service;

    public bool Concerns(Direction direction) => true;

    public async Task<IReadOnlyList<Sighting>> LookAsync(MaskedText text, CancellationToken ct)
    {
        var single = text.Parts.SelectMany(p => text.Passages([p], LongestPassage)).ToList();
        var together = text.Parts.Count > 1 ? text.Passages(text.Parts, LongestPassage) : [];
        var found = await Task.WhenAll(single.Concat(together).Chunk(MostAtOnce).Select(some => AskAsync(some, ct)));
        var bySpot = found.SelectMany(f => f).ToLookup(f => f.Passage.PartCount == 1);
        var placed = bySpot[true].Select(f => f.Seen).ToList();
        return [.. placed.Concat(bySpot[false].Select(f => f.Seen).Where(s => !placed.Exists(p => p.Code == s.Code && p.IsStrong == s.IsStrong)))];
    }

    private Task<List<(Passage Passage, Sighting Seen)>> AskAsync(Passage[] passages, CancellationToken ct)
    {
        var question = new JsonObject { ["model"] = options.Model, ["input"] = new JsonArray([.. passages.Select(p => JsonValue.Create(p.Text))]) };
        return door.AskAsync(question, answer => Read(answer, passages), ct);
    }

    private List<(Passage Passage, Sighting Seen)> Read(JsonElement answer, Passage[] passages)
    {
        var results = answer.GetProperty("results");
        return results.GetArrayLength() == passages.Length
            ? [.. passages.Zip(results.EnumerateArray()).SelectMany(r => Seen(r.Second, r.First.Spot).Select(s => (r.First, s)))]
            : throw new FormatException("There is not one result for each text.");
    }

    private IEnumerable<Sighting> Seen(JsonElement result, Spot spot)
    {
        var flags = result.GetProperty("categories");
        var scores = result.GetProperty("category_scores").EnumerateObject().ToList();
        if (scores.Count == 0)
        {
            throw new FormatException("There are no scores.");
        }

        foreach (var category in scores)
        {
            var score = category.Value.GetDouble();
            var isFlagged = flags.TryGetProperty(category.Name, out var flag) && flag.ValueKind == JsonValueKind.True;
            if (isFlagged || score >= options.NoteFrom)
            {
                yield return new Sighting(CodeOf(category.Name), score >= options.HoldFrom, spot);
            }
        }
    }

    private static string CodeOf(string category)
    {
        var code = category.Replace('/', '-');
        return SightingWords.Codes.Contains(code) ? code : SightingWords.Other;
    }
}
