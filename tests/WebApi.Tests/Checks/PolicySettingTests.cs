using Homeroom.WebApi.Tests.Api;
using Homeroom.WebApi.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace Homeroom.WebApi.Tests.Checks;

/// <summary>The school's policy file at the start of the program.</summary>
public sealed class PolicySettingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_policy_that_cannot_be_used_stops_the_start_with_every_error()
    {
        var file = await WriteAsync("name: Riverside\nrules:\n  - { rail: wordin, verdict: hold }\n  - { rail: safeguarding, verdict: note }\n");
        await using var started = await Started.BeginAsync(_folder.Path, null, ("Guardrails__Policy", file));
        Assert.Equal(1, await started.EndAsync());
        var said = string.Join('\n', started.Err);
        Assert.Contains(file, said, StringComparison.Ordinal);
        Assert.Contains("line 3: There is no check “wordin”. Did you mean wording?", said, StringComparison.Ordinal);
        Assert.Contains("line 4: note for safeguarding is milder than escalate", said, StringComparison.Ordinal);
        Assert.Contains("Guardrails__Policy", said, StringComparison.Ordinal);
        Assert.Empty(started.Out);
    }

    [Fact]
    public async Task A_policy_that_is_not_there_stops_the_start()
    {
        await using var started = await Started.BeginAsync(_folder.Path, null, ("Guardrails__Policy", Path.Combine(_folder.Path, "no.yaml")));
        Assert.Equal(1, await started.EndAsync());
        Assert.Contains(started.Err, l => l.Contains("cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_school_works_under_its_policy()
    {
        var file = await WriteAsync("name: Riverside\nrules:\n  - { rail: wording, verdict: hold }\n");
        await using var classroom = new Classroom();
        await using var school = classroom.WithWebHostBuilder(b => b.UseSetting("Guardrails:Policy", file));
        using var teacher = await Classroom.SignInAsync(school);
        using var answer = await teacher.PostAsync("/api/v1/guardrails/look", """{"text":"The chairman spoke.","direction":"reply","band":"K-2"}""");
        var seen = await answer.JsonAsync();
        Assert.Equal(("hold", "Riverside"), (seen["verdict"]!.GetValue<string>(), seen["policy"]!["name"]!.GetValue<string>()));
        Assert.Equal("note", seen["findings"]![0]!["proposed"]!.GetValue<string>());
    }

    private async Task<string> WriteAsync(string policy)
    {
        var file = Path.Combine(_folder.Path, "policy.yaml");
        await File.WriteAllTextAsync(file, policy);
        return file;
    }
}
