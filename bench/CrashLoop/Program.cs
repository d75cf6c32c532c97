using System.Diagnostics;
using Homeroom.CrashLoop;

// Kills Homeroom while teachers draft and edit, and looks whether anything was lost, doubled or stuck. See README.md.
var kills = int.Parse(Option("kills") ?? "200");
var seed = int.Parse(Option("seed") ?? "1");
var folder = Directory.CreateTempSubdirectory("homeroom-crash").FullName;
var random = new Random(seed);
var ledger = new Ledger();
var clock = Stopwatch.StartNew();
for (var killed = 0; killed < kills; killed++)
{
    using var server = Server.Start(folder, Option("program"), Option("postgres"));
    if (killed % 20 == 19)
    {
        // A start is a moment like any other.
        await Task.Delay(random.Next(0, 1500));
        server.Kill();
        continue;
    }

    var client = await server.SignInAsync();
    using var stop = new CancellationTokenSource();
    var replies = random.Next(2) == 0 ? new Replies(random.Next(1, 40), looks: true) : new Replies(random.Next(1, 16), looks: false);
    var desks = Enumerable.Range(0, 3).Select(n => new Desk(client, ledger, replies, new Random(random.Next()), n)).ToList();
    var work = Task.WhenAll(desks.Select(d => d.WorkAsync(stop.Token)));
    await Task.WhenAny(replies.Reached, work);
    await Task.Delay(random.Next(0, 30));
    server.Kill();
    await stop.CancelAsync();
    await work;
    if (killed % 10 == 0)
    {
        Console.WriteLine($"{killed + 1} kills, {ledger.Drafts} drafts, {ledger.Accepted} accepted edits, {clock.Elapsed.TotalSeconds:F0} s");
    }
}

using var last = Server.Start(folder, Option("program"), Option("postgres"));
var found = await Audit.RunAsync(await last.SignInAsync(), ledger, TimeSpan.FromSeconds(60));
last.Kill();
foreach (var line in found.Lines)
{
    Console.WriteLine(line);
}

Console.WriteLine($"drafts={ledger.Drafts} edits={ledger.Accepted} seconds={clock.Elapsed.TotalSeconds:F0} seed={seed}");
Console.WriteLine($"kills={kills} lost={found.Lost} doubled={found.Doubled} stuck={found.Stuck}");
Directory.Delete(folder, recursive: true);
return found.Lost + found.Doubled + found.Stuck == 0 ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
