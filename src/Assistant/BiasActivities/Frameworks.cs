using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>One statement of an AI literacy framework.</summary>
/// <param name="Id">What activities name it by, such as "ai4k12.3".</param>
/// <param name="Framework">The framework.</param>
/// <param name="Code">What the framework itself calls it.</param>
/// <param name="Says">What it asks for, in our words.</param>
public sealed record LiteracyStatement(string Id, string Framework, string Code, string Says);

/// <summary>The AI literacy frameworks that activities are mapped to. The wording is ours; only ids and short names are theirs.</summary>
public static class Frameworks
{
    private static readonly Lazy<IReadOnlyList<LiteracyStatement>> Read = new(ReadAll);

    /// <summary>All statements, framework by framework.</summary>
    public static IReadOnlyList<LiteracyStatement> All => Read.Value;

    /// <summary>The statement of that id, or null.</summary>
    public static LiteracyStatement? Find(string id) => All.FirstOrDefault(s => s.Id == id);

    private static IReadOnlyList<LiteracyStatement> ReadAll()
    {
        var frameworks = ActivityYaml.Read("activities/literacy.yaml")["frameworks"]!.AsArray();
        return
        [
            .. from framework in frameworks.OfType<JsonObject>()
            from statement in framework["statements"]!.AsArray().OfType<JsonObject>()
            select new LiteracyStatement(
                statement["id"]!.GetValue<string>(),
                framework["name"]!.GetValue<string>(),
                statement["code"]!.GetValue<string>(),
                statement["says"]!.GetValue<string>()
            ),
        ];
    }
}
