using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>The JSON schema of feedback: one section a criterion, all of the same shape.</summary>
public static class FeedbackSchema
{
    private static readonly JsonObject Section = Object(
        ("strength", Claim("What the paper does well here")),
        ("next", Claim("The one next step")),
        ("toTeacher", Text("To the teacher, when there is nothing to stand on; else empty", 300))
    );

    /// <summary>The schema of one section.</summary>
    public static JsonObject ForSection() => Section.DeepClone().AsObject();

    /// <summary>The schema of a whole reply as JSON text, for servers with strict structured output.</summary>
    public static string Wire(IReadOnlyList<string> criteria) => DocumentSchema.Wire(Object([.. criteria.Select(c => (c, ForSection()))]));

    /// <summary>Everything in one section that does not fit; paths begin with the section.</summary>
    public static IReadOnlyList<ShapeError> ValidateSection(string id, JsonNode? section) => SchemaCheck.Run(Section, Section, section, "/" + id);

    private static JsonObject Claim(string description)
    {
        var claim = Object(("says", Text("To the student", 400)), ("quote", Text("Words of the paper, letter for letter; empty without one", 400)));
        claim["description"] = description;
        return claim;
    }

    private static JsonObject Object(params (string Name, JsonObject Schema)[] parts) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(parts.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)p.Schema))),
            ["required"] = new JsonArray([.. parts.Select(p => JsonValue.Create(p.Name))]),
            ["additionalProperties"] = false,
        };

    private static JsonObject Text(string description, int most) =>
        new()
        {
            ["type"] = "string",
            ["description"] = description,
            ["maxLength"] = most,
        };
}
