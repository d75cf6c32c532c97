using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Homeroom.WebApi.Tests.Api;

/// <summary>Short ways to call the API and to read its answers.</summary>
internal static class Asking
{
    /// <summary>Sends a body exactly as it is written.</summary>
    public static async Task<HttpResponseMessage> RawAsync(
        this HttpClient client,
        HttpMethod method,
        string path,
        string? body,
        string type = "application/json",
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.ContentType = new(type);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    /// <summary>Posts JSON.</summary>
    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string body, params (string, string)[] headers) =>
        client.RawAsync(HttpMethod.Post, path, body, "application/json", headers);

    /// <summary>The body as JSON.</summary>
    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonNode>())!;

    /// <summary>Checks that the answer is a problem of this status and kind.</summary>
    public static async Task<JsonNode> IsProblemAsync(this HttpResponseMessage response, HttpStatusCode status, string kind)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{response.StatusCode} instead of {status}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal("/docs/api.md#" + kind, problem["type"]!.GetValue<string>());
        Assert.Equal((int)status, problem["status"]!.GetValue<int>());
        Assert.NotEmpty(problem["title"]!.GetValue<string>());
        return problem;
    }

    /// <summary>A section of a lesson.</summary>
    public static JsonNode Section(this JsonNode lesson, string id) => lesson["sections"]!.AsArray().Single(s => s!["id"]!.GetValue<string>() == id)!;

    /// <summary>The first message at a path.</summary>
    public static string Error(this JsonNode problem, string path) => problem["errors"]![path]![0]!.GetValue<string>();
}
