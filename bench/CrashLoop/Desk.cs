using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Homeroom.CrashLoop;

/// <summary>A teacher who asks for lessons and edits them until the server is gone.</summary>
internal sealed class Desk(HttpClient client, Ledger ledger, Replies replies, Random random, int number)
{
    private static readonly string[] Topics = ["Seasons", "Photosynthesis", "Fractions", "The water cycle", "Something without a pack"];
    private readonly List<Asked> _mine = ledger.Of(number);

    public async Task WorkAsync(CancellationToken stop)
    {
        try
        {
            foreach (var open in _mine.Where(a => a.Id is null))
            {
                await SendAsync(open, stop);
            }

            while (!stop.IsCancellationRequested)
            {
                var asked = new Asked($"{Topics[random.Next(Topics.Length)]}, class {number}-{_mine.Count}");
                _mine.Add(asked);
                await SendAsync(asked, stop);
                for (var n = random.Next(1, 6); n > 0; n--)
                {
                    await EditAsync(random.Next(3) == 0 ? _mine[random.Next(_mine.Count)] : asked, stop);
                }
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            // The server was killed. What had no reply stays unknown.
        }
    }

    private async Task SendAsync(Asked asked, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/lessons")
        {
            Content = JsonContent.Create(
                new
                {
                    subject = "science",
                    band = "6-8",
                    topic = asked.Topic,
                    minutes = 45,
                }
            ),
        };
        request.Headers.Add("Idempotency-Key", asked.Topic.Replace(' ', '-'));
        using var reply = await client.SendAsync(request, stop);
        replies.Count();
        reply.EnsureSuccessStatusCode();
        asked.Id = (await reply.Content.ReadFromJsonAsync<JsonNode>(stop))!["id"]!.GetValue<string>();
    }

    private async Task EditAsync(Asked asked, CancellationToken stop)
    {
        if (asked.Id is null || await RevisionAsync(asked.Id, stop) is not { } revision)
        {
            return;
        }

        var edit = new Edit($"Edit {asked.Edits.Count} of {asked.Topic}, {random.Next():x8}.");
        asked.Edits.Add(edit);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/lessons/{asked.Id}/sections/notes")
        {
            Content = JsonContent.Create(new[] { edit.Text }),
        };
        request.Headers.TryAddWithoutValidation("If-Match", revision);
        using var reply = await client.SendAsync(request, stop);
        replies.Count();
        edit.Accepted = (int)reply.StatusCode is >= 200 and < 400;
    }

    private async Task<string?> RevisionAsync(string id, CancellationToken stop)
    {
        for (var tries = 0; tries < 2000; tries++)
        {
            var lesson = (await client.GetFromJsonAsync<JsonNode>($"/api/v1/lessons/{id}", stop))!;
            if (lesson["sections"]!.AsArray().FirstOrDefault(s => s!["id"]!.GetValue<string>() == "notes") is { } notes)
            {
                return notes["revision"]!.ToString();
            }

            if (replies.Looks)
            {
                replies.Count();
            }

            await Task.Delay(5, stop);
        }

        return null;
    }
}
