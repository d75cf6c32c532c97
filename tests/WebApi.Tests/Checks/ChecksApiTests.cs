using System.Net;
using System.Text.Json.Nodes;
using Homeroom.WebApi.Tests.Api;

namespace Homeroom.WebApi.Tests.Checks;

/// <summary>The checks by the API: a text, the policy, and a dry run of another one.</summary>
public sealed class ChecksApiTests(Classroom classroom) : IClassFixture<Classroom>
{
    private const string Look = "/api/v1/guardrails/look";
    private const string Try = "/api/v1/guardrails/policies/dry-run";

    [Fact]
    public async Task A_text_is_answered_with_every_finding_and_with_what_a_model_would_get()
    {
        const string Text = "Leo Park met the chairman.";
        var body = Body(("text", Text), ("direction", "reply"), ("band", "6-8"));
        body["roster"] = new JsonArray(new JsonObject { ["name"] = "Leo Park", ["role"] = "student" });
        var seen = await (await (await classroom.TeacherAsync()).PostAsync(Look, body.ToJsonString())).JsonAsync();
        Assert.Equal("note", seen["verdict"]!.GetValue<string>());
        var findings = seen["findings"]!.AsArray();
        Assert.Equal(2, seen["total"]!.GetValue<int>());
        Assert.Equal(["mask", "note"], findings.Select(f => f!["action"]!.GetValue<string>()));
        Assert.Equal("chairman", Text.Substring(findings[1]!["start"]!.GetValue<int>(), findings[1]!["length"]!.GetValue<int>()));
        Assert.Equal("chair", findings[1]!["suggestion"]!.GetValue<string>());
        Assert.DoesNotContain("Leo", seen["redacted"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal((Text, true), (seen["restored"]!.GetValue<string>(), seen["exact"]!.GetValue<bool>()));
        Assert.Equal("Homeroom default", seen["policy"]!["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("", "reply", "6-8", "/text", "Write or paste")]
    [InlineData("x", "sideways", "6-8", "/direction", "Choose one of request, reply, student-work, pupil-text.")]
    [InlineData("x", "reply", "7", "/band", "Choose one of K-2, 3-5, 6-8, 9-12.")]
    public async Task What_cannot_be_looked_at_is_told_by_field(string text, string direction, string band, string path, string says)
    {
        using var answer = await (await classroom.TeacherAsync()).PostAsync(
            Look,
            Body(("text", text), ("direction", direction), ("band", band)).ToJsonString()
        );
        Assert.StartsWith(says, (await answer.IsProblemAsync(HttpStatusCode.BadRequest, "invalid")).Error(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told_its_limit()
    {
        var body = Body(("text", new string('x', 100_001)), ("direction", "reply"), ("band", "6-8"));
        using var answer = await (await classroom.TeacherAsync()).PostAsync(Look, body.ToJsonString());
        Assert.Contains(
            "at most 100,000",
            (await answer.IsProblemAsync(HttpStatusCode.BadRequest, "invalid")).Error("/text"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nobody_looks_without_signing_in()
    {
        using var anyone = classroom.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await anyone.PostAsync(Look, Body(("text", "x"), ("direction", "reply"), ("band", "6-8")).ToJsonString());
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task The_policy_that_holds_is_told_with_the_default_to_write_by()
    {
        var now = await (await (await classroom.TeacherAsync()).GetAsync("/api/v1/guardrails/policy")).JsonAsync();
        Assert.Equal("Homeroom default", now["name"]!.GetValue<string>());
        Assert.Contains("rail: safeguarding", now["default"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_with_errors_is_told_all_of_them_with_their_lines()
    {
        var policy = "name: Riverside\nrules:\n  - { rail: wordin, verdict: hold }\n  - { rail: safeguarding, verdict: note }\n";
        using var answer = await (await classroom.TeacherAsync()).PostAsync(Try, Body(("policy", policy)).ToJsonString());
        var errors = (await answer.IsProblemAsync(HttpStatusCode.BadRequest, "invalid"))["errors"]!["/policy"]!.AsArray();
        Assert.StartsWith("line 3: There is no check “wordin”. Did you mean wording?", errors[0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("line 4: note for safeguarding is milder than escalate", errors[1]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_change_in_which_draft_and_changes_nothing()
    {
        var teacher = await classroom.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(teacher);
        var (id, version) = (lesson["id"]!.GetValue<string>(), lesson["version"]!.GetValue<int>());
        var notes = lesson.Section("notes");
        using var edited = await teacher.RawAsync(
            HttpMethod.Put,
            $"/api/v1/lessons/{id}/sections/notes",
            """["Ask the chairman about the orbit."]""",
            headers: [("If-Match", $"\"{notes["revision"]}\"")]
        );
        edited.EnsureSuccessStatusCode();
        var found = (await edited.JsonAsync()).Section("notes")["findings"]!.AsArray().Single(f => f!["rail"]!.GetValue<string>() == "wording")!;
        Assert.Equal(
            ("Homeroom default", "Note"),
            (found["ruling"]!["policy"]!.GetValue<string>(), found["ruling"]!["proposed"]!.GetValue<string>())
        );

        var policy = """
            name: Riverside
            rules:
              - { rail: wording, code: gendered, verdict: hold }
            words:
              block:
                - { text: orbit, reason: We say path., verdict: note }
            """;
        var run = await (await teacher.PostAsync(Try, Body(("policy", policy)).ToJsonString())).JsonAsync();
        var change = run["byDraft"]!.AsArray().Single(d => d!["id"]!.GetValue<string>() == id)!;
        Assert.Contains(
            change["changes"]!.AsArray(),
            c => $"{c!["rail"]}/{c["code"]} {c["from"]} {c["to"]} {c["count"]}" == "wording/gendered note hold 1"
        );
        Assert.Contains(change["changes"]!.AsArray(), c => $"{c!["rail"]} {c["from"]} {c["to"]}" == "school-words pass note");
        Assert.True(run["changed"]!.GetValue<int>() <= run["findings"]!.GetValue<int>());
        Assert.True(run["isAll"]!.GetValue<bool>());
        Assert.DoesNotContain("chairman", run.ToJsonString(), StringComparison.Ordinal);

        var after = await (await teacher.GetAsync($"/api/v1/lessons/{id}")).JsonAsync();
        Assert.Equal(version + 1, after["version"]!.GetValue<int>());
        var now = await (await teacher.GetAsync("/api/v1/guardrails/policy")).JsonAsync();
        Assert.Equal("Homeroom default", now["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_policy_that_says_what_already_holds_changes_nothing()
    {
        var teacher = await classroom.TeacherAsync();
        await Classroom.DraftedAsync(teacher);
        var policy = "name: Same\nrules:\n  - { rail: wording, verdict: note }\n";
        var run = await (await teacher.PostAsync(Try, Body(("policy", policy)).ToJsonString())).JsonAsync();
        Assert.Equal(0, run["changed"]!.GetValue<int>());
        Assert.Empty(run["byDraft"]!.AsArray());
        Assert.True(run["drafts"]!.GetValue<int>() > 0);
    }

    private static JsonObject Body(params (string Name, string Value)[] members) =>
        new(members.Select(m => KeyValuePair.Create(m.Name, (JsonNode?)m.Value)));
}
