using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Homeroom.Assistant.Tests.Models;

/// <summary>An OpenAI-compatible server on this machine that answers as a test has written down, one script a request.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<Turn, Task>> _scripts = new();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Func<Turn, Task>? _always;

    private ScriptedServer(WebApplication app) => _app = app;

    /// <summary>Bodies of the requests so far.</summary>
    public ConcurrentQueue<JsonNode> Requests { get; } = new();

    /// <summary>Its address, as it stands in the settings.</summary>
    public string Endpoint => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1/";

    /// <summary>Ends when the first request has come.</summary>
    public Task Asked => _asked.Task;

    public static async Task<ScriptedServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(o => o.ShutdownTimeout = TimeSpan.Zero);
        var app = builder.Build();
        var server = new ScriptedServer(app);
        app.MapPost("/v1/chat/completions", server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>What the next request gets.</summary>
    public ScriptedServer Then(Func<Turn, Task> script)
    {
        _scripts.Enqueue(script);
        return this;
    }

    /// <summary>What every request gets that has no script of its own.</summary>
    public ScriptedServer Always(Func<Turn, Task> script)
    {
        _always = script;
        return this;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var body = (await JsonNode.ParseAsync(http.Request.Body))!;
        Requests.Enqueue(body);
        _asked.TrySetResult();
        var script = _scripts.TryDequeue(out var own) ? own : _always ?? (t => t.FailAsync(418, "No script is left."));
        await script(new Turn(http, body));
    }
}
