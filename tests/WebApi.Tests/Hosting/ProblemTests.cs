using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Homeroom.WebApi.Tests.Hosting;

public sealed class ProblemTests : IAsyncDisposable
{
    private readonly Classroom _classroom = new();

    public ValueTask DisposeAsync() => _classroom.DisposeAsync();

    [Fact]
    public async Task A_program_gets_a_problem_and_a_person_a_page()
    {
        using var stranger = _classroom.CreateClient();
        using var api = await stranger.GetAsync("/api/v1/lessons");
        Assert.Equal(HttpStatusCode.Unauthorized, api.StatusCode);
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType!.MediaType);
        var teacher = await _classroom.TeacherAsync();
        foreach (var (path, status) in ((string, int)[])[("/api/v1/nothing", 404), ("/api/v1/lessons/none", 404)])
        {
            using var missing = await teacher.GetAsync(path);
            Assert.Equal(status, (await missing.Content.ReadFromJsonAsync<JsonNode>())!["status"]!.GetValue<int>());
        }

        using var page = await teacher.GetAsync("/nothing");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal("There is no page at this address.", (await Forms.ReadAsync(page)).QuerySelector("h1")!.TextContent);
        using var garbage = await teacher.PostAsync("/api/v1/lessons", new StringContent("{", null, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, garbage.StatusCode);
        Assert.Equal("application/problem+json", garbage.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_form_that_came_too_late_keeps_what_was_typed_and_can_be_sent_again()
    {
        var teacher = await _classroom.TeacherAsync();
        using var late = await PostAsync(teacher, "/account", "same-origin", ("name", "Ms Okafor"), ("roster", "Ava <b>\nLeo"));
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        var page = await Forms.ReadAsync(late);
        using var again = await teacher.SubmitAsync(page, "/account");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        var account = await teacher.PageAsync("/account");
        Assert.Equal("Ms Okafor", account.GetElementById("name")!.GetAttribute("value"));
        Assert.Contains("Ava <b>", account.GetElementById("roster")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_another_site_is_refused_and_cannot_be_sent_again()
    {
        var teacher = await _classroom.TeacherAsync();
        using var foreign = await PostAsync(teacher, "/account", "cross-site", ("name", "Mallory"));
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        Assert.DoesNotContain("Mallory", await foreign.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_someone_who_was_signed_out_keeps_what_was_typed_but_no_password()
    {
        using var stranger = _classroom.CreateClient();
        using var answer = await PostAsync(stranger, "/lessons", "same-origin", ("topic", "The water cycle"), ("password", "hidden words"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("The water cycle", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden words", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_tries_to_sign_in_and_too_many_drafts_are_told_to_wait()
    {
        await using var strict = _classroom.WithWebHostBuilder(b =>
        {
            b.UseSetting("Limits:SignInsPerMinute", "3");
            b.UseSetting("Limits:DraftsPerMinute", "1");
        });
        using var stranger = strict.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true });
        using var signedIn = await stranger.GetAsync(Classroom.LinkOf(strict.Services));
        signedIn.EnsureSuccessStatusCode();
        var lesson = new JsonObject
        {
            ["subject"] = "science",
            ["band"] = "6-8",
            ["topic"] = "seasons",
            ["minutes"] = 50,
        };
        using var first = await Classroom.SendAsync(stranger, HttpMethod.Post, "/api/v1/lessons", lesson.DeepClone());
        using var second = await Classroom.SendAsync(stranger, HttpMethod.Post, "/api/v1/lessons", lesson.DeepClone());
        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
        using var form = await PostAsync(stranger, "/lessons", "same-origin", ("topic", "The water cycle"));
        Assert.Equal(HttpStatusCode.TooManyRequests, form.StatusCode);
        var kept = await Forms.ReadAsync(form);
        Assert.Equal("The water cycle", kept.QuerySelector("form[action='/lessons'] input[name=topic]")!.GetAttribute("value"));
        Assert.Contains($"{form.Headers.RetryAfter!.Delta!.Value.TotalSeconds} second", kept.Body!.TextContent, StringComparison.Ordinal);
        for (var i = 0; i < 2; i++)
        {
            (await stranger.GetAsync("/welcome?token=x")).Dispose();
        }

        using var blocked = await stranger.GetAsync("/welcome?token=x");
        Assert.Equal(HttpStatusCode.TooManyRequests, blocked.StatusCode);
        Assert.InRange(blocked.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string site, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))),
        };
        request.Headers.Add("Sec-Fetch-Site", site);
        return client.SendAsync(request);
    }
}
