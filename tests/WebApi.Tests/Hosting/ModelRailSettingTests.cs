using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Homeroom.WebApi.Tests.Hosting;

/// <summary>A service that a school has configured to check texts besides.</summary>
public sealed class ModelRailSettingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_service_that_is_away_is_told_beside_the_plan_and_approving_asks_it_again()
    {
        var isAway = true;
        ConcurrentQueue<string> asked = new();
        await using var service = await ServeAsync(async http =>
        {
            var body = await http.Request.ReadFromJsonAsync<JsonNode>();
            asked.Enqueue(body!.ToJsonString());
            http.Response.StatusCode = isAway ? 400 : 200;
            await http.Response.WriteAsJsonAsync(isAway ? [] : Clean(body!["input"]!.AsArray().Count));
        });
        await using var classroom = new Classroom();
        await using var school = classroom.WithWebHostBuilder(b =>
            b.UseSetting("ModelRails:OpenAI:Endpoint", service.Urls.First() + "/v1").UseSetting("ModelRails:OpenAI:Key", "key-secret")
        );
        using var teacher = await Classroom.SignInAsync(school);

        var form = await teacher.PageAsync("/lessons/new");
        Assert.Contains(
            "is also checked by OpenAI moderation (127.0.0.1); names are replaced",
            form.QuerySelector(".well")!.TextContent,
            StringComparison.Ordinal
        );

        var id = (await Classroom.DraftedAsync(teacher))["id"]!.GetValue<string>();
        var plan = await teacher.PageAsync($"/lessons/{id}");
        Assert.NotEmpty(asked);
        Assert.Contains(
            "OpenAI moderation (127.0.0.1). The text went there with names replaced.",
            plan.QuerySelector(".provenance")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "OpenAI moderation (127.0.0.1) could not look at this: it refused the request as it is.",
            plan.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("key-secret", plan.DocumentElement.OuterHtml, StringComparison.Ordinal);

        isAway = false;
        using var approved = await teacher.SubmitAsync(plan, $"/lessons/{id}/approve");
        var after = await Forms.ReadAsync(approved);
        Assert.Contains("Approved by you", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ModelRails__OpenAI__Endpoint", "http://moderation.example/v1", "must begin with https://")]
    [InlineData("ModelRails__Azure__Endpoint", "https://x.cognitiveservices.azure.com/", "ModelRails__Azure__Key is missing")]
    [InlineData("ModelRails__Judge", "true", "needs a language model")]
    [InlineData("ModelRails__Seconds", "soon", "should be a number")]
    public async Task A_setting_that_cannot_be_used_stops_the_start(string setting, string value, string says)
    {
        await using var started = await Started.BeginAsync(_folder.Path, null, (setting, value));
        Assert.Equal(1, await started.EndAsync());
        Assert.Contains(started.Err, l => l.Contains(says, StringComparison.Ordinal));
    }

    private static JsonObject Clean(int texts) =>
        new()
        {
            ["results"] = new JsonArray([
                .. Enumerable
                    .Range(0, texts)
                    .Select(_ => new JsonObject
                    {
                        ["categories"] = new JsonObject { ["hate"] = false },
                        ["category_scores"] = new JsonObject { ["hate"] = 0.001 },
                    }),
            ]),
        };

    private static async Task<WebApplication> ServeAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync();
        return server;
    }
}
