using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Homeroom.Assistant.Tests.ModelRails;

/// <summary>One request to a scripted service.</summary>
internal sealed class RailTurn(HttpContext http, JsonNode body)
{
    /// <summary>Only while the request runs.</summary>
    public HttpContext Http => http;

    public JsonNode Body => body;

    public string Path { get; } = http.Request.Path.Value!;

    public string Query { get; } = http.Request.QueryString.Value!;

    public string? Authorization { get; } = http.Request.Headers.Authorization;

    public string? SubscriptionKey { get; } = http.Request.Headers["Ocp-Apim-Subscription-Key"];

    /// <summary>The texts that were sent, whichever service it is.</summary>
    public IReadOnlyList<string> Texts =>
        [
            .. (Body["input"] as JsonArray ?? []).Concat(Body["documents"] as JsonArray ?? []).Select(t => t!.GetValue<string>()),
            .. new[] { Body["text"], Body["userPrompt"] }.OfType<JsonNode>().Select(t => t.GetValue<string>()),
        ];

    public Task JsonAsync(JsonNode answer) => TextAsync(answer.ToJsonString());

    public async Task TextAsync(string answer, int status = 200)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(answer);
    }

    public Task BusyAsync(string? retryAfter)
    {
        if (retryAfter is not null)
        {
            http.Response.Headers.RetryAfter = retryAfter;
        }

        return TextAsync("""{"error":{"message":"Slow down."}}""", 429);
    }

    /// <summary>Promises more than it sends.</summary>
    public async Task TruncateAsync(string answer)
    {
        http.Response.ContentLength = answer.Length;
        await http.Response.WriteAsync(answer[..(answer.Length / 2)]);
        await http.Response.Body.FlushAsync();
        http.Abort();
    }

    /// <summary>Waits until the asker has gone.</summary>
    public async Task HangAsync()
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }
}

/// <summary>A service on this machine that answers as a test has written down.</summary>
internal sealed class RailServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<RailTurn, Task>> _scripts = new();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Func<RailTurn, Task> _always = t => t.TextAsync("No script is left.", 418);

    private RailServer(WebApplication app) => _app = app;

    public ConcurrentQueue<RailTurn> Turns { get; } = new();

    public string Address => _app.Urls.First();

    /// <summary>Ends when the first request has come.</summary>
    public Task Asked => _asked.Task;

    public static async Task<RailServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(o => o.ShutdownTimeout = TimeSpan.Zero);
        var app = builder.Build();
        var server = new RailServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    public RailServer Then(Func<RailTurn, Task> script)
    {
        _scripts.Enqueue(script);
        return this;
    }

    public RailServer Always(Func<RailTurn, Task> script)
    {
        _always = script;
        return this;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var turn = new RailTurn(http, (await JsonNode.ParseAsync(http.Request.Body))!);
        Turns.Enqueue(turn);
        _asked.TrySetResult();
        await (_scripts.TryDequeue(out var own) ? own : _always)(turn);
    }
}
