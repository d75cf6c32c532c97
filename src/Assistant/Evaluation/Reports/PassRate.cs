using Homeroom.Assistant.Evaluation.Statistics;
using CaseResult = Homeroom.Assistant.Evaluation.Runs.CaseResult;
using CaseStatus = Homeroom.Assistant.Evaluation.Runs.CaseStatus;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>
/// The weighted share of results that pass, with the 95 % interval of Wilson (1927). Repeats of a case are no cases of their own, and heavy cases leave less
/// to count on: the interval is that of Kish's (1965) effective number of cases. What has no score counts as not passed.
/// </summary>
/// <param name="Rate">0 to 1.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
internal readonly record struct PassRate(double Rate, double Low, double High)
{
    /// <summary>The rate of some results; null where there are none.</summary>
    public static PassRate? Of(IEnumerable<CaseResult> results)
    {
        var cases = new Dictionary<string, (double Weight, int Passed, int All)>();
        foreach (var result in results)
        {
            var key = $"{result.Suite}/{result.Case}|{result.Prompt}|{result.Model}";
            var (_, passed, all) = cases.GetValueOrDefault(key);
            cases[key] = (result.Weight, passed + (result.Status == CaseStatus.Passed ? 1 : 0), all + 1);
        }

        var sum = cases.Values.Sum(c => c.Weight);
        if (!(sum > 0))
        {
            return null;
        }

        var rate = cases.Values.Sum(c => c.Weight * c.Passed / c.All) / sum;
        var interval = Proportion.OfShare(Math.Clamp(rate, 0, 1), sum * sum / cases.Values.Sum(c => c.Weight * c.Weight));
        return new PassRate(Math.Clamp(rate, 0, 1), interval.Low, interval.High);
    }
}
