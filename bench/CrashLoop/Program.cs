using System.Diagnostics;
using Homeroom.CrashLoop;

// Kills Homeroom while teachers draft and edit, and looks whether anything was lost, doubled or stuck.
// dotnet run -c Release --project bench/CrashLoop -- [kills] [seed] [PostgreSQL connection string]
var kills = args.Length > 0 ? int.Parse(args[0]) : 200;
var seed = args.Length > 1 ? int.Parse(args[1]) : 1;
var folder = Directory.CreateTempSubdirectory("homeroom-crash").FullName;
var random = new Random(seed);
var ledger = new Ledger();
var clock = Stopwatch.StartNew();
var killed = 0;
while (killed < kills)
{
    using var server = Server.Start(folder, args.ElementAtOrDefault(2));
    if (killed % 20 == 19)
    {
        // A start is a moment like any other.
        await Task.Delay(random.Next(0, 1500));
        server.Kill();
        killed++;
        continue;
    }

    var client = await server.SignInAsync();
    using var stop = new CancellationTokenSource();
    var teachers = Enumerable.Range(0, 3).Select(n => new Desk(client, ledger, new Random(random.Next()), n)).ToList();
    var work = Task.WhenAll(teachers.Select(t => t.WorkAsync(stop.Token)));
    await Task.Delay(random.Next(0, 900));
    server.Kill();
    killed++;
    await stop.CancelAsync();
    await work;
    if (killed % 10 == 0)
    {
        Console.WriteLine($"{killed} kills, {ledger.Drafts} drafts, {ledger.Accepted} accepted edits, {clock.Elapsed.TotalSeconds:F0} s");
    }
}

using var last = Server.Start(folder, args.ElementAtOrDefault(2));
var found = await Audit.RunAsync(await last.SignInAsync(), ledger, TimeSpan.FromSeconds(60));
last.Kill();
Console.WriteLine($"drafts={ledger.Drafts} edits={ledger.Accepted} seconds={clock.Elapsed.TotalSeconds:F0} seed={seed}");
foreach (var line in found.Lines)
{
    Console.WriteLine(line);
}

Console.WriteLine($"kills={killed} lost={found.Lost} doubled={found.Doubled} stuck={found.Stuck}");
Directory.Delete(folder, recursive: true);
return found.Lost + found.Doubled + found.Stuck == 0 ? 0 : 1;
