using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Homeroom.Assistant.Tests.Models;

/// <summary>One request to the scripted server, and the ways to answer it.</summary>
internal sealed class Turn(HttpContext http, JsonNode body)
{
    /// <summary>What was asked.</summary>
    public JsonNode Body => body;

    /// <summary>Cancelled when the asker has gone.</summary>
    public CancellationToken Gone => http.RequestAborted;

    /// <summary>The whole text as a stream, cut into pieces, with the token counts at the end.</summary>
    public async Task ReplyAsync(string text, string finish = "stop", int piece = 400)
    {
        foreach (var part in text.Chunk(piece))
        {
            await SayAsync(new string(part));
        }

        await EndAsync(finish);
    }

    /// <summary>One piece of a stream.</summary>
    public Task SayAsync(string text) => SendAsync(new JsonObject { ["content"] = text }, null);

    /// <summary>The end of a stream.</summary>
    public async Task EndAsync(string finish = "stop")
    {
        await SendAsync([], finish);
        await LineAsync(
            new JsonObject
            {
                ["id"] = "r",
                ["object"] = "chat.completion.chunk",
                ["created"] = 1,
                ["model"] = "scripted-2026",
                ["choices"] = new JsonArray(),
                ["usage"] = Usage(),
            }.ToJsonString()
        );
        await LineAsync("[DONE]");
    }

    /// <summary>A piece of a refusal.</summary>
    public async Task RefuseAsync(string text)
    {
        await SendAsync(new JsonObject { ["refusal"] = text }, null);
        await EndAsync();
    }

    /// <summary>One event with a delta.</summary>
    public Task SendAsync(JsonObject delta, string? finish) =>
        LineAsync(
            new JsonObject
            {
                ["id"] = "r",
                ["object"] = "chat.completion.chunk",
                ["created"] = 1,
                ["model"] = "scripted-2026",
                ["choices"] = new JsonArray(
                    new JsonObject
                    {
                        ["index"] = 0,
                        ["delta"] = delta,
                        ["finish_reason"] = finish,
                    }
                ),
            }.ToJsonString()
        );

    /// <summary>One event with any text.</summary>
    public async Task LineAsync(string data)
    {
        if (!http.Response.HasStarted)
        {
            http.Response.ContentType = "text/event-stream";
        }

        await http.Response.WriteAsync($"data: {data}\n\n", Gone);
        await http.Response.Body.FlushAsync(Gone);
    }

    /// <summary>An answer that is not streamed.</summary>
    public Task WholeAsync(string text) =>
        http.Response.WriteAsJsonAsync(
            new JsonObject
            {
                ["id"] = "r",
                ["object"] = "chat.completion",
                ["created"] = 1,
                ["model"] = "scripted-2026",
                ["choices"] = new JsonArray(
                    new JsonObject
                    {
                        ["index"] = 0,
                        ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text },
                        ["finish_reason"] = "stop",
                    }
                ),
                ["usage"] = Usage(),
            }
        );

    /// <summary>An error as OpenAI writes it.</summary>
    public Task FailAsync(int status, string message, string? code = null, string? parameter = null, string? retryAfter = null)
    {
        http.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            http.Response.Headers.RetryAfter = retryAfter;
        }

        return http.Response.WriteAsJsonAsync(
            new JsonObject
            {
                ["error"] = new JsonObject
                {
                    ["message"] = message,
                    ["type"] = "invalid_request_error",
                    ["code"] = code,
                    ["param"] = parameter,
                },
            }
        );
    }

    /// <summary>Cuts the connection.</summary>
    public void Cut() => http.Abort();

    /// <summary>Waits until the asker has gone.</summary>
    public async Task HangAsync()
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = Gone.Register(gone.SetResult);
        await gone.Task;
    }

    /// <summary>Whether the request asks for a stream.</summary>
    public bool Streams => body["stream"]?.GetValue<bool>() == true;

    private static JsonObject Usage() =>
        new()
        {
            ["prompt_tokens"] = 1200,
            ["completion_tokens"] = 3400,
            ["total_tokens"] = 4600,
        };
}
