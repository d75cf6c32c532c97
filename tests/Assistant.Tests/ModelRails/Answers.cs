using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Tests.ModelRails;

/// <summary>Answers as the services document them.</summary>
internal static class Answers
{
    private static readonly string[] Categories =
    [
        "harassment",
        "harassment/threatening",
        "hate",
        "hate/threatening",
        "illicit",
        "illicit/violent",
        "self-harm",
        "self-harm/instructions",
        "self-harm/intent",
        "sexual",
        "sexual/minors",
        "violence",
        "violence/graphic",
    ];

    /// <summary>What OpenAI's moderation says of each text that was sent.</summary>
    public static Task ModerationAsync(this RailTurn turn, Func<string, (string Category, double Score)?> scores) =>
        turn.JsonAsync(
            new JsonObject
            {
                ["id"] = "modr-1",
                ["model"] = "omni-moderation-2024-09-26",
                ["results"] = new JsonArray([.. turn.Texts.Select(t => Result(scores(t)))]),
            }
        );

    public static Task CleanAsync(this RailTurn turn) =>
        turn.Path.EndsWith("analyze", StringComparison.Ordinal) ? turn.SeveritiesAsync([])
        : turn.Path.EndsWith("shieldPrompt", StringComparison.Ordinal) ? turn.ShieldAsync(_ => false)
        : turn.ModerationAsync(_ => null);

    /// <summary>What Azure's text:analyze says.</summary>
    public static Task SeveritiesAsync(this RailTurn turn, Dictionary<string, int> severities) =>
        turn.JsonAsync(
            new JsonObject
            {
                ["blocklistsMatch"] = new JsonArray(),
                ["categoriesAnalysis"] = new JsonArray([
                    .. new[] { "Hate", "SelfHarm", "Sexual", "Violence" }.Select(c => new JsonObject
                    {
                        ["category"] = c,
                        ["severity"] = severities.GetValueOrDefault(c),
                    }),
                ]),
            }
        );

    /// <summary>What Prompt Shields says of the prompt and of each document.</summary>
    public static Task ShieldAsync(this RailTurn turn, Func<string, bool> isAttack)
    {
        var answer = new JsonObject();
        if (turn.Body["userPrompt"] is { } prompt)
        {
            answer["userPromptAnalysis"] = new JsonObject { ["attackDetected"] = isAttack(prompt.GetValue<string>()) };
        }

        answer["documentsAnalysis"] = new JsonArray([
            .. (turn.Body["documents"] as JsonArray ?? []).Select(d => new JsonObject { ["attackDetected"] = isAttack(d!.GetValue<string>()) }),
        ]);
        return turn.JsonAsync(answer);
    }

    private static JsonObject Result((string Category, double Score)? high) =>
        new()
        {
            ["flagged"] = high?.Score >= 0.5,
            ["categories"] = new JsonObject(Categories.Select(c => KeyValuePair.Create(c, (JsonNode?)(c == high?.Category && high?.Score >= 0.5)))),
            ["category_scores"] = new JsonObject(
                Categories
                    .Append(high?.Category ?? "hate")
                    .Distinct()
                    .Select(c => KeyValuePair.Create(c, (JsonNode?)(c == high?.Category ? high!.Value.Score : 0.0001)))
            ),
            ["category_applied_input_types"] = new JsonObject(Categories.Select(c => KeyValuePair.Create(c, (JsonNode?)new JsonArray("text")))),
        };
}
