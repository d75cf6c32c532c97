using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.ModelRails;

/// <summary>Azure AI Content Safety, text:analyze: four categories with a severity from 0 to 7.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/contentsafety/text-operations/analyze-text (2024-09-01)</remarks>
internal sealed class ContentSafetyRail(ContentSafetyOptions options, RailDoor door) : IModelRail
{
    // The service takes 10,000 code points.
    private const int LongestPassage = 9000;

    public string Id => "content-safety";

    public string Service => options.Service;

    public bool Concerns(Direction direction) => true;

    public async Task<IReadOnlyList<Sighting>> LookAsync(MaskedText text, CancellationToken ct)
    {
        var found = await Task.WhenAll(text.Passages(text.Parts, LongestPassage).Select(p => AskAsync(p, ct)));
        return [.. found.SelectMany(f => f)];
    }

    private Task<List<Sighting>> AskAsync(Passage passage, CancellationToken ct)
    {
        var question = new JsonObject
        {
            ["text"] = passage.Text,
            ["categories"] = new JsonArray("Hate", "SelfHarm", "Sexual", "Violence"),
            ["outputType"] = "EightSeverityLevels",
        };
        return door.AskAsync(question, answer => Read(answer, passage), ct);
    }

    private List<Sighting> Read(JsonElement answer, Passage passage)
    {
        var said = answer
            .GetProperty("categoriesAnalysis")
            .EnumerateArray()
            .Select(c => (Code: CodeOf(c.GetProperty("category").GetString()), Severity: c.GetProperty("severity").GetInt32()))
            .ToList();
        return said.Count >= 4
            ? [.. said.Where(s => s.Severity >= options.NoteFrom).Select(s => new Sighting(s.Code, s.Severity >= options.HoldFrom, passage.Spot))]
            : throw new FormatException("A category is missing.");
    }

    private static string CodeOf(string? category) =>
        category switch
        {
            "Hate" => "hate",
            "SelfHarm" => "self-harm",
            "Sexual" => "sexual",
            "Violence" => "violence",
            _ => SightingWords.Other,
        };
}
