using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>Values of a suite as JSON: what is plain may be a number, true, false or null; what is quoted is a text.</summary>
internal static class SuiteJson
{
    /// <summary>The value as JSON.</summary>
    public static JsonNode? Of(SuiteValue value) =>
        value switch
        {
            SuiteList list => new JsonArray([.. list.Items.Select(Of)]),
            SuiteMap map => new JsonObject(map.Entries.DistinctBy(e => e.Key.Text).Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
            SuiteScalar scalar => Scalar(scalar),
            _ => null,
        };

    private static JsonNode? Scalar(SuiteScalar scalar) =>
        scalar.IsNull ? null
        : scalar.IsText ? JsonValue.Create(scalar.Text)
        : scalar.Text is "true" ? JsonValue.Create(true)
        : scalar.Text is "false" ? JsonValue.Create(false)
        : IsNumber(scalar.Text) ? JsonNode.Parse(scalar.Text)
        : JsonValue.Create(scalar.Text);

    private static bool IsNumber(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return false;
        }

        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            // 007 and +1 are numbers to YAML and none to JSON.
            return false;
        }
    }

    /// <summary>Whether two values are the same; numbers by what they are worth.</summary>
    public static bool AreSame(JsonNode? a, JsonNode? b) =>
        (a, b) switch
        {
            (JsonArray x, JsonArray y) => x.Count == y.Count && x.Zip(y).All(p => AreSame(p.First, p.Second)),
            (JsonObject x, JsonObject y) => x.Count == y.Count && x.All(p => y.TryGetPropertyValue(p.Key, out var other) && AreSame(p.Value, other)),
            (JsonValue x, JsonValue y) => Comparison.Number(x) is { } m && Comparison.Number(y) is { } n
                ? m.Equals(n)
                : x.GetValueKind() == y.GetValueKind() && (Comparison.Text(x) is not { } text || text == Comparison.Text(y)),
            _ => a is null && b is null,
        };

    /// <summary>What kind of value it is, in JSON's words.</summary>
    public static string Kind(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            _ => "boolean",
        };
}
