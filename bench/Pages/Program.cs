using System.Diagnostics;
using System.Globalization;
using Homeroom.Bench.Pages;

// Server processor time per page view: dotnet run -c Release --project bench/Pages [batches] [requests a batch]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const double Most = 1.0;
var batches = args.Length > 0 ? int.Parse(args[0]) : 15;
var requests = args.Length > 1 ? int.Parse(args[1]) : 60;
#if DEBUG
const string Configuration = "Debug";
#else
const string Configuration = "Release";
#endif

// The first of a process finds nothing compiled. A teacher needs at least these seconds for the four answers of the form.
const int Typing = 5;
var firsts = new List<double>();
for (var i = 0; i < 5; i++)
{
    await using var fresh = await Server.StartAsync(Configuration);
    await Task.Delay(TimeSpan.FromSeconds(Typing));
    var clock = Stopwatch.StartNew();
    await fresh.DraftAsync("photosynthesis");
    firsts.Add(clock.Elapsed.TotalMilliseconds);
}

Console.WriteLine(
    $"The first lesson of a process, asked {Typing} s after signing in, from the request to its last section: median of 5 {firsts.Order().ElementAt(2):0} ms, most {firsts.Max():0} ms"
);
await using var server = await Server.StartAsync(Configuration);
string[] topics = ["seasons", "photosynthesis", "moon phases", "food webs", "plate tectonics"];
var ids = new List<string>();
var drafting = new List<double>();
for (var i = 0; i < 50; i++)
{
    var clock = Stopwatch.StartNew();
    ids.Add(await server.DraftAsync(topics[i % topics.Length]));
    drafting.Add(clock.Elapsed.TotalMilliseconds);
}

Console.WriteLine(
    $"A lesson from the request to its last section: the first of the process, asked at once, {drafting[0]:0} ms, median of 50 {drafting.Order().ElementAt(25):0} ms"
);

var lesson = "/lessons/" + ids[0];
(string Name, string Path)[] pages =
[
    ("home, 50 drafts", "/"),
    ("all drafts", "/drafts"),
    ("new lesson", "/lessons/new"),
    ("workspace", lesson),
    ("edit a quiz", lesson + "/edit/starter"),
    ("versions", lesson + "/history"),
    ("my data", "/account"),
];

// The just-in-time compiler works on code that has run often, while it runs: several rounds, and the last is mostly spared of it.
foreach (var (_, path) in Enumerable.Repeat(pages, 4).SelectMany(p => p))
{
    await ViewAsync(path, 1000);
}

Console.WriteLine(
    $"Server processor time a page view, milliseconds; {batches} batches of {requests} requests, one connection, {Environment.ProcessorCount} processors"
);
Console.WriteLine($"{"page", -18}{"median", 8}{"lowest", 8}{"highest", 9}{"KB", 7}");
var slow = false;
foreach (var (name, path) in pages)
{
    var size = await ViewAsync(path, 100);
    var times = new List<double>();
    for (var i = 0; i < batches; i++)
    {
        var before = server.Used;
        await ViewAsync(path, requests);
        times.Add((server.Used - before).TotalMilliseconds / requests);
    }

    times.Sort();
    var median = times[times.Count / 2];
    slow |= median > Most;
    Console.WriteLine($"{name, -18}{median, 8:0.00}{times[0], 8:0.00}{times[^1], 9:0.00}{size / 1024.0, 7:0.0}");
}

Console.WriteLine(slow ? $"Some page needs more than {Most:0} ms." : $"Every page needs at most {Most:0} ms.");
return slow ? 1 : 0;

async Task<int> ViewAsync(string path, int times)
{
    var length = 0;
    for (var i = 0; i < times; i++)
    {
        using var answer = await server.Teacher.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        length = (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    return length;
}
