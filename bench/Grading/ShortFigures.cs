using System.Globalization;
using System.Xml.Linq;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Grading.ShortAnswers;

namespace Homeroom.Bench.Grading;

/// <summary>Agreement with marks of short answers that were not shown, and how often the surer half is right.</summary>
internal static class ShortFigures
{
    private const int Draws = 2;

    /// <summary>Prints them for every XML file under a folder (SemEval 2013 task 7).</summary>
    public static void Print(string folder)
    {
        var items = Directory
            .EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories)
            .GroupBy(f => Path.GetFileName(f))
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var marked in (int[])[25, 50, 100])
        {
            var runs = items
                .Select(i => Read([.. i]))
                .Where(i => i.Answers.Count >= marked + 20)
                .SelectMany(i => Enumerable.Range(0, Draws).Select(d => Run(i, marked, d)))
                .ToList();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{marked} marked, {runs.Count / Draws} items: kappa {runs.Where(r => !double.IsNaN(r.Kappa)).Average(r => r.Kappa):F3}, the surer half {runs.Sum(r => r.Right) / runs.Sum(r => r.Sure):P1} right"
                )
            );
        }
    }

    private static (List<string> Key, List<ShortAnswer> Answers) Read(List<string> files)
    {
        var read = files.Select(f => XDocument.Load(f)).ToList();
        var answers = read.SelectMany(d => d.Descendants("studentAnswer"))
            .Select((a, i) => new ShortAnswer($"{i:D4}", a.Value, (string?)a.Attribute("accuracy") == "correct" ? 1 : 0));
        return ([.. read.SelectMany(d => d.Descendants("referenceAnswer")).Select(r => r.Value).Distinct()], [.. answers]);
    }

    private static (double Kappa, double Sure, double Right) Run((List<string> Key, List<ShortAnswer> Answers) item, int marked, int draw)
    {
        var random = new Random(draw);
        var mixed = item.Answers.OrderBy(_ => random.Next()).ToList();
        var suggested = new ShortItem(mixed.Select((a, i) => i < marked ? a : a with { Score = null }), item.Key).Suggest();
        var told = mixed.Skip(marked).Where(a => suggested[a.Id].Score is not null).ToList();
        var sure = told.OrderByDescending(a => suggested[a.Id].Confidence).Take(told.Count / 2).ToList();
        var kappa = Kappa.Of(told.Select(a => (a.Score!.Value, suggested[a.Id].Score!.Value)), [0, 1], KappaWeights.Quadratic).Value;
        return (kappa, sure.Count, sure.Count(a => Math.Abs(a.Score!.Value - suggested[a.Id].Score!.Value) < 0.5));
    }
}
