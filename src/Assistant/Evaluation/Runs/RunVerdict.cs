using System.Globalization;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>Decides how a run ended from its results: never well while a question has no score.</summary>
public static class RunVerdict
{
    private const int MostNamed = 5;

    /// <summary>What holds for each suite.</summary>
    /// <param name="plan">What was asked.</param>
    /// <param name="results">What came.</param>
    public static IReadOnlyList<SuiteOutcome> Suites(RunPlan plan, IEnumerable<CaseResult> results)
    {
        var tallies = plan.Suites.ToDictionary(s => s.Suite.Name, s => new Tally(s.Suite));
        foreach (var result in results)
        {
            tallies[result.Suite].Add(result);
        }

        return [.. plan.Suites.Select(s => tallies[s.Suite.Name].Outcome())];
    }

    /// <summary>How the run ended.</summary>
    /// <param name="suites">What holds for each suite.</param>
    /// <param name="count">What there is.</param>
    /// <param name="questions">How many questions there were.</param>
    public static RunEnd End(IReadOnlyList<SuiteOutcome> suites, RunCount count, int questions) =>
        count.Errors > 0 || count.Done < questions ? RunEnd.Trouble
        : suites.All(s => s.Held) ? RunEnd.Passed
        : RunEnd.Fell;

    private sealed class Tally(Suite suite)
    {
        private readonly Dictionary<string, (double Sum, double Weight)> _metrics = [];
        private readonly List<string> _hard = [];
        private double _passed;
        private double _whole;

        public void Add(CaseResult result)
        {
            _whole += result.Weight;
            _passed += result.Status == CaseStatus.Passed ? result.Weight : 0;
            if (result is { IsHard: true, Status: not CaseStatus.Passed })
            {
                _hard.Add(result.Case);
            }

            foreach (var grade in result.Grades.Where(g => g.Metric.Length > 0 && g.Score is not null))
            {
                var (sum, weight) = _metrics.GetValueOrDefault(grade.Metric);
                _metrics[grade.Metric] = (sum + (grade.Score!.Value * result.Weight), weight + result.Weight);
            }
        }

        public SuiteOutcome Outcome()
        {
            List<string> broken = [];
            var share = _whole == 0 ? 0 : _passed / _whole;
            if (share < suite.Threshold)
            {
                broken.Add(string.Create(CultureInfo.InvariantCulture, $"{share:P1} of its cases pass; {suite.Threshold:P1} have to."));
            }

            if (_hard.Count > 0)
            {
                var more = _hard.Count > MostNamed ? $" and {_hard.Count - MostNamed} more" : "";
                broken.Add($"Cases that may never fail did: {string.Join(", ", _hard.Take(MostNamed))}{more}.");
            }

            foreach (var (name, least) in suite.Metrics)
            {
                var (sum, weight) = _metrics.GetValueOrDefault(name);
                if (weight == 0)
                {
                    broken.Add($"No grader adds to the metric {name}.");
                }
                else if (sum / weight < least)
                {
                    broken.Add(
                        string.Create(CultureInfo.InvariantCulture, $"The metric {name} is {sum / weight:0.000}; it has to be {least:0.000}.")
                    );
                }
            }

            return new SuiteOutcome(suite.Name, suite.File, suite.Description, suite.Threshold, broken.Count == 0) { Broken = broken };
        }
    }
}
