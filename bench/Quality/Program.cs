using System.Diagnostics;
using System.Globalization;
using Homeroom.QualityBench;
using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

// Fills a database with drafts in figures and measures the pages on how prompts do, through the whole program. See README.md.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const double Target = 100;
const int Runs = 50;
const string Anew = "one version, worked out anew";
var count = int.Parse(Option("drafts") ?? "1000000");
var folder = Directory.CreateTempSubdirectory("homeroom-quality").FullName;
await using var program = new Server(folder, Option("postgres"));
using var teacher = program.CreateClient();
(await teacher.GetAsync(program.Services.GetRequiredService<SignInLink>().Path)).EnsureSuccessStatusCode();
await using (var db = await program.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync())
{
    var clock = Stopwatch.StartNew();
    await Filling.RunAsync(db, count, await db.Teachers.Select(t => t.Id).SingleAsync());
    var tallies = await db.QualityTallies.CountAsync();
    var longest = await db.QualityTallies.MaxAsync(t => t.Tally.Length);
    Console.WriteLine(
        $"{count} drafts of {Filling.Teachers} teachers on {(db.Database.IsNpgsql() ? "PostgreSQL" : "SQLite")}, {tallies} tallies of at most {longest} characters, filled in {clock.Elapsed.TotalSeconds:F0} s"
    );
}

var quality = $"/prompts/{Filling.Prompt}/quality";
(string Name, string Path)[] pages =
[
    ("one version, the school", $"{quality}?version={Filling.Versions[0]}&whose=school"),
    ("one version, one's own", $"{quality}?version={Filling.Versions[0]}&whose=mine"),
    ("all prompts", "/prompts/quality"),
    ("two versions compared", $"{quality}?version={Filling.Versions[0]}&against={Filling.Versions[1]}&whose=school"),
    (Anew, $"{quality}?version={Filling.Versions[2]}&whose=school"),
];
var store = program.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>();
var slow = 0;
Console.WriteLine($"{"", -28}{"median ms", 12}{"p95 ms", 10}{"KB", 8}");
foreach (var (name, path) in pages)
{
    var size = 0;
    List<double> times = [];
    for (var n = -10; n < Runs; n++)
    {
        if (name == Anew)
        {
            await using var db = await store.CreateDbContextAsync();
            await db.QualityVersions.ExecuteUpdateAsync(s => s.SetProperty(v => v.Figures, (string?)null));
        }

        var start = Stopwatch.GetTimestamp();
        using var answer = await teacher.GetAsync(path);
        size = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
        if (n >= 0)
        {
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    times.Sort();
    slow += times[Runs / 2] <= Target || name == Anew ? 0 : 1;
    Console.WriteLine($"{name, -28}{times[Runs / 2], 12:F1}{times[Runs * 95 / 100], 10:F1}{size / 1024.0, 8:F1}");
}

await program.DisposeAsync();
Directory.Delete(folder, recursive: true);
return slow == 0 ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
