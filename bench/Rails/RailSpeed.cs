using BenchmarkDotNet.Attributes;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Bench.Rails;

/// <summary>All local rails over ordinary texts of the length of an essay, on one core. One operation is all of them.</summary>
[Config(typeof(SpeedConfig))]
public class RailSpeed
{
    private readonly RailPipeline _rails = DefaultRails.Create();
    private readonly Roster _class = new([
        "Amara Obi",
        "Leo Park",
        "Jordan Rivera",
        "Mei Chen",
        "Will Turner",
        "Grace Adeyemi",
        "Sofia de la Cruz",
        "Omar Haddad",
        "Aoife O'Brien",
        "Mark Kowalski",
    ]);

    /// <summary>Which way the texts go.</summary>
    [Params(Direction.Request, Direction.StudentWork, Direction.Reply, Direction.PupilText)]
    public Direction Way { get; set; }

    /// <summary>Rails and masks, with a class list of ten.</summary>
    [Benchmark]
    public int Look()
    {
        var found = 0;
        foreach (var essay in Ordinary.Essays)
        {
            found += _rails.Look(essay, Way, "6-8", _class).Findings.Count;
        }

        return found;
    }
}
