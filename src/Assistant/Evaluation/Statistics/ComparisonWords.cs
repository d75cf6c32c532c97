using System.Globalization;
using System.Text;

namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>Says a comparison in plain words, for a teacher.</summary>
internal static class ComparisonWords
{
    private const int Named = 5;

    public static string Of(Comparison comparison, ComparisonRules rules)
    {
        var sentences = new List<string>();
        Broken(sentences, comparison);
        if (comparison.Cases > 0)
        {
            sentences.Add(Counted(comparison));
            sentences.Add(Verdict(comparison, rules));
        }
        else if (comparison.Measures.Count == 0 && comparison.BrokenHard.Count == 0 && comparison.Missing.Count == 0)
        {
            sentences.Add(
                comparison.Verdict == ComparisonVerdict.Same
                    ? "No case of this suite is scored; all of them must always hold."
                    : "There is no baseline to compare with yet."
            );
        }

        if (comparison.HardCases > 0 && comparison.BrokenHard.Count == 0)
        {
            sentences.Add(
                comparison.HardCases == 1 ? "The case that must always hold does." : $"All {comparison.HardCases} cases that must always hold do."
            );
        }

        return string.Join(' ', sentences);
    }

    private static void Broken(List<string> sentences, Comparison c)
    {
        Say(sentences, c.BrokenHard, "A case that must always hold is broken", "{0} cases that must always hold are broken");
        Say(sentences, c.Missing, "A case of the baseline was not run", "{0} cases of the baseline were not run");
        Say(sentences, c.Unscored, "A case has no score", "{0} cases have no score");
    }

    private static void Say(List<string> sentences, IReadOnlyList<string> ids, string one, string several)
    {
        if (ids.Count > 0)
        {
            var start = ids.Count == 1 ? one : string.Format(CultureInfo.InvariantCulture, several, ids.Count);
            var rest = ids.Count > Named ? $" and {ids.Count - Named} more" : "";
            sentences.Add($"{start}: {string.Join(", ", ids.Take(Named))}{rest}.");
        }
    }

    private static string Counted(Comparison c)
    {
        var (better, worse) = (c.Count(ChangeDirection.Better), c.Count(ChangeDirection.Worse));
        var cases = c.Cases == 1 ? "the one case" : $"{c.Cases} cases";
        return (better, worse) switch
        {
            (0, 0) => c.Cases == 1 ? "The one case did not change." : $"None of {cases} changed.",
            (_, 0) => $"Better on {better} of {cases}, worse on none.",
            (0, _) => $"Worse on {worse} of {cases}, better on none.",
            _ when c.Verdict == ComparisonVerdict.Worse => $"Worse on {worse} of {cases}, better on {better}.",
            _ => $"Better on {better} of {cases}, worse on {worse}.",
        };
    }

    private static string Verdict(Comparison c, ComparisonRules rules)
    {
        var margin = Points(rules.Margin);
        var measure = c.Measures.MaxBy(m => Math.Abs(m.Difference))!;
        return c.Verdict switch
        {
            ComparisonVerdict.Better => $"It is better: {Moved(measure, rules)}.",
            ComparisonVerdict.Worse => $"It is worse: {Moved(c.Measures.MinBy(m => m.Difference)!, rules)}.",
            ComparisonVerdict.Same => $"It is the same: any difference is smaller than {margin}.",
            _ when c.NoWorse => $"It is not worse by {margin} or more; whether it is better cannot be told yet{More(c)}.",
            _ => $"Whether it is better or worse cannot be told yet{More(c)}.",
        };
    }

    private static string Moved(PairedMeasure measure, ComparisonRules rules)
    {
        var text = new StringBuilder();
        var (was, now) = (Percent(measure.Baseline), Percent(measure.Candidate));
        text.Append(measure.Name == "passes" ? $"{was} of its cases passed, now {now}" : $"the mean score was {was}, now {now}");
        var ends = measure.Interval;
        text.Append(
            CultureInfo.InvariantCulture,
            $" ({Signed(measure.Difference)} points; {100 * (1 - rules.Alpha):0.#} % sure: {Signed(ends.Low)} to {Signed(ends.High)})"
        );
        return text.ToString();
    }

    private static string More(Comparison c) =>
        c.MoreCases is { } more && c.MoreCasesShow is { } points
            ? string.Create(
                CultureInfo.InvariantCulture,
                $": about {more:#,0} more {(more == 1 ? "case" : "cases")} would show a difference of {points} {(points == 1 ? "point" : "points")}"
            )
            : "";

    private static string Points(double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} {(share == 0.01 ? "point" : "points")}");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");

    private static string Signed(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:+0.#;−0.#;0}");
}
