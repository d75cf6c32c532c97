using System.Text.Json;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>A feedback request as the inputs of a prompt, and what the offline composer reads back of them.</summary>
internal static partial class FeedbackInputs
{
    public const string Criteria = "criteria";
    public const string Evidence = "evidence";
    public const string Work = "work";

    /// <summary>Inputs that a student wrote, or that hold words of it: quotes, and feedback that quotes.</summary>
    public static string[] StudentWork { get; } = [Work, Evidence, "so_far", "part", "reply"];

    public static Dictionary<string, string> Of(FeedbackRequest r) =>
        new()
        {
            ["band"] = r.Band,
            ["grade"] = r.Grade,
            ["called"] = r.Called,
            ["task"] = r.Assignment,
            ["source"] = r.Source,
            [Criteria] = JsonSerializer.Serialize(r.Criteria.Select(c => c.With(OneLine) with { Evidence = [] }), Json.Options),
            [Evidence] = JsonSerializer.Serialize(r.Criteria.ToDictionary(c => c.Id, c => c.With(OneLine).Evidence), Json.Options),
            ["wishes"] = r.Wishes,
            [Work] = r.Paper,
        };

    /// <summary>The criteria, each with its evidence; null when the inputs are none of feedback.</summary>
    public static IReadOnlyList<FeedbackCriterion>? Read(IReadOnlyDictionary<string, string> inputs)
    {
        if (!inputs.TryGetValue(Criteria, out var criteria) || !inputs.ContainsKey(Work))
        {
            return null;
        }

        try
        {
            var evidence = inputs.GetValueOrDefault(Evidence) is { Length: > 0 } found
                ? JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<FeedbackEvidence>>>(found, Json.Options)
                : null;
            var read = JsonSerializer.Deserialize<List<FeedbackCriterion>>(criteria, Json.Options) ?? [];
            return [.. read.Select(c => c with { Evidence = evidence?.GetValueOrDefault(c.Id) ?? [] })];
        }
        catch (JsonException)
        {
            return []; // Somebody tries a prompt with words of their own.
        }
    }

    /// <summary>The ids of the criteria among inputs.</summary>
    public static IReadOnlyList<string> Ids(IReadOnlyDictionary<string, string> inputs) => [.. (Read(inputs) ?? []).Select(c => c.Id)];

    // An escaped line break would stand before a name as a letter, and hide it from the class list.
    private static string OneLine(string text) => Blank().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
