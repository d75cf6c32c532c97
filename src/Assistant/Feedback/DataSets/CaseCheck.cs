using System.Text.Json;
using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>Holds a line against what a suite reads as a case: by the reader of suites itself.</summary>
internal static class CaseCheck
{
    private static readonly string[] Keys = ["id", "inputs", "tags", "graders", "weight", "threshold", "hard", "output", "roster"];

    public static string? Fault(ReadOnlyMemory<byte> line, JsonElement row, HashSet<string> ids)
    {
        if (RowCheck.Only(row, Keys) is { } other)
        {
            return other;
        }

        if (!row.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(id.GetString()))
        {
            return "id is missing or no text.";
        }

        if (!row.TryGetProperty("inputs", out var inputs) || inputs.ValueKind != JsonValueKind.Object)
        {
            return "inputs is missing or no object.";
        }

        return !ids.Add(id.GetString()!) ? $"The id {id.GetString()} stands twice." : Graders(line, row);
    }

    private static string? Graders(ReadOnlyMemory<byte> line, JsonElement row)
    {
        List<SuiteError> errors = [];
        if (SuiteJson.Read("", 1, line.Span, errors) is { } map && row.TryGetProperty("graders", out _))
        {
            AppliedGraders.Read([.. new SuiteFields(map, "A case", errors).Maps("graders")], errors);
        }

        return errors.Count == 0 ? null : errors[0].Message;
    }
}
