using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Api;

public sealed class AskTests(Classroom classroom) : IClassFixture<Classroom>
{
    private const string Body = """{"subject":"science","band":"6-8","topic":"seasons","minutes":45}""";

    [Fact]
    public async Task A_lesson_is_accepted_and_stands_at_the_address_given()
    {
        var client = await classroom.TeacherAsync();
        using var asked = await client.PostAsync("/api/v1/lessons", Body);
        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        var lesson = await (await client.GetAsync(asked.Headers.Location)).JsonAsync();
        Assert.Equal((await asked.JsonAsync())["id"]!.ToString(), lesson["id"]!.ToString());
        Assert.Equal("seasons", lesson["request"]!["topic"]!.ToString());
    }

    [Fact]
    public async Task A_key_stands_for_one_request_for_24_hours()
    {
        var clock = new Clock();
        await using var own = new Classroom();
        using var program = own.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<TimeProvider>(clock)));
        using var client = await Classroom.SignInAsync(program);
        var first = await IdAsync(client, Body, "key-1");
        Assert.Equal(first, await IdAsync(client, Body, "key-1"));
        Assert.NotEqual(first, await IdAsync(client, Body, "key-2"));
        using var other = await client.PostAsync("/api/v1/lessons", Body.Replace("45", "50", StringComparison.Ordinal), ("Idempotency-Key", "key-1"));
        await other.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "key-reused");

        clock.Now += TimeSpan.FromHours(23);
        Assert.Equal(first, await IdAsync(client, Body, "key-1"));
        clock.Now += TimeSpan.FromHours(2);
        var next = await IdAsync(client, Body.Replace("45", "50", StringComparison.Ordinal), "key-1");
        Assert.NotEqual(first, next);
        Assert.Equal(next, await IdAsync(client, Body.Replace("45", "50", StringComparison.Ordinal), "key-1"));
    }

    [Fact]
    public async Task Twenty_requests_at_once_with_one_key_make_one_draft()
    {
        var client = await classroom.TeacherAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => IdAsync(client, Body, "at-once")));
        Assert.Single(ids.Distinct());
    }

    [Fact]
    public async Task Every_field_that_has_to_be_changed_is_named()
    {
        var client = await classroom.TeacherAsync();
        using var asked = await client.PostAsync(
            "/api/v1/lessons",
            """{"subject":"","band":"7-9","topic":"","minutes":5,"standards":["MS-ESS1-1","NOPE"],"routine":"magic"}"""
        );
        var problem = await asked.IsProblemAsync(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["/band", "/minutes", "/routine", "/standards/1", "/subject", "/topic"],
            problem["errors"]!.AsObject().Select(e => e.Key).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("{\n  \"subject\": \"science\",\n  \"minutes\": 50,,\n}", "", 3, "not JSON")]
    [InlineData("{\"topic\":\"x\",\"minuets\":50}", "/minuets", 1, "no member “minuets”")]
    [InlineData("{\"minutes\":\"50\"}", "/minutes", 1, "a whole number")]
    [InlineData("{\"topic\":7}", "/topic", 1, "a text")]
    [InlineData("{\"topic\":null}", "/topic", 1, "not be null")]
    [InlineData("{\"standards\":\"x\"}", "/standards", 1, "a list")]
    [InlineData("{\"standards\":[1]}", "/standards/0", 1, "a text")]
    [InlineData("{\"topic\":\"x\",\"topic\":\"y\"}", "/topic", 1, "twice")]
    [InlineData("{\"topic\":\"half \\ud83d\"}", "/topic", 1, "")]
    [InlineData("[]", "", 1, "an object")]
    [InlineData("{\"topic\":\"x\"", "", 1, "not JSON")]
    public async Task JSON_that_cannot_be_read_is_shown_with_line_and_place(string body, string pointer, int line, string says)
    {
        var client = await classroom.TeacherAsync();
        using var asked = await client.PostAsync("/api/v1/lessons", body);
        var problem = await asked.IsProblemAsync(HttpStatusCode.BadRequest, "unreadable");
        Assert.Equal(line, problem["line"]!.GetValue<int>());
        Assert.True(problem["position"]!.GetValue<int>() > 0);
        Assert.Contains(says, problem.Error(pointer), StringComparison.Ordinal);
        Assert.DoesNotContain("Homeroom", problem.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("System.", problem.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_a_body_says_so()
    {
        var client = await classroom.TeacherAsync();
        using var asked = await client.PostAsync("/api/v1/lessons", "");
        var problem = await asked.JsonAsync();
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        Assert.StartsWith("/docs/api.md#", problem["type"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_the_rails_refuse_says_what_to_change()
    {
        var client = await classroom.TeacherAsync();
        using var asked = await client.PostAsync("/api/v1/lessons", Body, ("Idempotency-Key", new string('k', 300)));
        Assert.NotEmpty((await asked.IsProblemAsync(HttpStatusCode.BadRequest, "invalid")).Error("Idempotency-Key"));
    }

    [Fact]
    public async Task A_copy_asks_the_same_again_with_what_was_changed()
    {
        var client = await classroom.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(client);
        var path = $"/api/v1/lessons/{lesson["id"]}/copy";
        using var copied = await client.PostAsync(path, """{"minutes":30}""", ("Idempotency-Key", "copy-1"));
        using var again = await client.PostAsync(path, """{"minutes":30}""", ("Idempotency-Key", "copy-1"));
        Assert.Equal(HttpStatusCode.Accepted, copied.StatusCode);
        Assert.Equal(await copied.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        var copy = await (await client.GetAsync(copied.Headers.Location)).JsonAsync();
        Assert.NotEqual(lesson["id"]!.ToString(), copy["id"]!.ToString());
        Assert.Equal(30, copy["request"]!["minutes"]!.GetValue<int>());
        Assert.Equal("seasons", copy["request"]!["topic"]!.ToString());

        using var unknown = await client.PostAsync(path, """{"minuets":30}""");
        Assert.Contains(
            "minuets",
            (await unknown.IsProblemAsync(HttpStatusCode.BadRequest, "unreadable")).Error("/minuets"),
            StringComparison.Ordinal
        );
    }

    private static async Task<string> IdAsync(HttpClient client, string body, string key)
    {
        using var asked = await client.PostAsync("/api/v1/lessons", body, ("Idempotency-Key", key));
        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        return (await asked.JsonAsync())["id"]!.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
