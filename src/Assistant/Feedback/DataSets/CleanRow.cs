using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>A row without names, and what was replaced in it by kind.</summary>
/// <param name="Row">The row; its teacher is a stand-in, and it knows no people any more.</param>
/// <param name="Replaced">Kinds of what was replaced, once for each place.</param>
public sealed record CleanRow(LearningRow Row, IReadOnlyList<string> Replaced)
{
    private const string Safeguarding = "safeguarding";

    /// <summary>Id of the draft as it was given; it is not written with the row.</summary>
    [JsonIgnore]
    public string Source { get; private init; } = "";

    /// <summary>What is the same on every machine for the same texts.</summary>
    [JsonIgnore]
    public string Key { get; } = HashOf([.. Row.Messages.Select(m => m.Text), Row.ModelText, Row.ApprovedText, Row.Draft]);

    /// <summary>Cleans a row, or says why it must not be used.</summary>
    internal static (CleanRow? Row, string? Refused) Of(LearningRow row, RailPipeline rails, string salt)
    {
        var roster = new Roster(row.People);
        var (fields, rebuild) = Fields(row);
        var masked = Pseudonyms.Mask(fields, roster);
        if (LeakCheck.Finds(masked.Fields, masked.Vault, roster))
        {
            return (null, "leak");
        }

        // What tells of a student in danger goes to a person and into no data, whoever wrote it.
        var work = new RailInput(Direction.StudentWork, row.Band, [.. fields.Select(f => new RailText(f.Key, f.Value))]);
        if (rails.Review(work).Any(f => f.Rail == Safeguarding))
        {
            return (null, "a student may be in danger");
        }

        // At their places in the draft: a gap in a teacher's own notes stops nothing, as it stopped no approval.
        var kept = Document(row.ApprovedText) is { } document ? JsonTexts.Of(document) : [new RailText("", row.ApprovedText)];
        if (rails.Review(new RailInput(Direction.Reply, row.Band, kept)).Any(f => f.Severity >= Verdict.Hold))
        {
            return (null, "held by a check");
        }

        var clean = rebuild(masked.Fields) with { Teacher = "T-" + HashOf([salt, row.Teacher])[..12], People = [] };
        return (new CleanRow(clean, [.. masked.Replacements.Where(r => r.Kind != "TEXT").Select(r => r.Kind)]) { Source = row.Draft }, null);
    }

    internal static string HashOf(IEnumerable<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(texts.Select(t => $"{t.Length}:{t}")))));

    // All texts of a row are masked together, so that one name has one token in all of them; the strings of JSON one by one, as a reader reads them.
    private static (Dictionary<string, string> Fields, Func<IReadOnlyDictionary<string, string>, LearningRow> Rebuild) Fields(LearningRow row)
    {
        Dictionary<string, string> fields = [];
        var messages = row.Messages.Select((m, i) => (m.Role, Text: Part(fields, $"p{i}", m.Text))).ToList();
        var inputs = row.Inputs.OrderBy(i => i.Key, StringComparer.Ordinal).Select((p, i) => (p.Key, Text: Part(fields, $"i{i}", p.Value))).ToList();
        var (model, approved, draft) = (Part(fields, "m", row.ModelText), Part(fields, "a", row.ApprovedText), Part(fields, "d", row.Draft));
        return (
            fields,
            now =>
                row with
                {
                    Draft = draft(now),
                    Messages = [.. messages.Select(m => new PromptMessage(m.Role, m.Text(now)))],
                    Inputs = inputs.ToDictionary(i => i.Key, i => i.Text(now)),
                    ModelText = model(now),
                    ApprovedText = approved(now),
                }
        );
    }

    private static Func<IReadOnlyDictionary<string, string>, string> Part(Dictionary<string, string> fields, string name, string text)
    {
        if (Document(text) is not { } document)
        {
            fields[name] = text;
            return now => now[name];
        }

        var count = 0;
        JsonTexts.Map(document, t => fields[$"{name}.{count++}"] = t);
        return now =>
        {
            var at = 0;
            return JsonTexts.Map(document, _ => now[$"{name}.{at++}"]).ToJsonString(Json.Options);
        };
    }

    private static JsonNode? Document(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("{") && !text.AsSpan().TrimStart().StartsWith("["))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null; // Text that only begins like JSON is text.
        }
    }
}
