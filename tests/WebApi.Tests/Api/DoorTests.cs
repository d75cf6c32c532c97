using System.Net;

namespace Homeroom.WebApi.Tests.Api;

public sealed class DoorTests(Classroom classroom) : IClassFixture<Classroom>
{
    private const string Body = """{"subject":"science","band":"6-8","topic":"seasons","minutes":45}""";

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("text/plain")]
    public async Task A_form_of_another_site_cannot_ask_for_anything(string type)
    {
        var client = await classroom.TeacherAsync();
        using var asked = await client.RawAsync(
            HttpMethod.Post,
            "/api/v1/lessons",
            Body,
            type,
            ("Origin", "https://evil.example"),
            ("Sec-Fetch-Site", "cross-site")
        );
        await asked.IsProblemAsync(HttpStatusCode.UnsupportedMediaType, "not-json");
        var id = (await Classroom.DraftedAsync(client))["id"];
        foreach (var path in new[] { "undelete", "stop" })
        {
            using var own = await client.RawAsync(HttpMethod.Post, $"/api/v1/lessons/{id}/{path}", "a=b", type);
            await own.IsProblemAsync(HttpStatusCode.UnsupportedMediaType, "not-json");
        }
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Sec-Fetch-Site", "none", true)]
    [InlineData("Origin", "https://evil.example", false)]
    [InlineData("Origin", "http://localhost:9999", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("Origin", "http://localhost", true)]
    public async Task Where_a_change_comes_from_is_looked_at(string header, string value, bool taken)
    {
        var client = await classroom.TeacherAsync();
        using var asked = await client.PostAsync("/api/v1/lessons", Body, (header, value));
        if (taken)
        {
            Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        }
        else
        {
            await asked.IsProblemAsync(HttpStatusCode.Forbidden, "other-site");
        }
    }

    [Fact]
    public async Task Another_site_cannot_delete_either()
    {
        var client = await classroom.TeacherAsync();
        var id = (await Classroom.DraftedAsync(client))["id"];
        using var deleted = await client.RawAsync(HttpMethod.Delete, $"/api/v1/lessons/{id}", null, headers: [("Origin", "https://evil.example")]);
        await deleted.IsProblemAsync(HttpStatusCode.Forbidden, "other-site");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/api/v1/lessons/{id}")).StatusCode);
    }

    [Fact]
    public async Task No_other_site_is_told_that_it_may_read()
    {
        var client = await classroom.TeacherAsync();
        using var read = await client.RawAsync(HttpMethod.Get, "/api/v1/options", null, headers: [("Origin", "https://evil.example")]);
        Assert.DoesNotContain(read.Headers, h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        Assert.True(read.Headers.CacheControl!.NoStore);
    }
}
