using System.Net;
using System.Text.Json.Nodes;

namespace Homeroom.WebApi.Tests.Api;

public sealed class ChangingTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task An_edit_names_the_revision_that_was_seen()
    {
        var (client, path, lesson) = await LessonAsync();
        var revision = lesson.Section("notes")["revision"]!.ToString();
        using var without = await client.RawAsync(HttpMethod.Put, path + "/sections/notes", """["Mine."]""");
        await without.IsProblemAsync(HttpStatusCode.PreconditionRequired, "no-revision");
        using var any = await EditAsync(client, path, "notes", """["Mine."]""", "*");
        Assert.NotEmpty((await any.IsProblemAsync(HttpStatusCode.BadRequest, "invalid")).Error("If-Match"));
        using var mine = await EditAsync(client, path, "notes", """["Mine."]""", $"\"{revision}\"");
        Assert.Equal(HttpStatusCode.OK, mine.StatusCode);
        Assert.Equal("""["Mine."]""", (await mine.JsonAsync()).Section("notes")["content"]!.ToJsonString());
    }

    [Fact]
    public async Task A_stale_edit_gets_all_three_texts_and_loses_none()
    {
        var (client, path, lesson) = await LessonAsync();
        var seen = lesson.Section("notes");
        using (await EditAsync(client, path, "notes", """["Theirs."]""", seen["revision"]!.ToString())) { }
        using var stale = await EditAsync(client, path, "notes", """["Mine."]""", seen["revision"]!.ToString());
        var problem = await stale.IsProblemAsync(HttpStatusCode.Conflict, "stale");
        Assert.Equal("""["Mine."]""", problem["yours"]!.ToJsonString());
        Assert.Equal("""["Theirs."]""", problem["theirs"]!.ToJsonString());
        Assert.True(JsonNode.DeepEquals(seen["content"], problem["base"]));
        using var merged = await EditAsync(client, path, "notes", """["Theirs.", "Mine."]""", problem["revision"]!.ToString());
        Assert.Equal(HttpStatusCode.OK, merged.StatusCode);
    }

    [Theory]
    [InlineData("notes", "[]", "/notes")]
    [InlineData("notes", "null", "/notes")]
    [InlineData("notes", "[\"half \\ud83d of a character\"]", "/notes/0")]
    [InlineData("notes", "{\"a\":1}", "/notes")]
    [InlineData("outcome", "{\"outcome\":\"They can\",\"successCriteria\":[\"a\",\"b\"],\"mood\":\"good\"}", "/outcome/mood")]
    [InlineData("vocabulary", "[{\"term\":\"a\"}]", "/vocabulary/0/definition")]
    public async Task A_section_of_a_wrong_shape_is_refused_with_its_place(string section, string body, string pointer)
    {
        var (client, path, lesson) = await LessonAsync();
        using var edited = await EditAsync(client, path, section, body, lesson.Section(section)["revision"]!.ToString());
        Assert.NotEmpty((await edited.IsProblemAsync(HttpStatusCode.BadRequest, "invalid")).Error(pointer));
    }

    [Theory]
    [InlineData("[\"x\"", "")]
    [InlineData("{\"a\":1,\"a\":2}", "")]
    public async Task A_section_that_is_no_JSON_is_refused(string body, string pointer)
    {
        var (client, path, lesson) = await LessonAsync();
        using var edited = await EditAsync(client, path, "notes", body, lesson.Section("notes")["revision"]!.ToString());
        Assert.NotEmpty((await edited.IsProblemAsync(HttpStatusCode.BadRequest, "unreadable")).Error(pointer));
    }

    [Fact]
    public async Task A_redo_changes_one_item_and_nothing_beside_it()
    {
        var (client, path, lesson) = await LessonAsync();
        var exit = lesson.Section("exit");
        using var redone = await client.PostAsync(
            path + "/redo",
            $$"""{"pointer":"/exit/0","baseRevision":{{exit["revision"]}},"instruction":"harder"}"""
        );
        var after = await redone.JsonAsync();
        Assert.True(redone.StatusCode == HttpStatusCode.OK, after.ToJsonString());
        var now = after.Section("exit")["content"]!.AsArray();
        Assert.NotEqual(exit["content"]![0]!.ToJsonString(), now[0]!.ToJsonString());
        Assert.Equal(exit["content"]!.AsArray().Skip(1).Select(i => i!.ToJsonString()), now.Skip(1).Select(i => i!.ToJsonString()));
        Assert.All(
            lesson["sections"]!.AsArray().Where(s => s!["id"]!.ToString() != "exit"),
            s => Assert.Equal(s!["content"]!.ToJsonString(), after.Section(s["id"]!.ToString())["content"]!.ToJsonString())
        );
        using var wrong = await client.PostAsync(path + "/redo", """{"pointer":"exit","baseRevision":1,"instruction":" "}""");
        var problem = await wrong.IsProblemAsync(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(["/instruction", "/pointer"], problem["errors"]!.AsObject().Select(e => e.Key).Order(StringComparer.Ordinal));
        using var gone = await client.PostAsync(path + "/redo", """{"pointer":"/exit/40","baseRevision":1,"instruction":"x"}""");
        await gone.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused");
    }

    [Fact]
    public async Task Versions_are_listed_compared_and_brought_back()
    {
        var (client, path, lesson) = await LessonAsync();
        var (first, seen) = (lesson["version"]!.GetValue<int>(), lesson.Section("notes"));
        using var edited = await EditAsync(client, path, "notes", """["Fetch zebra posters."]""", seen["revision"]!.ToString());
        var version = (await edited.JsonAsync())["version"]!.GetValue<int>();
        var revisions = (await (await client.GetAsync(path + "/revisions?section=notes")).JsonAsync()).AsArray();
        Assert.Equal([version, first], revisions.Select(r => r!["version"]!.GetValue<int>()));

        var diff = await (await client.GetAsync(path + "/diff")).JsonAsync();
        var section = Assert.Single(diff["sections"]!.AsArray())!;
        Assert.Equal("notes", section["section"]!.ToString());
        Assert.Contains(
            "zebra",
            string.Concat(section["runs"]!.AsArray().Where(r => r!["change"]!.ToString() == "Added").Select(r => r!["text"])),
            StringComparison.Ordinal
        );
        using var backwards = await client.GetAsync($"{path}/diff?from={version}&to={first}");
        await backwards.IsProblemAsync(HttpStatusCode.BadRequest, "invalid");

        var old = await (await client.GetAsync($"{path}/revisions/{first}")).JsonAsync();
        Assert.True(JsonNode.DeepEquals(seen["content"], old["sections"]!["notes"]));
        using var stale = await client.PostAsync(path + "/restore", $$"""{"section":"notes","version":{{first}},"baseRevision":1}""");
        await stale.IsProblemAsync(HttpStatusCode.Conflict, "stale");
        using var restored = await client.PostAsync(path + "/restore", $$"""{"section":"notes","version":{{first}},"baseRevision":{{version}}}""");
        Assert.True(JsonNode.DeepEquals(seen["content"], (await restored.JsonAsync()).Section("notes")["content"]));
        using var never = await client.PostAsync(path + "/restore", $$"""{"section":"notes","version":1,"baseRevision":1}""");
        Assert.NotEmpty((await never.IsProblemAsync(HttpStatusCode.BadRequest, "invalid")).Error("/version"));
    }

    [Fact]
    public async Task Findings_are_used_or_settled_and_a_hold_stops_the_approval()
    {
        var (client, path, lesson) = await LessonAsync();
        using var edited = await EditAsync(
            client,
            path,
            "notes",
            """["Ask the chairman and the policemen. <script>alert(1)</script>"]""",
            lesson.Section("notes")["revision"]!.ToString()
        );
        var now = await edited.JsonAsync();
        var findings = now.Section("notes")["findings"]!.AsArray();
        Assert.True(now["openHolds"]!.GetValue<int>() > 0, findings.ToJsonString());
        using var held = await client.PostAsync(path + "/approve", $$"""{"baseVersion":{{now["version"]}}}""");
        var problem = await held.IsProblemAsync(HttpStatusCode.Conflict, "hold-open");
        Assert.Equal("/notes/0", problem["holds"]![0]!["place"]!.ToString());

        var notes = findings.Where(f => f!["severity"]!.ToString() == "Note").ToList();
        var suggestion = notes.First(f => f!["suggestion"] is not null)!;
        using var used = await client.PostAsync(
            path + "/findings/use",
            new JsonObject
            {
                ["finding"] = suggestion["key"]!.ToString(),
                ["baseRevision"] = now.Section("notes")["revision"]!.GetValue<int>(),
            }.ToJsonString()
        );
        var after = await used.JsonAsync();
        Assert.True(used.StatusCode == HttpStatusCode.OK, after.ToJsonString());
        Assert.Contains(suggestion["suggestion"]!.ToString(), after.Section("notes")["content"]!.ToString(), StringComparison.OrdinalIgnoreCase);

        var left = after.Section("notes")["findings"]!.AsArray().First(f => f!["severity"]!.ToString() == "Note")!["key"]!.ToString();
        using var unsaid = await client.PostAsync(path + "/findings/settle", new JsonObject { ["finding"] = left, ["reason"] = " " }.ToJsonString());
        Assert.NotEmpty((await unsaid.IsProblemAsync(HttpStatusCode.BadRequest, "invalid")).Error("/reason"));
        using var settled = await client.PostAsync(
            path + "/findings/settle",
            new JsonObject { ["finding"] = left, ["reason"] = "It is a title." }.ToJsonString()
        );
        var shown = (await settled.JsonAsync()).Section("notes")["findings"]!.AsArray().Single(f => f!["key"]!.ToString() == left)!;
        Assert.Equal("It is a title.", shown["settled"]!.ToString());
        using var none = await client.PostAsync(path + "/findings/use", """{"finding":"none","baseRevision":1}""");
        Assert.NotEmpty((await none.IsProblemAsync(HttpStatusCode.BadRequest, "invalid")).Error("/finding"));
    }

    [Fact]
    public async Task An_approval_is_of_the_version_that_was_read_and_an_edit_takes_it_away()
    {
        var (client, path, lesson) = await LessonAsync();
        using var closed = await client.GetAsync(path + "/export/handout.md");
        await closed.IsProblemAsync(HttpStatusCode.Conflict, "not-approved");
        using var stale = await client.PostAsync(path + "/approve", """{"baseVersion":1}""");
        await stale.IsProblemAsync(HttpStatusCode.Conflict, "stale");
        using var missing = await client.PostAsync(path + "/approve", "{}");
        Assert.Contains(
            "baseVersion",
            (await missing.IsProblemAsync(HttpStatusCode.BadRequest, "unreadable"))["detail"]!.ToString(),
            StringComparison.Ordinal
        );
        using var approved = await client.PostAsync(path + "/approve", $$"""{"baseVersion":{{lesson["version"]}}}""");
        var now = await approved.JsonAsync();
        Assert.Equal("Approved", now["status"]!.ToString());
        Assert.NotEmpty(now["approval"]!["by"]!.ToString());
        using var handout = await client.GetAsync(path + "/export/handout.docx");
        Assert.Contains("handout", handout.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        using var twice = await client.PostAsync(path + "/approve", $$"""{"baseVersion":{{now["version"]}}}""");
        await twice.IsProblemAsync(HttpStatusCode.Conflict, "not-now");

        using var edited = await EditAsync(client, path, "notes", """["Other."]""", now.Section("notes")["revision"]!.ToString());
        var reopened = await edited.JsonAsync();
        Assert.Equal("NeedsReview", reopened["status"]!.ToString());
        Assert.Null(reopened["approval"]);
        using var again = await client.GetAsync(path + "/export/handout.md");
        await again.IsProblemAsync(HttpStatusCode.Conflict, "not-approved");
    }

    [Fact]
    public async Task Learning_cycles_move_with_their_texts()
    {
        var (client, path, lesson) = await LessonAsync();
        using var moved = await client.PostAsync(path + "/cycles/cycle2", $$"""{"move":"Up","baseVersion":{{lesson["version"]}}}""");
        var now = await moved.JsonAsync();
        Assert.True(moved.StatusCode == HttpStatusCode.OK, now.ToJsonString());
        Assert.True(JsonNode.DeepEquals(lesson.Section("cycle2")["content"], now.Section("cycle1")["content"]));
        using var stale = await client.PostAsync(path + "/cycles/cycle2", $$"""{"move":"Up","baseVersion":{{lesson["version"]}}}""");
        await stale.IsProblemAsync(HttpStatusCode.Conflict, "stale");
        using var wrong = await client.PostAsync(path + "/cycles/cycle9", $$"""{"move":"Out","baseVersion":{{now["version"]}}}""");
        await wrong.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused");
    }

    [Fact]
    public async Task The_names_that_are_replaced_can_be_seen_before_asking()
    {
        var client = await classroom.TeacherAsync();
        using var seen = await client.PostAsync(
            "/api/v1/lessons/names",
            """{"subject":"science","band":"6-8","topic":"seasons","minutes":45,"classNotes":"Amina Yusuf sits with a reader. Write to a.yusuf@example.org."}"""
        );
        var names = (await seen.JsonAsync()).AsArray();
        Assert.Contains("a.yusuf@example.org", names.Select(n => n!["name"]!.ToString()));
        Assert.All(names, n => Assert.StartsWith("[[", n!["token"]!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_lesson_is_gone_until_it_is_brought_back()
    {
        var (client, path, _) = await LessonAsync();
        using var deleted = await client.DeleteAsync(path);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        foreach (var address in new[] { path, path + "/revisions", path + "/export/teacher.md" })
        {
            using var gone = await client.GetAsync(address);
            await gone.IsProblemAsync(HttpStatusCode.Gone, "deleted");
        }

        var list = await (await client.GetAsync("/api/v1/lessons?deleted=true")).JsonAsync();
        Assert.Contains(list["lessons"]!.AsArray(), l => path.EndsWith(l!["id"]!.ToString(), StringComparison.Ordinal));
        using var back = await client.PostAsync(path + "/undelete", "");
        Assert.Equal("NeedsReview", (await back.JsonAsync())["status"]!.ToString());
    }

    [Fact]
    public async Task Feedback_is_kept_or_says_what_is_wrong()
    {
        var (client, path, lesson) = await LessonAsync();
        using var kept = await client.PostAsync(
            path + "/feedback",
            $$"""{"version":{{lesson["version"]}},"rating":"useful","reasons":["Saved me time"]}"""
        );
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        using var wrong = await client.PostAsync(path + "/feedback", """{"version":999,"rating":"great","reasons":["Because"]}""");
        var problem = await wrong.IsProblemAsync(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(["/rating", "/reasons/0", "/version"], problem["errors"]!.AsObject().Select(e => e.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_not_drafting_is_neither_stopped_nor_resumed()
    {
        var (client, path, lesson) = await LessonAsync();
        using var stopped = await client.PostAsync(path + "/stop", "");
        Assert.Equal(lesson["version"]!.ToString(), (await stopped.JsonAsync())["version"]!.ToString());
        using var resumed = await client.PostAsync(path + "/resume", """{"offline":true}""");
        Assert.Equal(lesson["version"]!.ToString(), (await resumed.JsonAsync())["version"]!.ToString());
    }

    private static Task<HttpResponseMessage> EditAsync(HttpClient client, string path, string section, string body, string revision) =>
        client.RawAsync(HttpMethod.Put, $"{path}/sections/{section}", body, headers: [("If-Match", revision)]);

    private async Task<(HttpClient Client, string Path, JsonNode Lesson)> LessonAsync()
    {
        var client = await classroom.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(client);
        return (client, $"/api/v1/lessons/{lesson["id"]}", lesson);
    }
}
