using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Snapshots;

namespace Homeroom.WebApi.Tests.Api;

public sealed class DocumentTests(Classroom classroom) : IClassFixture<Classroom>
{
    private static readonly JsonSerializerOptions Indented = new(Assistant.Json.Options) { WriteIndented = true };

    [Fact]
    public async Task The_document_stays_as_it_was_agreed() => Snapshot.Match((await DocumentAsync()).ToJsonString(Indented), "json");

    [Fact]
    public async Task Every_call_has_a_name_a_line_words_for_its_parameters_and_its_problems()
    {
        var operations = (await DocumentAsync())["paths"]!
            .AsObject()
            .SelectMany(p => p.Value!.AsObject().Select(o => (Path: p.Key, Verb: o.Key, Call: o.Value!)))
            .ToList();
        Assert.True(operations.Count >= 25, $"only {operations.Count}");
        Assert.Equal(operations.Count, operations.Select(o => o.Call["operationId"]!.ToString()).Distinct().Count());
        Assert.All(
            operations,
            o =>
            {
                Assert.NotEmpty(o.Call["summary"]!.ToString());
                Assert.NotEmpty(o.Call["description"]!.ToString());
                Assert.All(o.Call["parameters"]?.AsArray() ?? [], p => Assert.NotEmpty(p!["description"]!.ToString()));
                Assert.NotNull(o.Call["responses"]!["401"]);
                Assert.Equal(
                    o.Path.Contains("{id}", StringComparison.Ordinal) || o.Path.Contains("{name}", StringComparison.Ordinal),
                    o.Call["responses"]!["404"] is not null
                );
                Assert.Equal(o.Path.Count(c => c == '{'), o.Call["parameters"]?.AsArray().Count(p => p!["in"]!.ToString() == "path") ?? 0);
                Assert.All(
                    o.Call["responses"]!.AsObject().Where(r => r.Key[0] is '4' or '5'),
                    r => Assert.NotNull(r.Value!["content"]!["application/problem+json"])
                );
            }
        );
    }

    private async Task<JsonNode> DocumentAsync()
    {
        using var anyone = classroom.CreateClient();
        return await (await anyone.GetAsync("/openapi/v1.json")).JsonAsync();
    }
}
