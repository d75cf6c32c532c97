using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Homeroom.LiveClass;

/// <summary>One simulated student: joins by the square code, keeps a stream open, marks every two to four seconds, and sends again what was not acknowledged.</summary>
internal sealed partial class Pupil(Uri address, Lesson lesson, Random random, int number)
{
    private const int MostStanding = 40;
    private readonly Browser _browser = new(address);
    private readonly Queue<string> _standing = [];

    /// <summary>Ids of what was acknowledged.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <summary>How long after a new start the stream was open again.</summary>
    public List<double> Back { get; } = [];

    /// <summary>Moments of the last new starts, so that <see cref="Back"/> can be told.</summary>
    public static long RestartedAt { get; set; }

    public async Task JoinAsync()
    {
        var page = await _browser.OpenAsync("/j/" + lesson.Secret);
        var names = Offered().Matches(page);
        var door = Door().Match(page).Groups[1].Value;
        for (var tried = 0; ; tried++)
        {
            try
            {
                await _browser.SubmitAsync(page, $"/class/{lesson.Id}/name", ("door", door), ("name", names[tried % names.Count].Groups[1].Value));
                return;
            }
            catch (InvalidOperationException) when (tried < 5)
            {
                // Somebody was faster with that name.
            }
        }
    }

    /// <summary>Marks until it is called off.</summary>
    public async Task WorkAsync(CancellationToken ct)
    {
        var streaming = StreamAsync(ct);
        try
        {
            await Task.Delay(random.Next(0, 3000), ct);
            for (var n = 0; !ct.IsCancellationRequested; n++)
            {
                await SendAsync(Next(n), ct);
                await Task.Delay(random.Next(2000, 4000), ct);
            }
        }
        catch (OperationCanceledException)
        {
            // The hour is over.
        }

        await streaming;
    }

    private object Next(int n)
    {
        var id = $"b{number}-{n}";
        if (_standing.Count >= MostStanding)
        {
            return new
            {
                id,
                kind = "unmark",
                mark = _standing.Dequeue(),
            };
        }

        _standing.Enqueue(id);
        var first = random.Next(lesson.Words - 4);
        return new
        {
            id,
            kind = "mark",
            first,
            last = first + random.Next(4),
            code = "loaded language",
            why = n % 5 == 0 ? "It takes a side." : "",
        };
    }

    private async Task SendAsync(object item, CancellationToken ct)
    {
        var id = (string)item.GetType().GetProperty("id")!.GetValue(item)!;
        lesson.Sent(Stopwatch.GetTimestamp());
        while (true)
        {
            try
            {
                using var answer = await _browser.SendAsync(HttpMethod.Post, $"/class/{lesson.Id}/say", JsonContent.Create(new[] { item }), ct: ct);
                var text = await answer.Content.ReadAsStringAsync(ct);
                if (answer.IsSuccessStatusCode && text.Contains("\"refused\":[]", StringComparison.Ordinal))
                {
                    Acknowledged.Add(id);
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // The server is gone for a moment: send again, under the same id.
            }
            catch (IOException)
            {
                // The same, in the middle of the answer.
            }

            await Task.Delay(250, ct);
        }
    }

    private async Task StreamAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                using var answer = await _browser.SendAsync(HttpMethod.Get, $"/class/{lesson.Id}/events?turn=-1", stream: true, ct: ct);
                using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(ct));
                for (var lines = 0; await reader.ReadLineAsync(ct) is not null; lines++)
                {
                    if (lines == 0 && RestartedAt > 0)
                    {
                        Back.Add(Stopwatch.GetElapsedTime(RestartedAt).TotalSeconds);
                    }
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                // The server is gone for a moment, or the hour is over.
            }

            await Task.Delay(200, CancellationToken.None);
        }
    }

    [GeneratedRegex("name=\"name\" value=\"([^\"]+)\"")]
    private static partial Regex Offered();

    [GeneratedRegex("name=\"door\" value=\"([^\"]+)\"")]
    private static partial Regex Door();
}
