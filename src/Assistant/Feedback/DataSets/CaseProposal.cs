using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>An eval case that was made of an approved draft, names replaced, for somebody to read before it counts.</summary>
/// <param name="Id">Its id in the suite.</param>
/// <param name="Line">The line of the file of cases.</param>
public sealed record CaseProposal(string Id, string Line)
{
    /// <summary>Makes a case of a row, or says why not.</summary>
    public static (CaseProposal? Case, string? Refused) Of(LearningRow row, RailPipeline rails)
    {
        if (RowWriter.Refuses(row, RowFormat.Cases) is { } reason)
        {
            return (null, reason);
        }

        var (clean, refused) = CleanRow.Of(row, rails, "");
        return clean is null ? (null, refused) : (Of(RowWriter.Line(clean.Row, RowFormat.Cases)), null);
    }

    /// <summary>The prompt's inputs by name.</summary>
    public IReadOnlyDictionary<string, string> Inputs =>
        Read()["inputs"]!.AsObject().ToDictionary(i => i.Key, i => i.Value?.GetValue<string>() ?? "");

    /// <summary>What is asked of the answer.</summary>
    public JsonArray Graders => Read()["graders"]?.DeepClone().AsArray() ?? [];

    /// <summary>The same case with other graders; or what is wrong with them.</summary>
    /// <param name="graders">A list of graders as JSON.</param>
    /// <param name="people">Everybody who must not be named.</param>
    public (CaseProposal? Case, string? Fault) With(string graders, Roster people)
    {
        JsonNode? list;
        try
        {
            list = JsonNode.Parse(graders);
        }
        catch (JsonException fault)
        {
            return (null, $"This is no JSON: {fault.Message.Split(" LineNumber: ")[0]}");
        }

        if (list is not JsonArray)
        {
            return (null, "Write a list of graders: [{\"type\": \"...\"}].");
        }

        var texts = JsonTexts.Of(list).ToDictionary(t => t.Place, t => t.Text);
        if (LeakCheck.Finds(texts, NameVault.Empty, people))
        {
            return (null, "The graders name somebody, or hold an address or a number of somebody. Take it out.");
        }

        var line = Read();
        line["graders"] = list;
        var made = Of(line.ToJsonString(Json.Options));
        return RowCheck.Of([Encoding.UTF8.GetBytes(made.Line)], RowFormat.Cases).FirstOrDefault() is { } wrong ? (null, wrong.Reason) : (made, null);
    }

    private static CaseProposal Of(string line) => new(JsonNode.Parse(line)!["id"]!.GetValue<string>(), line);

    private JsonObject Read() => JsonNode.Parse(Line)!.AsObject();
}
