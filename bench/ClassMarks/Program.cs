using System.Diagnostics;
using System.Globalization;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Bench.ClassMarks;

// dotnet run -c Release --project bench/ClassMarks     how long it takes to measure the marks of a class, without and with intervals
// dotnet run -c Release --project bench/ClassMarks -- detector evals/suites [fair.json] [tell]     how well the detector of biased wording does
if (args is ["detector", var folder, ..])
{
    DetectorFigures.Run(folder, args.Skip(2).FirstOrDefault(a => a != "tell"), args.Contains("tell"));
    return;
}

const int Pupils = 40;
const int MarksEach = 40;
const int WordsInText = 260;

string[] codes =
[
    "loaded language",
    "opinion as fact",
    "stereotype",
    "omission or framing",
    "selection",
    "attribution",
    "default group",
    "deficit wording",
];
var random = new Random(1);
var text = MarkText.Of([
    [
        string.Join(
            ' ',
            Enumerable
                .Range(0, WordsInText)
                .Select(i =>
                    i % 13 == 12 ? $"w{i}."
                    : i % 13 == 0 ? $"W{i}"
                    : $"w{i}"
                )
        ),
    ],
]);
var key = MarkKey.Of(
    text,
    Enumerable.Range(0, 10).Select(i => new KeyPlace(new(i * 26, (i * 26) + 2), codes[i % codes.Length])),
    [new(18, 19), new(44, 45), new(70, 71)]
);
TakingPart[] pupils = [.. Enumerable.Range(0, Pupils).Select(p => new TakingPart($"pupil {p}"))];
Mark[] marks =
[
    .. pupils.SelectMany(p =>
        Enumerable
            .Range(0, MarksEach)
            .Select(_ => (At: random.Next(WordsInText - 3), Length: random.Next(3)))
            .Select(m => new Mark(p.Pupil, m.At, m.At + m.Length, codes[random.Next(codes.Length)], "It is only somebody's view."))
    ),
];

Say("marks read", 3000, () => ClassMarks.Of(text, pupils, marks).Count);
var ready = ClassMarks.Of(text, pupils, marks);
var heat = Heat.Of(ready);
var compared = KeyComparison.Of(ready, key);
Say("heat", 3000, () => Heat.Of(ready).Marked.Count);
Say("agreement", 3000, () => Agreement.Of(ready, heat).Alpha);
Say("beside the key", 3000, () => KeyComparison.Of(ready, key).DPrime);
Say("discussion points", 3000, () => DiscussionPoints.Of(ready, heat, compared).Split.Count);
Say("all of these", 3000, () => ClassMeasures.Of(ClassMarks.Of(text, pupils, marks), key).Agreement.Alpha);
Say("intervals, 1,000 draws", 60, () => AgreementIntervals.Of(ready, compared).Alpha.Low);
string[] missing =
[
    "what the students think",
    "the cost",
    "who pays for it",
    "numbers from other schools",
    "what parents say",
    "teachers",
    "how it works",
];
Omission[] omissions =
[
    .. pupils.SelectMany((p, i) => new[] { 1, 3 }.Select(k => new Omission(p.Pupil, missing[(i * k) % missing.Length] + " " + codes[i % 5]))),
];
Say("80 omissions grouped", 30, () => OmissionGroups.Of(omissions, missing[..3], text).Groups.Count);

static void Say(string what, int rounds, Func<double> measure)
{
    var times = new double[rounds];
    for (var round = -rounds / 3; round < rounds; round++)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(measure());
        if (round >= 0)
        {
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    Array.Sort(times);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{what, -26} best {times[0]:0.00} ms, median {times[rounds / 2]:0.00} ms, p95 {times[rounds * 95 / 100]:0.00} ms, worst {times[^1]:0.00} ms"
        )
    );
}
