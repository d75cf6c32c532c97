using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Accounts;

public sealed class MyDataTests : IAsyncDisposable
{
    private readonly Classroom _classroom = new();

    public ValueTask DisposeAsync() => _classroom.DisposeAsync();

    [Fact]
    public async Task The_export_holds_the_account_every_draft_with_its_history_and_the_feedback()
    {
        var teacher = await _classroom.TeacherAsync();
        (await teacher.SubmitAsync("/account", "/account", ("name", "Ms Okafor"), ("roster", "Ava Thompson\nLeo Park"))).Dispose();
        var id = (await Classroom.DraftedAsync(teacher))["id"]!.GetValue<string>();
        (await teacher.SubmitAsync($"/lessons/{id}", $"/lessons/{id}/feedback", ("rating", "useful"), ("comment", "Good start."))).Dispose();

        using var answer = await teacher.GetAsync("/account/data/export.zip");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        Assert.Equal(
            ["account.json", "classes.json", $"drafts/{id}.json", "feedback.json", "learning.json", "prompts.json", "readme.txt"],
            zip.Entries.Select(e => e.FullName).Order()
        );
        var account = await ReadAsync(zip, "account.json");
        Assert.Equal("Ms Okafor", account["name"]!.GetValue<string>());
        Assert.Equal("Leo Park", account["classList"]![1]!.GetValue<string>());
        var draft = await ReadAsync(zip, $"drafts/{id}.json");
        Assert.Equal("seasons", draft["request"]!["topic"]!.GetValue<string>());
        Assert.Equal("asked", draft["events"]![0]!["event"]!.GetValue<string>());
        Assert.Equal("Good start.", (await ReadAsync(zip, "feedback.json"))[0]!["comment"]!.GetValue<string>());
    }

    [Fact]
    public async Task Erasing_needs_the_word_and_then_leaves_nothing_of_the_drafts()
    {
        var teacher = await _classroom.TeacherAsync();
        (await teacher.SubmitAsync("/account", "/account", ("name", "Ms Okafor"), ("roster", "Ava Thompson"))).Dispose();
        await Classroom.DraftedAsync(teacher);
        using var without = await teacher.SubmitAsync("/account/data", "/account/data/erase", ("sure", ""));
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Equal((1, true), await StoredAsync());

        using var drafts = await teacher.SubmitAsync("/account/data", "/account/data/erase", ("sure", "Erase"));
        Assert.Equal("?said=drafts", drafts.RequestMessage!.RequestUri!.Query);
        Assert.Equal((0, true), await StoredAsync());

        using var everything = await teacher.SubmitAsync("/account/data", "/account/data/erase", ("sure", "erase"), ("what", "everything"));
        Assert.Equal("?said=everything", everything.RequestMessage!.RequestUri!.Query);
        Assert.Equal((0, false), await StoredAsync());
        Assert.DoesNotContain("Okafor", await teacher.GetStringAsync("/account"), StringComparison.Ordinal);
        Assert.Equal(0, await RawFiles.CountAsync(_classroom, "Okafor"));
    }

    private async Task<(int Drafts, bool Roster)> StoredAsync()
    {
        await using var db = await _classroom.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        return (await db.Drafts.CountAsync(), await db.Teachers.AnyAsync(t => t.Roster != ""));
    }

    private static async Task<JsonNode> ReadAsync(ZipArchive zip, string name)
    {
        await using var entry = await zip.GetEntry(name)!.OpenAsync();
        return (await JsonNode.ParseAsync(entry))!;
    }
}
