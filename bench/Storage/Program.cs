using System.Diagnostics;
using Homeroom.Assistant.Drafts;
using Homeroom.StorageBench;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

// Fills a database with drafts and measures lists and searches. See README.md.
const double Target = 50;
const int Runs = 50;
var count = int.Parse(Option("drafts") ?? "100000");
var folder = Directory.CreateDirectory(Option("data") ?? Directory.CreateTempSubdirectory("homeroom-storage").FullName).FullName;
var shelf = new Shelf(Option("postgres") ?? $"Data Source={Path.Combine(folder, "homeroom.db")}");
var clock = Stopwatch.StartNew();
await Filling.RunAsync(shelf, count);
Console.WriteLine($"{count} drafts on {shelf.Kind}, filled in {clock.Elapsed.TotalSeconds:F0} s; {Filling.Note}");

var store = new DraftStore(shelf, new EphemeralDataProtectionProvider(), new DraftSignals(), new RecentDrafts());
DraftQuery all = new(Filling.Owner);
var page50 = all;
for (var n = 1; n < 50; n++)
{
    page50 = page50 with { After = (await store.ListAsync(page50, default)).Next };
}

(string Name, DraftQuery Query)[] cases =
[
    ("list, first page", all),
    ("list, one status", all with { Status = DraftStatus.Waiting }),
    ("list, one subject", all with { Subject = "computing" }),
    ("list, subject and status", all with { Subject = "computing", Status = DraftStatus.Stopped }),
    ("list, page 50 by cursor", page50),
    ("list, deleted", all with { Deleted = true }),
    ("search, word in all", all with { Text = "lesson" }),
    ("search, word in many", all with { Text = "energy" }),
    ("search, word of one topic", all with { Text = "photosynthesis" }),
    ("search, rare word", all with { Text = "rare123x" }),
    ("search, no hit", all with { Text = "zyzzyva" }),
    ("search, two words", all with { Text = "energy water" }),
    ("search, prefix of 2", all with { Text = "ph" }),
    ("search, prefix of 5", all with { Text = "photo" }),
    ("search, word and filter", all with { Text = "lesson", Subject = "computing", Status = DraftStatus.Waiting }),
];
var slow = 0;
Console.WriteLine($"{"", -28}{"rows", 6}{"median ms", 12}{"p95 ms", 10}{"mean cpu ms", 14}");
foreach (var (name, query) in cases)
{
    var rows = (await store.ListAsync(query, default)).Rows.Count;
    List<double> times = [];
    var worked = Environment.CpuUsage.TotalTime;
    for (var n = 0; n < Runs; n++)
    {
        var start = Stopwatch.GetTimestamp();
        await store.ListAsync(query, default);
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    var cpu = (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / Runs;
    times.Sort();
    slow += times[Runs / 2] < Target ? 0 : 1;
    Console.WriteLine($"{name, -28}{rows, 6}{times[Runs / 2], 12:F2}{times[Runs * 95 / 100], 10:F2}{cpu, 14:F2}");
}

if (Option("data") is null)
{
    Directory.Delete(folder, recursive: true);
}

return slow == 0 ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
