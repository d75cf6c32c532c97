using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Something that feedback says about a paper.</summary>
/// <param name="Says">To the student.</param>
/// <param name="Quote">Words of the paper; empty without one.</param>
internal sealed record FeedbackClaim(string Says, string Quote)
{
    public static FeedbackClaim Nothing { get; } = new("", "");

    public bool IsEmpty => Says.Length == 0;

    public static FeedbackClaim Read(JsonNode? node) =>
        node is JsonObject ? new FeedbackClaim(JsonParts.Text(node["says"])?.Trim() ?? "", JsonParts.Text(node["quote"])?.Trim() ?? "") : Nothing;

    public JsonObject Write() => new() { ["says"] = Says, ["quote"] = Quote };
}

/// <summary>What feedback says of one criterion.</summary>
internal sealed record FeedbackSection(FeedbackClaim Strength, FeedbackClaim Next, string ToTeacher)
{
    public static FeedbackSection Read(JsonNode? node) =>
        node is JsonObject
            ? new FeedbackSection(
                FeedbackClaim.Read(node["strength"]),
                FeedbackClaim.Read(node["next"]),
                JsonParts.Text(node["toTeacher"])?.Trim() ?? ""
            )
            : new FeedbackSection(FeedbackClaim.Nothing, FeedbackClaim.Nothing, "");

    public JsonObject Write() =>
        new()
        {
            ["strength"] = Strength.Write(),
            ["next"] = Next.Write(),
            ["toTeacher"] = ToTeacher,
        };
}
