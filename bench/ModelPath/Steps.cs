using System.Diagnostics;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Bias;
using Homeroom.Guardrails.Injection;
using Homeroom.Guardrails.Plans;
using Homeroom.Guardrails.Privacy;
using Homeroom.Guardrails.Readability;
using Homeroom.Guardrails.Safety;

namespace Homeroom.ModelPath;

/// <summary>What each step of the path costs by itself, for one whole plan: the processor time that a change can save.</summary>
internal static class Steps
{
    private const int Times = 1500;

    public static void Run()
    {
        var plan = JsonNode.Parse(PlanServer.Plan)!.AsObject().Where(s => s.Value is not null).ToList();
        var rails = DefaultRails.Create();
        var prompt = new PromptLibrary().Get("lessons/plan");
        var inputs = new Dictionary<string, string>
        {
            ["subject"] = "science",
            ["band"] = "6-8",
            ["topic"] = "photosynthesis",
            ["minutes"] = "60",
        };
        Say("rails in and prompt", () => rails.Clear(inputs, "6-8", Roster.Empty, prompt.Render));
        Say("read the sections", () => PlanServer.Plan.Chunk(24).SelectMany(new SectionReader().TakeChunk).Count());
        Say("schema", () => plan.Sum(s => LessonPlanSchema.ValidateSection(s.Key, s.Value).Count));
        Say("all rails out", () => plan.Sum(s => rails.Check(s.Key, s.Value!, "6-8", NameVault.Empty, []).Findings.Count));
        IRail[] each =
        [
            new HiddenTextRail(),
            new InstructionRail(),
            new UnsafeRail(),
            new MarkupRail(),
            new GapRail(),
            new ArithmeticRail(),
            new WordingRail(),
            new OnlyHeRail(),
            new ReadingLevelRail(),
        ];
        foreach (var rail in each)
        {
            var alone = new RailPipeline([rail]);
            Say("  " + rail.Id, () => plan.Sum(s => alone.Check(s.Key, s.Value!, "6-8", NameVault.Empty, []).Findings.Count));
        }

        Say("write the sections", () => plan.Sum(s => s.Value!.ToJsonString(Assistant.Json.Options).Length));
    }

    private static IEnumerable<(string Name, JsonNode? Value)> TakeChunk(this SectionReader reader, char[] piece) => reader.Take(new string(piece));

    private static void Say(string name, Func<object> step)
    {
        for (var i = 0; i < Times; i++)
        {
            step();
        }

        var (cpu, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        for (var i = 0; i < Times; i++)
        {
            step();
        }

        var used = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / Times;
        Console.WriteLine(
            FormattableString.Invariant($"{name}: CPU {used:0.000} ms, wall {Stopwatch.GetElapsedTime(start).TotalMilliseconds / Times:0.000} ms")
        );
    }
}
