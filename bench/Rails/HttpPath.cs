using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homeroom.Bench.Rails;

/// <summary>
/// A request of 1 KiB in and a reply of 10 KiB out over HTTP, with all local rails on both and without any; the model's words are there already.
/// What is counted is the processor time of the server, so that it does not matter who asks, or how fast.
/// </summary>
internal static class HttpPath
{
    private const int WarmUp = 6000;
    private const int Requests = 20_000;
    private const int AtOnce = 4;

    /// <summary>Starts the server as a process of its own, asks, and prints.</summary>
    public static async Task RunAsync()
    {
        using var server = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [typeof(HttpPath).Assembly.Location, "serve"]) { RedirectStandardOutput = true }
        )!;
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri((await server.StandardOutput.ReadLineAsync())!) };
            var body = Ordinary.All[..1024];
            await AskAsync(http, "with", body, WarmUp);
            await AskAsync(http, "without", body, WarmUp);
            var with = await CostAsync(server, () => AskAsync(http, "with", body, Requests));
            var without = await CostAsync(server, () => AskAsync(http, "without", body, Requests));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{1000 / with:0} requests/s a core with all local rails, {1000 / without:0} without: {with:0.000} and {without:0.000} ms of processor time, rails take {1 - (without / with):0 %}."
                )
            );
        }
        finally
        {
            server.Kill();
        }
    }

    /// <summary>Serves until the process is ended.</summary>
    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        var rails = DefaultRails.Create();
        var people = new Roster(["Amara Obi", "Leo Park", "Jordan Rivera"]);
        var reply = Ordinary.All.Substring(2048, 10 * 1024);
        app.MapPost("/with", async http => await AnswerAsync(http, Railed(rails, people, await ReadAsync(http), reply)));
        app.MapPost("/without", async http => await AnswerAsync(http, (await ReadAsync(http)).Length > 0 ? reply : ""));
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await ((IHost)app).WaitForShutdownAsync();
    }

    private static string Railed(RailPipeline rails, Roster people, string request, string reply)
    {
        var cleared = rails.Clear(
            new Dictionary<string, string> { ["request"] = request },
            "6-8",
            people,
            fields => [new PromptMessage("user", fields["request"])]
        );
        return cleared.Prompt is null
            ? throw new InvalidOperationException("An ordinary request was refused.")
            : rails.Check("reply", JsonValue.Create(reply), "6-8", cleared.Vault, []).Content.GetValue<string>();
    }

    private static async Task<string> ReadAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(http.RequestAborted);
    }

    private static Task AnswerAsync(HttpContext http, string text)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(text, http.RequestAborted);
    }

    private static Task AskAsync(HttpClient http, string path, string body, int times) =>
        Task.WhenAll(
            Enumerable
                .Range(0, AtOnce)
                .Select(async _ =>
                {
                    for (var i = 0; i < times / AtOnce; i++)
                    {
                        using var answer = await http.PostAsync(path, new StringContent(body));
                        answer.EnsureSuccessStatusCode();
                        await answer.Content.ReadAsByteArrayAsync();
                    }
                })
        );

    private static async Task<double> CostAsync(Process server, Func<Task> ask)
    {
        server.Refresh();
        var before = server.TotalProcessorTime;
        await ask();
        server.Refresh();
        return (server.TotalProcessorTime - before).TotalMilliseconds / Requests;
    }
}
