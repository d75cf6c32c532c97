using System.Text.Json.Nodes;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>What the rows of a data set look like.</summary>
public enum RowFormat
{
    /// <summary>{"messages": [...]}, the last one the assistant's: for supervised fine-tuning.</summary>
    Chat,

    /// <summary>{"input": {"messages"}, "preferred_output", "non_preferred_output"}: for preference tuning (DPO).</summary>
    Preference,

    /// <summary>Cases of an eval suite of Homeroom.</summary>
    Cases,

    /// <summary>A table.</summary>
    Csv,
}

/// <summary>Writes rows.</summary>
internal static class RowWriter
{
    /// <summary>Why a row cannot be written in a format; null where it can.</summary>
    public static string? Refuses(LearningRow row, RowFormat format) =>
        row.Consent < (format is RowFormat.Cases ? Consent.Cases : Consent.Preferences) ? "no consent"
        : string.IsNullOrWhiteSpace(row.ApprovedText) || row.Messages.All(m => m.Role != "user" || string.IsNullOrWhiteSpace(m.Text)) ? "empty"
        : row.Messages.Any(m => m.Role is not ("system" or "user" or "assistant") || string.IsNullOrWhiteSpace(m.Text))
            ? "a message without text or with another role"
        : format is RowFormat.Preference && row.Model == OfflineChatClient.Name ? "no model wrote it"
        : format is RowFormat.Preference && (string.IsNullOrWhiteSpace(row.ModelText) || row.ModelText.Trim() == row.ApprovedText.Trim())
            ? "nothing was changed"
        : format is RowFormat.Cases && row.Inputs.Count == 0 ? "the prompt's inputs are not kept"
        : format is RowFormat.Cases && row.ApprovedText.Contains("{{", StringComparison.Ordinal) ? "it holds the sign of a blank"
        : null;

    /// <summary>A row as one line of JSON.</summary>
    public static string Line(LearningRow row, RowFormat format) =>
        (
            format switch
            {
                RowFormat.Chat => new JsonObject { ["messages"] = Messages(row, Assistant(row.ApprovedText)) },
                RowFormat.Preference => new JsonObject
                {
                    ["input"] = new JsonObject { ["messages"] = Messages(row) },
                    ["preferred_output"] = new JsonArray(Assistant(row.ApprovedText)),
                    ["non_preferred_output"] = new JsonArray(Assistant(row.ModelText)),
                },
                RowFormat.Cases => Case(row),
                _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A table has no lines of JSON."),
            }
        ).ToJsonString(Json.Options);

    /// <summary>All rows as a table.</summary>
    public static string Table(IEnumerable<LearningRow> rows) =>
        CsvText.Of(
            ["prompt", "version", "model", "band", "teacher", "asked", "model_text", "approved_text"],
            rows.Select(r =>
                (string[])[r.Prompt, r.Version, r.Model, r.Band, r.Teacher, r.Messages.Last(m => m.Role == "user").Text, r.ModelText, r.ApprovedText]
            )
        );

    private static JsonArray Messages(LearningRow row, JsonObject? last = null) =>
        [.. row.Messages.Select(m => new JsonObject { ["role"] = m.Role, ["content"] = m.Text }), .. last is null ? Array.Empty<JsonNode>() : [last]];

    private static JsonObject Assistant(string text) => new() { ["role"] = "assistant", ["content"] = text };

    // The graders are a proposal: who reviews the case keeps, tightens or replaces them.
    private static JsonObject Case(LearningRow row) =>
        new()
        {
            ["id"] = "kept-" + CleanRow.HashOf([row.Draft, row.ApprovedText])[..12],
            ["inputs"] = new JsonObject(
                row.Inputs.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => KeyValuePair.Create(i.Key, (JsonNode?)i.Value))
            ),
            ["tags"] = new JsonArray("feedback", row.Band),
            ["graders"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "word-edits",
                    ["name"] = "near to what the teacher kept",
                    ["value"] = row.ApprovedText,
                    ["least"] = 0.5,
                },
                new JsonObject { ["type"] = "pii-leak" }
            ),
        };
}
