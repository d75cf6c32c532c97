using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Homeroom.Bench.EvalRuns;

/// <summary>An OpenAI-compatible server that answers at once, in one sentence.</summary>
internal sealed class QuickServer : IAsyncDisposable
{
    private static readonly byte[] Reply = Encoding.UTF8.GetBytes(
        """
        data: {"id":"r","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":"The capital is Paris."},"finish_reason":null}]}

        data: {"id":"r","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

        data: {"id":"r","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"usage":{"prompt_tokens":20,"completion_tokens":5,"total_tokens":25}}

        data: [DONE]


        """
    );

    private readonly WebApplication _app;

    private QuickServer(WebApplication app) => _app = app;

    public string Endpoint => _app.Urls.First() + "/v1/";

    public static async Task<QuickServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/v1/chat/completions", AnswerAsync);
        await app.StartAsync();
        return new QuickServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        http.Response.ContentType = "text/event-stream";
        await http.Response.Body.WriteAsync(Reply, http.RequestAborted);
    }
}
