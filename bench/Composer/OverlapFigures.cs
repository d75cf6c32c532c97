using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Bench.Composer;

/// <summary>How many runs of five words two plans from different packs share, under the same routine and length.</summary>
internal static partial class OverlapFigures
{
    /// <summary>Prints the figures and gives the number of those that do not hold.</summary>
    public static int Print()
    {
        List<double> all = [];
        foreach (var routine in Routines.All)
        {
            var plans = Sample
                .Composer.Packs.Select(p =>
                    Runs(
                        Sample.Composer.Compose(
                            new LessonRequest
                            {
                                Topic = p.Title,
                                Subject = p.Subject,
                                Band = p.Bands[0],
                                Minutes = 60,
                                Routine = routine.Id,
                            }
                        )
                    )
                )
                .ToList();
            for (var i = 0; i < plans.Count; i++)
            {
                all.AddRange(plans.Skip(i + 1).Select(other => Overlap(plans[i], other)));
            }
        }

        all.Sort();
        Console.WriteLine($"{all.Count} pairs of plans from different packs");
        return Figures.Line(
                "shared five-word runs, median",
                all[all.Count / 2].ToString("P1", CultureInfo.InvariantCulture),
                all[all.Count / 2] < 0.15
            ) + Figures.Line("shared five-word runs, most", all[^1].ToString("P1", CultureInfo.InvariantCulture), all[^1] < 0.3);
    }

    private static HashSet<int> Runs(JsonObject plan)
    {
        plan.Remove("notes");
        var words = Word().Matches(string.Join(' ', Texts(plan))).Select(m => m.Value.ToLowerInvariant()).ToArray();
        return
        [
            .. Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(i => string.Join(' ', words, i, 5).GetHashCode(StringComparison.Ordinal)),
        ];
    }

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.SelectMany(p => Texts(p.Value)),
            JsonArray a => a.SelectMany(Texts),
            { } v when v.GetValueKind() == System.Text.Json.JsonValueKind.String => [v.GetValue<string>()],
            _ => [],
        };

    private static double Overlap(HashSet<int> a, HashSet<int> b)
    {
        var shared = a.Count(b.Contains);
        return (double)shared / (a.Count + b.Count - shared);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
