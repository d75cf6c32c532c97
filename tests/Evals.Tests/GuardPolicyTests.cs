using System.Text.Json.Nodes;

namespace Homeroom.Evals.Tests;

/// <summary>The guard command under a school's policy.</summary>
public sealed class GuardPolicyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeroom-guard");

    private readonly string _results;

    public GuardPolicyTests() => _results = Path.Combine(_folder.FullName, "out.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_policy_changes_what_its_rules_name_and_nothing_else()
    {
        var (code, _) = Run(
            """
            name: Riverside
            rules:
              - { rail: wording, band: K-2, verdict: hold }
              - { rail: privacy, code: email, verdict: note }
            words:
              block:
                - { text: slime, reason: It sticks., verdict: refuse, direction: request }
            """,
            """{"id":"a","text":"The chairman spoke.","direction":"reply","band":"K-2"}""",
            """{"id":"b","text":"The chairman spoke.","direction":"reply","band":"3-5"}""",
            """{"id":"c","text":"A lesson on slime","direction":"request","band":"3-5"}""",
            """{"id":"d","text":"Write to leo@example.org","direction":"request","band":"3-5"}""",
            """{"id":"e","text":"I want to kill myself.","direction":"student-work","band":"9-12"}"""
        );
        var lines = File.ReadAllLines(_results).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal(0, code);
        Assert.Equal(["a hold", "b note", "c refuse", "d note", "e escalate"], lines.Select(l => $"{l["id"]} {l["verdict"]}"));
        Assert.Equal("mask", lines[3]["findings"]![0]!["action"]!.GetValue<string>());
        Assert.DoesNotContain("leo@", lines[3]["redacted"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_policy_is_told_line_by_line_and_nothing_is_looked_at()
    {
        File.WriteAllText(_results, "older");
        var (code, complained) = Run(
            "name: Riverside\nrules:\n  - { rail: wordin, verdict: hold }\n  - { rail: safeguarding, verdict: note }\n",
            """{"id":"a","text":"x","direction":"reply","band":"K-2"}"""
        );
        Assert.Equal(2, code);
        Assert.Contains("policy.yaml, line 3: There is no check “wordin”. Did you mean wording?", complained, StringComparison.Ordinal);
        Assert.Contains("policy.yaml, line 4: note for safeguarding is milder than escalate", complained, StringComparison.Ordinal);
        Assert.Equal("older", File.ReadAllText(_results));
    }

    [Fact]
    public void A_policy_that_is_not_there_and_a_missing_name_say_so()
    {
        using var said = new StringWriter();
        var missing = Path.Combine(_folder.FullName, "no.yaml");
        Assert.Equal(2, GuardCommand.Run(["--input", "in", "--output", "out", "--policy", missing], said, said));
        Assert.Contains("no.yaml", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, GuardCommand.Run(["--input", "in", "--output", "out", "--policy"], said, said));
        Assert.Contains("[--policy policy.yaml]", said.ToString(), StringComparison.Ordinal);
    }

    private (int Code, string Complained) Run(string policy, params string[] cases)
    {
        var (input, file) = (Path.Combine(_folder.FullName, "in.jsonl"), Path.Combine(_folder.FullName, "policy.yaml"));
        File.WriteAllLines(input, cases);
        File.WriteAllText(file, policy);
        using var said = new StringWriter();
        return (GuardCommand.Run(["--input", input, "--output", _results, "--policy", file], said, said), said.ToString());
    }
}
