using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Homeroom.LiveClass;

/// <summary>One class: its address, and how long each mark took to reach the teacher's screen.</summary>
internal sealed class Lesson(string id, string secret, int words)
{
    private readonly ConcurrentQueue<long> _sent = new();
    private readonly List<double> _milliseconds = [];
    private int _seen;

    public string Id => id;

    public string Secret => secret;

    public int Words => words;

    /// <summary>From sending to the teacher's screen, in milliseconds.</summary>
    public IReadOnlyList<double> Milliseconds => _milliseconds;

    /// <summary>A student sends something now.</summary>
    public void Sent(long at) => _sent.Enqueue(at);

    /// <summary>Follows the teacher's stream.</summary>
    public async Task WatchAsync(Browser teacher, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                using var answer = await teacher.SendAsync(HttpMethod.Get, $"/live/{id}/events", stream: true, ct: ct);
                using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(ct));
                var counts = false;
                while (await reader.ReadLineAsync(ct) is { } line)
                {
                    if (counts && line.StartsWith("data: ", StringComparison.Ordinal))
                    {
                        using var json = JsonDocument.Parse(line[6..]);
                        See(json.RootElement.GetProperty("done").GetInt32());
                    }

                    counts = line == "event: counts";
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                // The server is gone for a moment, or the hour is over.
            }

            await Task.Delay(200, CancellationToken.None);
        }
    }

    // The first of n things that are on the screen is the first that was sent, give or take two that crossed on the way.
    private void See(int done)
    {
        for (; _seen < done && _sent.TryDequeue(out var at); _seen++)
        {
            _milliseconds.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
        }
    }
}
