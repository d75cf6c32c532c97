using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homeroom.ModelPath;

/// <summary>A process of its own that streams one lesson plan to whoever asks, as an OpenAI-compatible server does.</summary>
internal sealed class PlanServer : IDisposable
{
    private readonly Process _process;

    private PlanServer(Process process, string endpoint) => (_process, Endpoint) = (process, endpoint);

    /// <summary>What it streams.</summary>
    public static string Plan { get; } = Compose();

    /// <summary>How many characters hold the first section.</summary>
    public static int FirstSection { get; } = Plan.IndexOf(",\"outcome\":", StringComparison.Ordinal) + 1;

    /// <summary>Its address.</summary>
    public string Endpoint { get; }

    /// <summary>Starts the process and waits for its address.</summary>
    public static PlanServer Start(int piece, int pause)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["serve", $"{piece}", $"{pause}"]) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Insert(0, typeof(PlanServer).Assembly.Location);
        }

        var process = Process.Start(start)!;
        return new PlanServer(process, process.StandardOutput.ReadLine()!);
    }

    /// <summary>Serves until the process is ended.</summary>
    public static async Task RunAsync(int piece, int pause)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        var events = Plan.Chunk(piece).Select(c => Event(new string(c))).ToList();
        var end = Encoding.UTF8.GetBytes($"data: {End}\n\ndata: {Usage}\n\ndata: [DONE]\n\n");
        app.MapPost("/v1/chat/completions", http => StreamAsync(http, events, end, pause));
        await app.StartAsync();
        Console.WriteLine(app.Urls.First() + "/v1/");
        await ((IHost)app).WaitForShutdownAsync();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private const string End =
        """{"id":"r","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""";

    private const string Usage =
        """{"id":"r","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"usage":{"prompt_tokens":900,"completion_tokens":6000,"total_tokens":6900}}""";

    private static async Task StreamAsync(HttpContext http, List<byte[]> events, byte[] end, int pause)
    {
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        http.Response.ContentType = "text/event-stream";
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < events.Count; i++)
        {
            await http.Response.Body.WriteAsync(events[i], http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            while (Stopwatch.GetElapsedTime(start).TotalMicroseconds < (double)pause * (i + 1))
            {
                Thread.SpinWait(20);
            }
        }

        await http.Response.Body.WriteAsync(end, http.RequestAborted);
    }

    private static byte[] Event(string text) =>
        Encoding.UTF8.GetBytes(
            $$$"""data: {"id":"r","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":{{{JsonSerializer.Serialize(text)}}}},"finish_reason":null}]}"""
                + "\n\n"
        );

    private static string Compose()
    {
        var request = new LessonRequest
        {
            Topic = "photosynthesis",
            Subject = "science",
            Band = "6-8",
            Minutes = 60,
        };
        return new OfflineComposer().Compose(request).ToJsonString(Json.Options);
    }
}
