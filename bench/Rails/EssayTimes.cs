using System.Diagnostics;
using System.Globalization;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Bench.Rails;

/// <summary>What single essays of 3 KB take, the slow ones among them: a mean hides those.</summary>
internal static class EssayTimes
{
    private const int Rounds = 40;

    /// <summary>Prints the percentiles of each direction.</summary>
    public static void Run()
    {
        var rails = DefaultRails.Create();
        foreach (var way in Enum.GetValues<Direction>())
        {
            var took = new List<double>();
            for (var round = -Rounds; round < Rounds; round++)
            {
                foreach (var essay in Ordinary.Essays)
                {
                    var start = Stopwatch.GetTimestamp();
                    rails.Look(essay, way, "6-8", Roster.Empty);
                    if (round >= 0)
                    {
                        took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                    }
                }
            }

            took.Sort();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{took.Count} essays as {way}: p50 {At(took, 0.5):0.000} ms, p99 {At(took, 0.99):0.000} ms, p99.9 {At(took, 0.999):0.000} ms"
                )
            );
        }
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
}
