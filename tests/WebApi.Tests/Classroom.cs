using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Homeroom.WebApi.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests;

/// <summary>The whole program on a database of its own, and a signed-in browser.</summary>
public sealed class Classroom : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homeroom-test").FullName;
    private Task<HttpClient>? _teacher;

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("HOMEROOM_DATA", _folder);

    /// <summary>A browser that has opened the printed link; the link works once, so there is one.</summary>
    public Task<HttpClient> TeacherAsync()
    {
        lock (_folder)
        {
            return _teacher ??= SignInAsync(this);
        }
    }

    /// <summary>Path of the printed link.</summary>
    public static string LinkOf(IServiceProvider services) => services.GetRequiredService<SignInLink>().Path;

    /// <summary>A browser that has opened the link which this program printed.</summary>
    public static async Task<HttpClient> SignInAsync(WebApplicationFactory<Program> program, Uri? address = null)
    {
        var client = program.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = true, BaseAddress = address ?? new Uri("http://localhost") }
        );
        var home = await client.GetAsync(program.Services.GetRequiredService<SignInLink>().Path);
        home.EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>Sends JSON.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        HttpMethod method,
        string path,
        JsonNode body,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    /// <summary>A lesson that has been drafted to the end.</summary>
    public static async Task<JsonNode> DraftedAsync(HttpClient client, string topic = "seasons", int minutes = 50)
    {
        using var asked = await SendAsync(
            client,
            HttpMethod.Post,
            "/api/v1/lessons",
            new JsonObject
            {
                ["subject"] = "science",
                ["band"] = "6-8",
                ["topic"] = topic,
                ["minutes"] = minutes,
            }
        );
        asked.EnsureSuccessStatusCode();
        return await WhenDraftedAsync(client, (await asked.Content.ReadFromJsonAsync<JsonNode>())!["id"]!.GetValue<string>());
    }

    /// <summary>The lesson, as soon as it is drafted to the end.</summary>
    public static async Task<JsonNode> WhenDraftedAsync(HttpClient client, string id)
    {
        for (var i = 0; i < 200; i++)
        {
            var lesson = (await client.GetFromJsonAsync<JsonNode>($"/api/v1/lessons/{id}"))!;
            if (lesson["status"]!.GetValue<string>() == "NeedsReview")
            {
                return lesson;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The lesson was not drafted within 10 seconds.");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
