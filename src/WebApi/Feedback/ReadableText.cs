using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.WebApi.Feedback;

/// <summary>A document of JSON as a person reads it: its strings, one a line.</summary>
internal static class ReadableText
{
    /// <summary>The lines; a text that is no JSON is as it stands.</summary>
    public static string Of(string text)
    {
        if (!text.StartsWith('{') && !text.StartsWith('['))
        {
            return text;
        }

        try
        {
            return string.Join('\n', JsonTexts.Of(JsonNode.Parse(text)).Select(t => t.Text.ReplaceLineEndings(" ")));
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
