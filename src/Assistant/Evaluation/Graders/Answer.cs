using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>What came for a case: the text, and what the way to it cost.</summary>
/// <param name="Case">The case that was asked.</param>
/// <param name="Text">The reply; for a case of the rails, the text as a model would get it.</param>
public sealed record Answer(EvalCase Case, string Text)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private JsonNode? _json;
    private bool _isJson;
    private bool _isRead;

    /// <summary>What the rails found in it, and in the request before it.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What the rails decided; null where none ran.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Milliseconds from the request to the last character; null for a recorded reply.</summary>
    public double? Milliseconds { get; init; }

    /// <summary>Tokens of the prompt, where the model told them.</summary>
    public long? InputTokens { get; init; }

    /// <summary>Tokens of the reply, where the model told them.</summary>
    public long? OutputTokens { get; init; }

    /// <summary>What it cost, where prices are known.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Whether the reply is JSON. One fence of Markdown around it is taken off.</summary>
    public bool IsJson
    {
        get
        {
            Read();
            return _isJson;
        }
    }

    /// <summary>The reply as JSON; null where it is none, or where it is the word null.</summary>
    public JsonNode? Json()
    {
        Read();
        return _json;
    }

    private void Read()
    {
        if (!_isRead)
        {
            (_isJson, _json) = Parse(Text);
            _isRead = true;
        }
    }

    // Half a surrogate pair is no text that JSON may hold, raw or escaped. Every text and name is read here once, so that no reader after it has to fear one.
    private static (bool Is, JsonNode? Node) Parse(string text)
    {
        try
        {
            var node = JsonNode.Parse(Unfenced(text.Trim()), documentOptions: Strict);
            _ = JsonTexts.Of(node);
            return (true, node);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return (false, null);
        }
    }

    private static string Unfenced(string body) =>
        body.Length > 6
        && body.StartsWith("```", StringComparison.Ordinal)
        && body.EndsWith("```", StringComparison.Ordinal)
        && body.IndexOf('\n') is > 0 and var end
            ? body[Math.Min(end + 1, body.Length - 3)..^3]
            : body;
}
