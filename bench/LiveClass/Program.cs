using System.Diagnostics;
using System.Text.RegularExpressions;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.LiveClass;
using Microsoft.Data.Sqlite;
using Npgsql;

// Classes at work on one machine: how long a mark takes to the teacher's screen, and what a killed server loses. See docs/benchmarks.md.
var (classes, pupils, seconds, kills) = (Number("classes", 50), Number("pupils", 30), Number("seconds", 600), Number("kills", 0));
var postgres = Option("postgres");
var folder = Directory.CreateTempSubdirectory("homeroom-live").FullName;
using var server = new Server(folder, Option("program"), postgres, Server.FreePort());
await server.StartAsync();
using var other = Flag("two") ? new Server(folder, Option("program"), postgres, Server.FreePort()) : null;
if (other is not null)
{
    await other.StartAsync();
}

var teacher = new Browser((other ?? server).Address);
await teacher.OpenAsync(new Uri((other ?? server).Link).PathAndQuery);
var activity = await MakeAsync(teacher);
List<Lesson> lessons = [];
for (var i = 0; i < classes; i++)
{
    lessons.Add(await BeginAsync(teacher, activity));
}

var all = lessons
    .SelectMany((l, c) => Enumerable.Range(0, pupils).Select(p => new Pupil(server.Address, l, new Random(c * 1000 + p), c * 1000 + p)))
    .ToList();
var joining = Stopwatch.StartNew();
await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (p, _) => await p.JoinAsync());
Console.WriteLine($"joined={all.Count} in {joining.Elapsed.TotalSeconds:F1} s");
var (idle, cpu) = (server.Memory, server.Cpu);
using var over = new CancellationTokenSource();
var watching = lessons.Select(l => l.WatchAsync(teacher, over.Token)).ToList();
var working = all.Select(p => p.WorkAsync(over.Token)).ToList();
for (var kill = 0; kill < kills; kill++)
{
    await Task.Delay(TimeSpan.FromSeconds((double)seconds / (kills + 1)));
    server.Kill();
    await server.StartAsync();
    Pupil.RestartedAt = Stopwatch.GetTimestamp();
    Console.WriteLine($"killed and started again: {kill + 1}");
}

await Task.Delay(TimeSpan.FromSeconds((double)seconds / (kills + 1)));
var (memory, spent) = (server.Memory, server.Cpu - cpu);
await over.CancelAsync();
await Task.WhenAll(working.Concat(watching));
var times = lessons.SelectMany(l => l.Milliseconds).Order().ToList();
var (rows, lost, doubled) = await AuditAsync();
Console.WriteLine($"marks={times.Count} p50={At(0.50):F0} p95={At(0.95):F0} p99={At(0.99):F0} max={At(1):F0} ms to the teacher's screen");
Console.WriteLine($"acknowledged={all.Sum(p => p.Acknowledged.Count)} rows={rows} lost={lost} doubled={doubled}");
Console.WriteLine(
    $"memory={memory / 1e6:F0} MB, {(memory - idle) / 1e3 / all.Count:F0} KB a pupil at work; processor {spent.TotalSeconds / seconds * (kills + 1) * 100:F0} % of one core since the last start"
);
var back = all.SelectMany(p => p.Back).Order().ToList();
if (back.Count > 0)
{
    Console.WriteLine(
        $"back={back.Count} p50={back[back.Count / 2]:F2} s, p99={back[back.Count * 99 / 100]:F2} s, last={back[^1]:F2} s after the server was up"
    );
}

server.Kill();
other?.Kill();
Directory.Delete(folder, recursive: true);
return lost + doubled == 0 ? 0 : 1;

double At(double share) => times.Count == 0 ? double.NaN : times[Math.Min(times.Count - 1, (int)(times.Count * share))];

async Task<(long Rows, int Lost, long Doubled)> AuditAsync()
{
    await using System.Data.Common.DbConnection db = postgres is null
        ? new SqliteConnection($"Data Source={Path.Combine(folder, "homeroom.db")}")
        : new NpgsqlConnection(postgres);
    await db.OpenAsync();
    await using var read = db.CreateCommand();
    read.CommandText = """SELECT "ClientId" FROM "LiveEvents" WHERE "Pupil" <> '' AND "ClientId" <> 'join'""";
    Dictionary<string, int> stored = [];
    await using var rows = await read.ExecuteReaderAsync();
    while (await rows.ReadAsync())
    {
        stored[rows.GetString(0)] = stored.GetValueOrDefault(rows.GetString(0)) + 1;
    }

    return (stored.Values.Sum(), all.SelectMany(p => p.Acknowledged).Count(id => !stored.ContainsKey(id)), stored.Values.Count(n => n > 1));
}

static async Task<string> MakeAsync(Browser teacher)
{
    var page = await teacher.OpenAsync("/activities/ready/skate-park");
    page = await teacher.SubmitAsync(page, "/activities/ready/skate-park", ("requestId", Guid.NewGuid().ToString("N")));
    var address = teacher.At;
    while (!page.Contains("Approve this", StringComparison.Ordinal))
    {
        await Task.Delay(200);
        page = await teacher.OpenAsync(address);
    }

    var version = Regex.Match(page, "name=\"base\" value=\"(\\d+)\"><button class=\"btn btn-primary\"").Groups[1].Value;
    await teacher.SubmitAsync(page, address + "/approve", ("base", version));
    return address;
}

static async Task<Lesson> BeginAsync(Browser teacher, string activity)
{
    var page = await teacher.SubmitAsync(await teacher.OpenAsync(activity), activity + "/start", ("noted", "yes"));
    var id = teacher.At.Split('/')[^1];
    var secret = Regex.Match(page, "/alone/([0-9a-f]{32})").Groups[1].Value;
    var words = Regex.Matches(page, "data-word=").Count;
    await teacher.SubmitAsync(page, $"/live/{id}/do", ("do", "phase"), ("phase", nameof(LivePhase.Work)));
    return new Lesson(id, secret, words);
}

string? Option(string name) => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

bool Flag(string name) => args.Contains("--" + name);

int Number(string name, int otherwise) => Option(name) is { } n ? int.Parse(n) : otherwise;
