using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Accounts;

public sealed class StudentErasureTests : IAsyncDisposable
{
    private const string Name = "Zaphira Quillmoor";
    private readonly Classroom _classroom = new();

    public ValueTask DisposeAsync() => _classroom.DisposeAsync();

    [Fact]
    public async Task A_name_is_found_wherever_it_stands()
    {
        var (teacher, id) = await WithStudentAsync();
        using var found = await teacher.SubmitAsync("/account/data", "/account/data/student", ("name", Name.ToLowerInvariant()));
        Assert.Equal("/account/data/student", found.RequestMessage!.RequestUri!.PathAndQuery);
        var page = await Forms.ReadAsync(found);
        var rows = page.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("th")!.TextContent).ToList();
        foreach (var where in (string[])["class list", "what you asked for", "the plan", "its history", "feedback"])
        {
            Assert.Contains(rows, r => r.EndsWith(where, StringComparison.Ordinal));
        }

        Assert.Contains(page.QuerySelectorAll("a"), a => a.GetAttribute("href") == $"/lessons/{id}");
        using var copy = await teacher.SubmitAsync(page, "/account/data/student/confirm");
        Assert.Equal(HttpStatusCode.OK, copy.StatusCode);
    }

    [Fact]
    public async Task The_copy_for_a_family_holds_every_place()
    {
        var (teacher, id) = await WithStudentAsync();
        var page = await Forms.ReadAsync(await teacher.SubmitAsync("/account/data", "/account/data/student", ("name", Name)));
        var token = page.QuerySelector("form[action$=confirm] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("name", Name)]);
        using var answer = await teacher.PostAsync("/account/data/student/export", form);
        var places = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["places"]!.AsArray();
        Assert.Contains(places, p => p!["where"]!.GetValue<string>() == "class list");
        Assert.Contains(places, p => p!["draftId"]?.GetValue<string>() == id);
    }

    [Fact]
    public async Task An_erased_name_is_gone_from_every_table_and_every_byte_and_nothing_else_has_changed()
    {
        var (teacher, id) = await WithStudentAsync();
        var (before, approvedBefore) = (await EventsAsync(id), await teacher.GetStringAsync($"/lessons/{id}/export/handout.md"));
        Assert.True(await RawFiles.CountAsync(_classroom, "Zaphira") > 0);

        var found = await Forms.ReadAsync(await teacher.SubmitAsync("/account/data", "/account/data/student", ("name", Name)));
        var confirm = await Forms.ReadAsync(await SendAllAsync(teacher, found, "/account/data/student/confirm"));
        var promised = confirm.QuerySelector(".btn-danger")!.TextContent;
        Assert.Matches("^Take out [0-9]+ places$", promised);
        using var erased = await SendAllAsync(teacher, confirm, "/account/data/student/erase");
        Assert.Equal("?said=student", erased.RequestMessage!.RequestUri!.Query);

        foreach (var word in (string[])["zaphira", "quillmoor"])
        {
            Assert.Equal(0, await RawFiles.CountAsync(_classroom, word));
            Assert.DoesNotContain(await EventsAsync(id), e => e.Contains(word, StringComparison.OrdinalIgnoreCase));
        }

        var after = await EventsAsync(id);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Equal(
            before
                .Zip(after)
                .Where(p => !p.First.Contains("Zaphira", StringComparison.Ordinal) && !p.First.Contains("textHash", StringComparison.Ordinal))
                .Select(p => p.First),
            before
                .Zip(after)
                .Where(p => !p.First.Contains("Zaphira", StringComparison.Ordinal) && !p.First.Contains("textHash", StringComparison.Ordinal))
                .Select(p => p.Second)
        );
        var handout = await teacher.GetStringAsync($"/lessons/{id}/export/handout.md");
        Assert.Equal(approvedBefore.Replace(Name, "A student", StringComparison.Ordinal), handout);
        Assert.Empty((await teacher.GetFromJsonAsync<JsonNode>("/api/v1/lessons?q=zaphira"))!["lessons"]!.AsArray());
        Assert.Single((await teacher.GetFromJsonAsync<JsonNode>("/api/v1/lessons?q=lantern"))!["lessons"]!.AsArray());
        var nobody = await Forms.ReadAsync(await teacher.SubmitAsync("/account/data", "/account/data/student", ("name", Name)));
        Assert.Equal("Nobody of this name", nobody.QuerySelector("h1")!.TextContent);
        Assert.Contains("Leo Park", await teacher.GetStringAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_chosen_spellings_go()
    {
        var (teacher, id) = await WithStudentAsync();
        var found = await Forms.ReadAsync(await teacher.SubmitAsync("/account/data", "/account/data/student", ("name", Name)));
        var confirm = await Forms.ReadAsync(await SendAsync(teacher, found, "/account/data/student/confirm", [Name]));
        using var erased = await SendAsync(teacher, confirm, "/account/data/student/erase", [Name]);
        Assert.Equal("?said=student", erased.RequestMessage!.RequestUri!.Query);
        var events = string.Concat(await EventsAsync(id));
        Assert.DoesNotContain(Name, events, StringComparison.Ordinal);
        Assert.Contains("Zaphira", events, StringComparison.Ordinal);
    }

    private async Task<(HttpClient Teacher, string Id)> WithStudentAsync()
    {
        var teacher = await _classroom.TeacherAsync();
        (await teacher.SubmitAsync("/account", "/account", ("name", "Ms Okafor"), ("roster", Name + "\nLeo Park"))).Dispose();
        using var asked = await Classroom.SendAsync(
            teacher,
            HttpMethod.Post,
            "/api/v1/lessons",
            new JsonObject
            {
                ["subject"] = "science",
                ["band"] = "6-8",
                ["topic"] = "seasons",
                ["minutes"] = 50,
                ["classNotes"] = $"{Name} needs large print. Zaphira likes the moon.",
            }
        );
        asked.EnsureSuccessStatusCode();
        var id = (await asked.Content.ReadFromJsonAsync<JsonNode>())!["id"]!.GetValue<string>();
        var lesson = await Classroom.WhenDraftedAsync(teacher, id);
        await EditAsync(teacher, lesson, "materials", (JsonArray all) => all[0] = $"{Name} brings the lantern.");
        lesson = (await teacher.GetFromJsonAsync<JsonNode>($"/api/v1/lessons/{id}"))!;
        await EditAsync(
            teacher,
            lesson,
            "notes",
            (JsonArray all) => all[0] = "Pair Zaphira with Leo Park. Everybody else chooses, and everyone waits."
        );
        lesson = (await teacher.GetFromJsonAsync<JsonNode>($"/api/v1/lessons/{id}"))!;
        await EditAsync(teacher, lesson, "notes", (JsonArray all) => all[0] = "Leo Park works alone.");
        lesson = (await teacher.GetFromJsonAsync<JsonNode>($"/api/v1/lessons/{id}"))!;
        using var approved = await Classroom.SendAsync(
            teacher,
            HttpMethod.Post,
            $"/api/v1/lessons/{id}/approve",
            new JsonObject { ["baseVersion"] = lesson["version"]!.GetValue<int>() }
        );
        Assert.Equal(HttpStatusCode.OK, approved.StatusCode);
        (await teacher.SubmitAsync($"/lessons/{id}", $"/lessons/{id}/feedback", ("rating", "useful"), ("comment", $"{Name} was glad."))).Dispose();
        return (teacher, id);
    }

    private static async Task EditAsync(HttpClient teacher, JsonNode lesson, string section, Action<JsonArray> change)
    {
        var standing = lesson["sections"]!.AsArray().First(s => s!["id"]!.GetValue<string>() == section)!;
        var content = standing["content"]!.AsArray();
        change(content);
        using var edited = await Classroom.SendAsync(
            teacher,
            HttpMethod.Put,
            $"/api/v1/lessons/{lesson["id"]}/sections/{section}",
            content.DeepClone(),
            ("If-Match", standing["revision"]!.ToString())
        );
        Assert.Equal(HttpStatusCode.OK, edited.StatusCode);
    }

    private static Task<HttpResponseMessage> SendAllAsync(HttpClient teacher, IDocument page, string action) =>
        SendAsync(teacher, page, action, page.QuerySelectorAll("input[name=spelling]").Select(i => i.GetAttribute("value")!));

    private static Task<HttpResponseMessage> SendAsync(HttpClient teacher, IDocument page, string action, IEnumerable<string> spellings) =>
        teacher.SubmitAsync(page, action, [.. spellings.Select(s => ("spelling", s))]);

    private async Task<List<string>> EventsAsync(string id)
    {
        await using var db = await _classroom.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        return await db.Events.Where(e => e.DraftId == id).OrderBy(e => e.Number).Select(e => e.Json).ToListAsync();
    }
}
