using System.Net;
using System.Text.Json.Nodes;

namespace Homeroom.WebApi.Tests.Api;

public sealed class ReadingTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task An_unchanged_lesson_is_not_sent_twice()
    {
        var client = await classroom.TeacherAsync();
        var id = (await Classroom.DraftedAsync(client))["id"]!.ToString();
        using var first = await client.GetAsync($"/api/v1/lessons/{id}");
        var tag = first.Headers.ETag!.ToString();
        Assert.Equal($"\"{(await first.JsonAsync())["version"]}\"", tag);
        foreach (var have in new[] { tag, "W/" + tag, "\"0\", " + tag, "*" })
        {
            using var second = await client.RawAsync(HttpMethod.Get, $"/api/v1/lessons/{id}", null, headers: [("If-None-Match", have)]);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        }

        using var other = await client.RawAsync(HttpMethod.Get, $"/api/v1/lessons/{id}", null, headers: [("If-None-Match", "\"0\"")]);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_list_is_read_page_by_page_and_holds_each_lesson_once()
    {
        await using var own = new Classroom();
        var client = await own.TeacherAsync();
        foreach (var topic in new[] { "seasons", "photosynthesis", "electric circuits", "plate tectonics", "water cycle" })
        {
            await Classroom.DraftedAsync(client, topic);
        }

        List<string> ids = [];
        var after = "";
        do
        {
            var page = await (await client.GetAsync($"/api/v1/lessons?take=2&after={after}")).JsonAsync();
            ids.AddRange(page["lessons"]!.AsArray().Select(l => l!["id"]!.ToString()));
            after = page["next"]?.ToString();
        } while (after is not null);

        Assert.Equal(5, ids.Count);
        Assert.Equal(5, ids.Distinct().Count());
        var found = await (await client.GetAsync("/api/v1/lessons?q=photosynthesis&subject=science&status=NeedsReview")).JsonAsync();
        Assert.Single(found["lessons"]!.AsArray());
        var none = await (await client.GetAsync("/api/v1/lessons?q=photosynthesis&subject=english")).JsonAsync();
        Assert.Empty(none["lessons"]!.AsArray());
    }

    [Theory]
    [InlineData("take=0", "take")]
    [InlineData("take=101", "take")]
    [InlineData("take=many", "take")]
    [InlineData("status=Nothing", "status")]
    public async Task A_filter_that_does_not_fit_is_named(string query, string name)
    {
        var client = await classroom.TeacherAsync();
        using var list = await client.GetAsync("/api/v1/lessons?" + query);
        var problem = await list.IsProblemAsync(HttpStatusCode.BadRequest, "invalid");
        Assert.NotEmpty(problem.Error(name));
    }

    [Fact]
    public async Task What_is_not_there_is_a_problem_too()
    {
        var client = await classroom.TeacherAsync();
        using var none = await client.GetAsync("/api/v1/lessons/none");
        await none.IsProblemAsync(HttpStatusCode.NotFound, "not-found");
        var id = (await Classroom.DraftedAsync(client))["id"]!.ToString();
        using var section = await client.GetAsync($"/api/v1/lessons/{id}/sections/none");
        await section.IsProblemAsync(HttpStatusCode.NotFound, "not-found");
        using var address = await client.GetAsync("/api/v1/none");
        await address.IsProblemAsync(HttpStatusCode.NotFound, "not-found");
        using var verb = await client.RawAsync(HttpMethod.Patch, $"/api/v1/lessons/{id}", "{}");
        await verb.IsProblemAsync(HttpStatusCode.MethodNotAllowed, "wrong-verb");
        using var version = await client.GetAsync($"/api/v1/lessons/{id}/revisions/999");
        await version.IsProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Nothing_is_shown_to_who_is_not_signed_in()
    {
        await Classroom.DraftedAsync(await classroom.TeacherAsync());
        using var stranger = classroom.CreateClient();
        foreach (var path in new[] { "lessons", "lessons/x", "options", "model", "lessons/x/events", "lessons/x/export/teacher.md" })
        {
            using var answer = await stranger.GetAsync("/api/v1/" + path);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task A_stream_tells_each_section_and_goes_on_where_it_broke_off()
    {
        var client = await classroom.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(client);
        var path = $"/api/v1/lessons/{lesson["id"]}/events";
        var all = await client.GetStringAsync(path);
        Assert.Equal(lesson["sections"]!.AsArray().Count, all.Split("event: section\n").Length - 1);
        Assert.EndsWith("\n\n", all, StringComparison.Ordinal);
        Assert.Single(all.Split("event: done\n").Skip(1));
        var third = lesson["sections"]![2]!["revision"]!.ToString();
        using var rest = await client.RawAsync(HttpMethod.Get, path, null, headers: [("Last-Event-ID", third)]);
        Assert.Equal("text/event-stream", rest.Content.Headers.ContentType?.MediaType);
        Assert.Equal(lesson["sections"]!.AsArray().Count - 3, (await rest.Content.ReadAsStringAsync()).Split("event: section\n").Length - 1);
    }

    [Fact]
    public async Task Options_standards_schema_and_model_can_be_read()
    {
        var client = await classroom.TeacherAsync();
        var options = await (await client.GetAsync("/api/v1/options")).JsonAsync();
        Assert.Equal(6, options["subjects"]!.AsArray().Count);
        Assert.Equal(["9", "10", "11", "12"], options["bands"]![3]!["grades"]!.AsArray().Select(g => g!.ToString()));
        Assert.Contains("jigsaw", options["routines"]!.AsArray().Select(r => r!["id"]!.ToString()));
        var found = await (await client.GetAsync("/api/v1/standards?q=MS-ESS1-1")).JsonAsync();
        Assert.True(found["exists"]!.GetValue<bool>());
        var near = await (await client.GetAsync("/api/v1/standards?q=MS-ESS1-9")).JsonAsync();
        Assert.False(near["exists"]!.GetValue<bool>());
        Assert.NotEmpty(near["codes"]!.AsArray());
        using var none = await client.GetAsync("/api/v1/standards");
        await none.IsProblemAsync(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal("object", (await (await client.GetAsync("/api/v1/lesson-plan.schema.json")).JsonAsync())["type"]!.ToString());
        Assert.True((await (await client.GetAsync("/api/v1/model")).JsonAsync())["offline"]!.GetValue<bool>());
        using var tested = await client.PostAsync("/api/v1/model/test", "{}");
        Assert.True((await tested.JsonAsync())["works"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Every_problem_type_is_a_heading_of_the_guide()
    {
        using var anyone = classroom.CreateClient();
        var guide = await anyone.GetStringAsync("/docs/api.md");
        var sources = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src", "WebApi"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .Select(File.ReadAllText);
        var kinds = sources
            .SelectMany(s =>
                System.Text.RegularExpressions.Regex.Matches(s, """(?:Status\d{3}\w+|bad\.StatusCode|\bOf\(),?\s*"([a-z-]+)",\s*"[A-Z]""")
            )
            .Select(m => m.Groups[1].Value)
            .Distinct()
            .ToList();
        Assert.True(kinds.Count >= 10, string.Join(' ', kinds));
        Assert.All(kinds, k => Assert.Contains($"\n### {k}\n", guide, StringComparison.Ordinal));
    }
}
