using Homeroom.WebApi.Tests.Api;
using Homeroom.WebApi.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace Homeroom.WebApi.Tests.Checks;

/// <summary>Whom a teacher turns to when a student may be in danger.</summary>
public sealed class SafeguardingSettingTests : IDisposable
{
    private const string Cry = """{"text":"i want to kill myself","direction":"student-work","band":"6-8"}""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_finding_names_the_school_s_own_contact_and_line()
    {
        await using var classroom = new Classroom();
        await using var school = classroom.WithWebHostBuilder(b =>
            b.UseSetting("Safeguarding:Contact", "Ms. Adeyemi, room 12").UseSetting("Safeguarding:Hotline", "Childline, 0800 1111.")
        );
        using var teacher = await Classroom.SignInAsync(school);
        using var answer = await teacher.PostAsync("/api/v1/guardrails/look", Cry);
        var seen = await answer.JsonAsync();

        Assert.Equal("escalate", seen["verdict"]!.GetValue<string>());
        Assert.EndsWith(
            "tell Ms. Adeyemi, room 12; for advice, Childline, 0800 1111.",
            seen["findings"]![0]!["message"]!.GetValue<string>(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Safeguarding__Contact", "Ms. Adeyemi\nroom 12")]
    [InlineData("Safeguarding__Hotline", null)]
    public async Task What_cannot_stand_in_a_sentence_stops_the_start(string setting, string? said)
    {
        await using var started = await Started.BeginAsync(_folder.Path, null, (setting, said ?? new string('x', 200)));

        Assert.Equal(1, await started.EndAsync());
        Assert.Contains(started.Err, l => l.Contains(setting, StringComparison.Ordinal));
    }
}
