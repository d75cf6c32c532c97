using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.ModelRails;

/// <summary>Azure Prompt Shields, text:shieldPrompt: attacks on the model in what a teacher asks for, in what is pasted, and in student work.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/contentsafety/text-operations/shield-prompt (2024-09-01)</remarks>
internal sealed class PromptShieldRail(ContentSafetyOptions options, RailDoor door) : IModelRail
{
    // The service takes a prompt of 10,000 characters, and five documents of 10,000 together.
    private const int LongestPassage = 9000;
    private const int MostDocuments = 5;

    private static readonly HashSet<string> Pasted = ["source", "so_far", "part", "reply"];

    public string Id => "prompt-shield";

    public string Service => options.ShieldService;

    public bool Concerns(Direction direction) => direction is Direction.Request or Direction.StudentWork;

    public async Task<IReadOnlyList<Sighting>> LookAsync(MaskedText text, CancellationToken ct)
    {
        var isAsked = text.Parts.ToLookup(p => text.Direction == Direction.Request && !Pasted.Contains(p.Place));
        var prompts = text.Passages(isAsked[true], LongestPassage);
        var documents = Bundles(isAsked[false].SelectMany(p => text.Passages([p], LongestPassage)));
        var calls = Enumerable
            .Range(0, Math.Max(prompts.Count, documents.Count))
            .Select(i => AskAsync(prompts.ElementAtOrDefault(i), documents.ElementAtOrDefault(i) ?? [], ct));
        return [.. (await Task.WhenAll(calls)).SelectMany(s => s)];
    }

    private static List<List<Passage>> Bundles(IEnumerable<Passage> documents)
    {
        List<List<Passage>> bundles = [];
        foreach (var document in documents)
        {
            if (bundles is [.., var last] && last.Count < MostDocuments && last.Sum(d => d.Text.Length) + document.Text.Length <= LongestPassage)
            {
                last.Add(document);
            }
            else
            {
                bundles.Add([document]);
            }
        }

        return bundles;
    }

    private Task<List<Sighting>> AskAsync(Passage? prompt, List<Passage> documents, CancellationToken ct)
    {
        var question = new JsonObject();
        if (prompt is not null)
        {
            question["userPrompt"] = prompt.Text;
        }

        if (documents.Count > 0)
        {
            question["documents"] = new JsonArray([.. documents.Select(d => JsonValue.Create(d.Text))]);
        }

        return door.AskAsync(question, answer => Read(answer, prompt, documents), ct);
    }

    private static List<Sighting> Read(JsonElement answer, Passage? prompt, List<Passage> documents)
    {
        List<Sighting> seen = [];
        if (prompt is not null && IsAttack(answer.GetProperty("userPromptAnalysis")))
        {
            seen.Add(new Sighting(SightingWords.Attack, true, prompt.Spot));
        }

        var said = documents.Count == 0 ? [] : answer.GetProperty("documentsAnalysis").EnumerateArray().Select(IsAttack).ToList();
        if (said.Count != documents.Count)
        {
            throw new FormatException("There is not one answer for each document.");
        }

        seen.AddRange(documents.Zip(said).Where(d => d.Second).Select(d => new Sighting(SightingWords.Attack, true, d.First.Spot)));
        return seen;
    }

    private static bool IsAttack(JsonElement analysis) => analysis.GetProperty("attackDetected").GetBoolean();
}
