using System.Globalization;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports.Terminal;

/// <summary>How far a run is.</summary>
/// <param name="Total">How many results it will have.</param>
/// <param name="Kept">How many of them were done before it began.</param>
internal sealed record Progress(int Total, int Kept)
{
    private const int BarCells = 20;

    public Tally Tally { get; private init; }

    public decimal? Cost { get; private init; }

    public bool IsDone => Tally.All >= Total;

    /// <summary>Whole tenths that are done.</summary>
    public int Tenth => Total == 0 ? 10 : (int)(10L * Tally.All / Total);

    public Progress With(CaseResult result) =>
        this with
        {
            Tally = Tally.With(result.Status),
            Cost = result.Cost is { } cost ? (Cost ?? 0) + cost : Cost,
        };

    /// <summary>For plain lines: "120 of 200 (60 %): 110 passed, 8 failed, 2 without a score, cost $0.12, about 40 s left."</summary>
    public string Sentence(TimeSpan since)
    {
        var share = string.Create(CultureInfo.InvariantCulture, $"{(Total == 0 ? 100 : 100L * Tally.All / Total)} %");
        return $"{Figures.Whole(Tally.All)} of {Figures.Whole(Total)} ({share}): {string.Join(", ", Parts(since))}.";
    }

    /// <summary>For a terminal: a bar and what there is room for, the most important first.</summary>
    public string Bar(TimeSpan since, int width)
    {
        var full = Total == 0 ? BarCells : (int)((long)BarCells * Math.Min(Tally.All, Total) / Total);
        var line = $"{Figures.Whole(Tally.All)} of {Figures.Whole(Total)}";
        var bar = $"[{new string('#', full)}{new string('.', BarCells - full)}] ";
        line = Cells.Width(bar + line) <= width ? bar + line : line;
        foreach (var part in Parts(since))
        {
            line = Cells.Width(line) + 2 + Cells.Width(part) <= width ? $"{line}, {part}" : line;
        }

        return Cells.Cut(line, width);
    }

    private IEnumerable<string> Parts(TimeSpan since)
    {
        yield return $"{Figures.Whole(Tally.Passed)} passed";
        yield return $"{Figures.Whole(Tally.Failed)} failed";
        if (Tally.Errors + Tally.Unscored > 0)
        {
            yield return $"{Figures.Whole(Tally.Errors + Tally.Unscored)} without a score";
        }

        // What was kept took no time, so that it says nothing of the time that is left.
        var fresh = Tally.All - Kept;
        yield return fresh > 0
            ? $"about {Left(since.TotalSeconds / fresh * (Total - Tally.All))} left"
            : $"{Figures.Span(Math.Floor(since.TotalSeconds))} so far";
        if (Cost is { } cost)
        {
            yield return $"cost {Figures.Cost(cost)}";
        }
    }

    // To the second below a minute, to ten seconds above: more would be a promise.
    private static string Left(double seconds) =>
        seconds < 60
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Ceiling(seconds))} s")
            : Figures.Span(Math.Ceiling(seconds / 10) * 10);
}
