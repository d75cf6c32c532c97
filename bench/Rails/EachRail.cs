using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Bench.Rails;

/// <summary>What each rail costs by itself, so that a slow one has a name.</summary>
internal static class EachRail
{
    private const int Rounds = 15;

    /// <summary>Prints every rail that needs no settings, and masking, for each direction: microseconds for an essay.</summary>
    public static void Run()
    {
        var rails = typeof(IRail)
            .Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IRail)))
            .Select(Make)
            .OfType<IRail>();
        var people = new Roster(["Amara Obi", "Leo Park", "Jordan Rivera"]);
        foreach (var rail in rails)
        {
            Say(rail.Id, way => essay => rail.Check(new RailInput(way, "6-8", [new RailText("text", essay)])).Count());
        }

        var none = new RailPipeline([]);
        Say("masking", way => essay => none.Look(essay, way, "6-8", people).Findings.Count);
        var all = DefaultRails.Create();
        Say("everything", way => essay => all.Look(essay, way, "6-8", people).Findings.Count);
    }

    private static IRail? Make(Type type) =>
        type.GetConstructors().FirstOrDefault(c => c.GetParameters().All(p => p.HasDefaultValue)) is { } made
            ? (IRail)made.Invoke([.. made.GetParameters().Select(p => p.DefaultValue)])
            : null;

    private static void Say(string name, Func<Direction, Func<string, int>> of)
    {
        var line = new StringBuilder($"{name, -16}");
        foreach (var way in Enum.GetValues<Direction>())
        {
            line.Append(CultureInfo.InvariantCulture, $" {way}: {Best(of(way)), 7:0.0} µs");
        }

        Console.WriteLine(line);
    }

    private static double Best(Func<string, int> check)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var essay in Ordinary.Essays)
            {
                check(essay);
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / Ordinary.Essays.Count);
        }

        return best;
    }
}
