using System.Diagnostics;
using System.Globalization;
using System.Text;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Papers;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Bench.Grading;

/// <summary>A class set of 200 papers from a file to suggestions on every criterion, and what one more mark costs.</summary>
internal static class ReviewFigures
{
    private const int Papers = 200;
    private const int Marked = 25;
    private const int Rounds = 40;

    /// <summary>Prints them.</summary>
    public static void Print(string folder)
    {
        var essays = EssaySet.Read(folder)[0];
        var rubric = RubricLibrary.Find("argument", "6-8")!.Rubric;
        var table = new StringBuilder("name,text\n");
        for (var i = 0; i < Papers; i++)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"Student {i:D3},\"{essays.Papers[i].Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"
            );
        }

        for (var run = 0; run < 3; run++)
        {
            Run(essays, rubric, Encoding.UTF8.GetBytes(table.ToString()));
        }
    }

    private static void Run(EssaySet essays, Rubric rubric, byte[] table)
    {
        var clock = Stopwatch.StartNew();
        var read = PaperReader.Read([new PaperFile("class.csv", table)]);
        var plan = PaperPlan.Of(read, Roster.Empty, []);
        var papers = plan.Coming.Select((r, i) => new ClassPaper($"p{i:D3}", r.Label, r.Paper.Text)).ToDictionary(p => p.Id);
        var brought = clock.Elapsed;
        var setup = new AssignmentSetup { Title = "Bench", Rubric = rubric };
        var set = Do(ClassSet.Empty, new MarkingCommand.Set(setup));
        set = Do(set, new MarkingCommand.Bring([.. papers.Keys]));
        var reading = new SetReading(setup, papers.Values, Roster.Empty, DefaultRails.Create());
        var seen = clock.Elapsed;
        foreach (var i in Enumerable.Range(0, Marked))
        {
            set = Do(set, Mark(rubric, essays, i, rubric.Criteria.Count));
        }

        var suggestions = new SetSuggestions(reading, set);
        _ = suggestions.Queue();
        var all = clock.Elapsed;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{papers.Count} papers, {rubric.Criteria.Count} criteria, {Marked} marked: read {brought.TotalSeconds:F2} s, flags, numbers and evidence {(seen - brought).TotalSeconds:F2} s, suggestions {(all - seen).TotalSeconds:F2} s, together {all.TotalSeconds:F2} s"
            )
        );
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            clock.Restart();
            set = Do(set, new MarkingCommand.Mark($"p{Marked + (i / 4):D3}", [new MarkWish(rubric.Criteria[i % 4].Id, 1 + (i % 4), null)], []));
            suggestions = new SetSuggestions(reading, set, suggestions);
            _ = suggestions.Queue();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one more mark: median {times[Rounds / 2]:F1} ms, slowest {times[^1]:F1} ms"));
    }

    private static MarkingCommand.Mark Mark(Rubric rubric, EssaySet essays, int paper, int criteria)
    {
        var share = (essays.Papers[paper].Score!.Value - essays.Scale.Min) / (essays.Scale.Max - essays.Scale.Min);
        return new MarkingCommand.Mark(
            $"p{paper:D3}",
            [.. rubric.Criteria.Take(criteria).Select(c => new MarkWish(c.Id, 1 + Math.Round(share * 3), null))],
            []
        );
    }

    private static ClassSet Do(ClassSet set, MarkingCommand command)
    {
        var decision = set.Decide(command, "Bench", DateTimeOffset.UnixEpoch);
        return decision.Refused is null ? set.After(decision.Events) : throw new InvalidOperationException(decision.Refused);
    }
}
