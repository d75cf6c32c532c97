using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Homeroom.WebApi.Tests;

public sealed class LessonSpineTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task The_printed_link_works_once()
    {
        await using var fresh = new Classroom();
        var first = await fresh.TeacherAsync();
        using var second = fresh.CreateClient();
        var path = ((WebApi.Accounts.SignInLink)fresh.Services.GetService(typeof(WebApi.Accounts.SignInLink))!).Path;
        Assert.Equal(HttpStatusCode.Forbidden, (await second.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task A_lesson_is_drafted_edited_approved_and_printed()
    {
        var client = await classroom.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(client);
        var id = lesson["id"]!.GetValue<string>();
        var before = await client.GetAsync($"/lessons/{id}/export/handout.md");
        Assert.Equal(HttpStatusCode.Conflict, before.StatusCode);

        var notes = lesson["sections"]!.AsArray().First(s => s!["id"]!.GetValue<string>() == "notes")!;
        using var edited = await Classroom.SendAsync(
            client,
            HttpMethod.Put,
            $"/api/v1/lessons/{id}/sections/notes",
            new JsonArray("Bring the lamp."),
            ("If-Match", notes["revision"]!.ToString())
        );
        Assert.Equal(HttpStatusCode.OK, edited.StatusCode);
        var after = (await edited.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal(0, after["openHolds"]!.GetValue<int>());

        using var stale = await Classroom.SendAsync(
            client,
            HttpMethod.Put,
            $"/api/v1/lessons/{id}/sections/notes",
            new JsonArray("Another tab."),
            ("If-Match", notes["revision"]!.ToString())
        );
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);

        using var approved = await Classroom.SendAsync(
            client,
            HttpMethod.Post,
            $"/api/v1/lessons/{id}/approve",
            new JsonObject { ["baseVersion"] = after["version"]!.GetValue<int>() }
        );
        Assert.Equal(HttpStatusCode.OK, approved.StatusCode);

        var handout = await client.GetStringAsync($"/lessons/{id}/export/handout.md");
        Assert.DoesNotContain("Bring the lamp", handout, StringComparison.Ordinal);
        Assert.DoesNotContain("**Key.**", handout, StringComparison.Ordinal);
        Assert.Contains("Bring the lamp", await client.GetStringAsync($"/lessons/{id}/export/teacher.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_answers_are_refused_with_their_field()
    {
        var client = await classroom.TeacherAsync();
        using var asked = await Classroom.SendAsync(
            client,
            HttpMethod.Post,
            "/api/v1/lessons",
            new JsonObject
            {
                ["subject"] = "science",
                ["band"] = "6-8",
                ["topic"] = "seasons",
                ["minutes"] = 5,
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        var problem = (await asked.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Contains("10 to 180", problem["errors"]!["/minutes"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_request_id_makes_one_draft()
    {
        var client = await classroom.TeacherAsync();
        var body = new JsonObject
        {
            ["subject"] = "science",
            ["band"] = "6-8",
            ["topic"] = "photosynthesis",
            ["minutes"] = 45,
        };
        using var one = await Classroom.SendAsync(client, HttpMethod.Post, "/api/v1/lessons", body.DeepClone(), ("Idempotency-Key", "k1"));
        using var two = await Classroom.SendAsync(client, HttpMethod.Post, "/api/v1/lessons", body.DeepClone(), ("Idempotency-Key", "k1"));
        Assert.Equal(await one.Content.ReadAsStringAsync(), await two.Content.ReadAsStringAsync());
    }
}
