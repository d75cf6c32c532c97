using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Bench.Composer;

/// <summary>300 plans: shape, minutes, demand, placeholders, sameness on repeat, time.</summary>
internal static partial class PlanFigures
{
    private const int Count = 300;

    /// <summary>Prints the figures and gives the number of those that do not hold.</summary>
    public static int Print()
    {
        var requests = Sample.Requests(Count);
        foreach (var warm in requests.Take(60))
        {
            Sample.Composer.Compose(warm);
        }

        List<(LessonRequest Request, JsonObject Plan, double Milliseconds)> made = [];
        foreach (var request in requests)
        {
            var plan = Sample.Composer.Compose(request);
            made.Add((request, plan, Figures.Milliseconds(() => Sample.Composer.Compose(request))));
        }

        var broken = made.Where(m => LessonPlanSchema.Validate(m.Plan).Count + LessonRules.Check(m.Plan).Count > 0)
            .Select(m => m.Request.Topic)
            .ToList();
        var exact = made.Count(m => m.Plan["timeline"]!.AsArray().Sum(s => s!["minutes"]!.GetValue<int>()) == m.Request.Minutes);
        var shares = made.Select(m => LessonRules.DemandShare(m.Plan["timeline"]!)).Order().ToList();
        var loose = made.Count(m => Loose().IsMatch(Gap().Replace(m.Plan.ToJsonString(Json.Options), "")));
        var same = made.Count(m => Sample.Composer.Compose(m.Request).ToJsonString() == m.Plan.ToJsonString());
        var times = made.Select(m => m.Milliseconds).Order().ToList();
        Console.WriteLine($"{Count} plans from {Sample.Composer.Packs.Count} packs, {Routines.All.Count} routines, 4 bands, 10 to 180 minutes");
        broken.ForEach(b => Console.WriteLine($"  broken: {b}"));
        return Figures.Line("schema and rules hold", $"{Count - broken.Count} of {Count}", broken.Count == 0)
            + Figures.Line("minutes exact", $"{exact} of {Count}", exact == Count)
            + Figures.Line("minutes at apply or above, median", Percent(shares[Count / 2]), shares[Count / 2] >= 0.4)
            + Figures.Line("minutes at apply or above, least", Percent(shares[0]), shares[0] >= 0.4)
            + Figures.Line("placeholders outside marked gaps", $"{loose}", loose == 0)
            + Figures.Line("same bytes on repeat", $"{same} of {Count}", same == Count)
            + Figures.Line("milliseconds a plan, median", Figures.Number(times[Count / 2]), times[Count / 2] <= 50)
            + Figures.Line("milliseconds a plan, p99", Figures.Number(times[Count * 99 / 100]), times[Count * 99 / 100] <= 200);
    }

    private static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{[a-z0-9]+\}|TODO|TBD|lorem|XXX|You fill", RegexOptions.IgnoreCase)]
    private static partial Regex Loose();

    [GeneratedRegex(@"\[You fill: [^\]]*\]")]
    private static partial Regex Gap();
}
