using System.Text.Json.Nodes;
using Homeroom.Evals.Swaps;

namespace Homeroom.Evals.Tests.Swaps;

public sealed class AuditCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeroom-audit");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Input => Path.Combine(_folder.FullName, "samples.jsonl");

    private string Output => Path.Combine(_folder.FullName, "report.json");

    [Fact]
    public void The_report_holds_the_proof_the_contrasts_and_what_the_groups_are()
    {
        var (code, said, _) = Run("name", "offline", Line("a", "Write to {name} about the map."), Line("b", "Plan a game with {name} and two dice."));
        Assert.Equal(0, code);
        Assert.Contains("No name reaches the model: 100 payloads of 2 samples are the same to the byte.", said);
        var report = JsonNode.Parse(File.ReadAllText(Output))!;
        Assert.True(report["identity"]!["holds"]!.GetValue<bool>());
        Assert.Equal(15, report["contrasts"]!.AsArray().Count);
        Assert.Contains("perceptions, not facts", report["note"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"id":"b","band":"6-8","kind":"request","text":"No place."}""", "no place for a name")]
    [InlineData("""{"id":"b","band":"7","kind":"request","text":"{name}"}""", "The band “7”")]
    [InlineData("""{"id":"b","band":"6-8","kind":"essay","text":"{name}"}""", "The kind “essay”")]
    [InlineData("""{"id":"a","band":"6-8","kind":"request","text":"{name}"}""", "stands twice")]
    [InlineData("""{"id":"b" """, "line 2")]
    public void A_sample_that_cannot_be_used_is_named_with_its_line(string bad, string why)
    {
        var (code, _, complaint) = Run("name", "offline", Line("a", "Write to {name}."), bad);
        Assert.Equal(2, code);
        Assert.StartsWith($"{Input}, line 2: ", complaint);
        Assert.Contains(why, complaint);
        Assert.Contains("Write {\"id\"", complaint);
        Assert.False(File.Exists(Output));
    }

    [Theory]
    [InlineData("nmae", "offline", "Did you mean name?")]
    [InlineData("name", "no-such-program-here", "cannot be started")]
    public void What_cannot_be_begun_is_said(string axis, string scorer, string why)
    {
        var (code, _, complaint) = Run(axis, scorer, Line("a", "Write to {name}."));
        Assert.Equal(2, code);
        Assert.Contains(why, complaint);
    }

    private static string Line(string id, string text) =>
        new JsonObject
        {
            ["id"] = id,
            ["band"] = "6-8",
            ["kind"] = "request",
            ["text"] = text,
        }.ToJsonString();

    private (int Code, string Said, string Complaint) Run(string axis, string scorer, params string[] lines)
    {
        File.WriteAllLines(Input, lines);
        using StringWriter said = new();
        using StringWriter complaint = new();
        var code = AuditCommand.Run(["--input", Input, "--axis", axis, "--scorer", scorer, "--output", Output], said, complaint);
        return (code, said.ToString(), complaint.ToString());
    }
}
