using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Graders.Structured;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>The part of an answer that a grader looks at: all of its text, or the texts at a path of its JSON.</summary>
internal sealed class Scope(JsonPath? path)
{
    /// <summary>How suites name it.</summary>
    public static GraderKey Key { get; } = new("path", "Looks only at what this JSON path finds, such as $..explanation; else at the whole answer.");

    /// <summary>Reads the path, where there is one.</summary>
    public static Scope Read(SuiteFields fields, string? otherwise = null) => new(JsonPath.Read(fields, "path", otherwise));

    /// <summary>What stands at the path as one text, a line for each; null, with a sentence, where nothing does.</summary>
    public string? Text(Answer answer, out string fault)
    {
        fault = "";
        return path is null ? answer.Text
            : Texts(answer, out fault) is { } texts ? string.Join('\n', texts)
            : null;
    }

    /// <summary>
    /// What the answer says, without the signs and escapes of JSON where it is an object or a list: those hide words and look like others. A path leads to the same as
    /// <see cref="Text"/>.
    /// </summary>
    public string? Plain(Answer answer, bool withNames, out string fault) =>
        path is null && answer.Json() is JsonObject or JsonArray ? Said(answer, withNames, out fault) : Text(answer, out fault);

    private static string Said(Answer answer, bool withNames, out string fault)
    {
        fault = "";
        var texts = JsonTexts.Of(answer.Json());
        var names = withNames ? texts.SelectMany(t => JsonPointer.Split(t.Place)).Distinct() : [];
        return string.Join('\n', texts.Select(t => t.Text).Concat(names));
    }

    /// <summary>Every text by itself; null, with a sentence, where there is none.</summary>
    public IReadOnlyList<string>? Texts(Answer answer, out string fault)
    {
        if (path is null)
        {
            return [Plain(answer, withNames: false, out fault) ?? ""];
        }

        return Nodes(answer, out fault) is { } nodes ? [.. nodes.SelectMany(TextsOf)] : null;
    }

    /// <summary>The values at the path, or the whole answer without one; null, with a sentence, where there is none.</summary>
    public IReadOnlyList<JsonNode?>? Nodes(Answer answer, out string fault)
    {
        fault = answer.IsJson ? "" : "The answer is not JSON.";
        if (fault.Length > 0)
        {
            return null;
        }

        var found = path is null ? [answer.Json()] : path.Find(answer.Json());
        fault = found.Count == 0 ? $"Nothing stands at {path}." : "";
        return found.Count == 0 ? null : found;
    }

    /// <summary>The texts in a value: itself, or all inside of it; a number or flag as it is written.</summary>
    public static IEnumerable<string> TextsOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() != System.Text.Json.JsonValueKind.String
            ? [value.ToJsonString()]
            : JsonTexts.Of(node).Select(t => t.Text);
}
