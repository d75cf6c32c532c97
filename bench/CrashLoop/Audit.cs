using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Homeroom.CrashLoop;

/// <summary>What an audit found.</summary>
internal sealed record Found(int Lost, int Doubled, int Stuck, IReadOnlyList<string> Lines);

/// <summary>Holds what the database says against what replies have promised.</summary>
internal static class Audit
{
    public static async Task<Found> RunAsync(HttpClient client, Ledger ledger, TimeSpan patience)
    {
        List<string> lines = [];
        var stuck = await StuckAsync(client, ledger, patience, lines);
        var drafts = (await ExportAsync(client)).ToLookup(d => d["request"]!["topic"]!.GetValue<string>());
        var lost = 0;
        var doubled = 0;
        foreach (var asked in ledger.All)
        {
            var stored = drafts[asked.Topic].ToList();
            doubled += Math.Max(0, stored.Count - 1) + stored.Sum(d => Twice(d, lines));
            lost += await LostAsync(client, asked, stored, lines);
        }

        return new Found(lost, doubled, stuck, lines);
    }

    // All that is stored, with every event, as a teacher takes it away.
    private static async Task<List<JsonNode>> ExportAsync(HttpClient client)
    {
        await using var zip = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync("/account/data/export.zip")));
        List<JsonNode> drafts = [];
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("drafts/", StringComparison.Ordinal)))
        {
            await using var file = await entry.OpenAsync();
            drafts.Add((await JsonNode.ParseAsync(file))!);
        }

        return drafts;
    }

    private static async Task<int> StuckAsync(HttpClient client, Ledger ledger, TimeSpan patience, List<string> lines)
    {
        var clock = Stopwatch.StartNew();
        var open = ledger.All.Where(a => a.Id is not null).Select(a => a.Id!).ToList();
        while (true)
        {
            List<string> still = [];
            foreach (var id in open)
            {
                using var reply = await client.GetAsync($"/api/v1/lessons/{id}");
                var status = reply.IsSuccessStatusCode ? (await reply.Content.ReadFromJsonAsync<JsonNode>())!["status"]!.GetValue<string>() : "";
                if (status is "Drafting" or "Waiting")
                {
                    still.Add(id);
                }
            }

            open = still;
            if (open.Count == 0 || clock.Elapsed > patience)
            {
                lines.AddRange(open.Select(id => $"stuck: {id}"));
                Console.WriteLine($"all drafts settled {clock.Elapsed.TotalSeconds:F1} s after the last start, {open.Count} not");
                return open.Count;
            }

            await Task.Delay(200);
        }
    }

    // No section arrives twice, and no draft is finished twice.
    private static int Twice(JsonNode draft, List<string> lines)
    {
        var events = draft["events"]!
            .AsArray()
            .Select(e => (Kind: e!["event"]!.GetValue<string>(), Section: e["section"]?.GetValue<string>()))
            .ToList();
        var arrived = events.Where(e => e.Kind == "arrived").ToList();
        var twice = arrived.Count - arrived.Distinct().Count() + Math.Max(0, events.Count(e => e.Kind == "finished") - 1);
        if (twice > 0)
        {
            lines.Add($"doubled: {draft["id"]}");
        }

        return twice;
    }

    private static async Task<int> LostAsync(HttpClient client, Asked asked, List<JsonNode> stored, List<string> lines)
    {
        if (asked.Id is null)
        {
            return 0;
        }

        if (stored.All(d => d["id"]!.GetValue<string>() != asked.Id))
        {
            lines.Add($"lost draft: {asked.Id}");
            return 1;
        }

        var history = string.Join(
            '\n',
            stored[0]["events"]!.AsArray().Where(e => e!["event"]!.GetValue<string>() == "changed").Select(e => e!["json"])
        );
        var lost = asked.Edits.Where(e => e.Accepted && !history.Contains(e.Text, StringComparison.Ordinal)).ToList();
        lines.AddRange(lost.Select(e => $"lost edit: {asked.Id} {e.Text}"));
        return lost.Count + await CoveredAsync(client, asked, lines);
    }

    // What stands in the draft now is the last accepted edit, or a later one whose reply was cut off.
    private static async Task<int> CoveredAsync(HttpClient client, Asked asked, List<string> lines)
    {
        var last = asked.Edits.FindLastIndex(e => e.Accepted);
        if (last < 0)
        {
            return 0;
        }

        var lesson = (await client.GetFromJsonAsync<JsonNode>($"/api/v1/lessons/{asked.Id}"))!;
        var notes = lesson["sections"]!.AsArray().Single(s => s!["id"]!.GetValue<string>() == "notes")!["content"]![0]!.GetValue<string>();
        if (asked.Edits.Skip(last).Any(e => e.Text == notes))
        {
            return 0;
        }

        lines.Add($"lost: {asked.Id} shows “{notes}”");
        return 1;
    }
}
