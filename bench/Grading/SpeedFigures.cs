using System.Diagnostics;
using System.Globalization;
using Homeroom.Assistant.Grading.Essays;
using Homeroom.Guardrails;

namespace Homeroom.Bench.Grading;

/// <summary>Time a paper and memory of a class, from texts to suggestions.</summary>
internal static class SpeedFigures
{
    /// <summary>Prints them.</summary>
    public static void Print(string folder)
    {
        var sets = EssaySet.Read(folder);
        foreach (var size in (int[])[200, 200, 2_000, 10_000])
        {
            // Of fewer papers than are wanted, some come again.
            var papers = Enumerable.Range(0, size).Select(i => Of(sets[0], i)).ToList();
            var clock = Stopwatch.StartNew();
            var suggested = new EssayClass(papers, new Assignment(sets[0].Scale), DefaultRails.Create()).Suggest();
            var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{suggested.Count} papers, 100 marked: {clock.Elapsed.TotalMilliseconds:F0} ms, {clock.Elapsed.TotalMilliseconds / size:F2} ms a paper, {memory} MB at most"
                )
            );
        }
    }

    private static Paper Of(EssaySet set, int at)
    {
        var paper = set.Papers[at % set.Papers.Count];
        return new Paper($"{at:D5}", paper.Text, at < 100 ? paper.Score : null);
    }
}
