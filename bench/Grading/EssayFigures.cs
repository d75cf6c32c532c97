using System.Globalization;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Grading.Essays;
using Homeroom.Guardrails;

namespace Homeroom.Bench.Grading;

/// <summary>Agreement with marks that were not shown, over five folds, for 10 to 100 marked papers.</summary>
internal static class EssayFigures
{
    private const int Folds = 5;
    private const int Draws = 3;
    private static readonly RailPipeline Rails = DefaultRails.Create();

    /// <summary>Prints them.</summary>
    /// <param name="folder">Where the sets are.</param>
    /// <param name="chosen">Whether the tool chooses which ten to mark, beside ten by chance.</param>
    public static void Print(string folder, bool chosen)
    {
        foreach (var set in EssaySet.Read(folder))
        {
            foreach (var marked in chosen ? [10] : (int[])[10, 25, 50, 100])
            {
                var runs = Enumerable.Range(0, Folds * Draws).Select(r => Run(set, marked, r, chosen: false)).ToList();
                Say($"{set.Name}, {marked} marked by chance", runs);
            }

            if (chosen)
            {
                Say($"{set.Name}, 10 chosen", [.. Enumerable.Range(0, Folds * Draws).Select(r => Run(set, 10, r, chosen: true))]);
            }
        }
    }

    private static void Say(string what, List<Outcome> runs) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: QWK {runs.Average(r => r.Kappa):F3}, in the band {runs.Average(r => r.Held):P1}, band {runs.Average(r => r.Width):F2} wide, silent {runs.Average(r => r.Silent):P1}"
            )
        );

    private static Outcome Run(EssaySet set, int marked, int run, bool chosen)
    {
        var random = new Random(run);
        var mixed = set.Papers.OrderBy(_ => random.Next()).ToList();
        var tested = mixed.Where((_, i) => i % Folds == run % Folds).ToList();
        var pool = mixed.Where((_, i) => i % Folds != run % Folds).ToList();
        var first = chosen ? Chosen(pool.Take(tested.Count).ToList(), set, marked) : pool.Take(marked);
        var suggested = new EssayClass(first.Concat(tested.Select(EssaySet.Bare)), new Assignment(set.Scale), Rails).Suggest();
        var told = tested.Select(t => (Mark: t.Score!.Value, suggested[t.Id].Suggestion)).Where(t => t.Suggestion.Score is not null).ToList();
        return new Outcome(
            Kappa.Of(told.Select(t => (t.Mark, t.Suggestion.Score!.Value)), [.. Steps(set.Scale)], KappaWeights.Quadratic).Value,
            told.Average(t => t.Mark >= t.Suggestion.Low && t.Mark <= t.Suggestion.High ? 1.0 : 0),
            told.Average(t => t.Suggestion.High!.Value - t.Suggestion.Low!.Value),
            1 - (told.Count / (double)tested.Count)
        );
    }

    private static IEnumerable<Paper> Chosen(List<Paper> pool, EssaySet set, int wanted)
    {
        var first = new EssayClass(pool.Select(EssaySet.Bare), new Assignment(set.Scale), Rails).MarkFirst(wanted).ToHashSet();
        return pool.Where(p => first.Contains(p.Id));
    }

    private static IEnumerable<double> Steps(Scale scale)
    {
        for (var mark = scale.Min; mark <= scale.Max; mark += scale.Step)
        {
            yield return mark;
        }
    }

    private sealed record Outcome(double Kappa, double Held, double Width, double Silent);
}
