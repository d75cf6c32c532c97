namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>The pass rate over runs: a line, and a table of the same numbers.</summary>
internal static class HtmlHistory
{
    private const int Most = 30;
    private const double Height = 100;

    public static void Write(RunReport report, HtmlPage page)
    {
        var runs = report.History.Where(h => h.PassRate is not null).TakeLast(Most).ToList();
        if (runs.Count < 2)
        {
            return;
        }

        var (low, high) = (Math.Floor(runs.Min(r => r.PassRate!.Value) * 20) / 20, Math.Ceiling(runs.Max(r => r.PassRate!.Value) * 20) / 20);
        (low, high) = high - low < 0.05 ? (Math.Max(0, low - 0.05), Math.Min(1, high + 0.05)) : (low, high);
        page.Raw("<section aria-labelledby=\"runs\">\n<h2 id=\"runs\">Runs before</h2>\n");
        page.Write(
            $"""
            <figure class="line"><div class="line-y quiet small" aria-hidden="true"><span>{Figures.Percent(high)} %</span><span>{Figures.Percent(
                low
            )} %</span></div>
            <svg viewBox="0 0 1000 {Height}" preserveAspectRatio="none" role="img" aria-label="Pass rate of the last {runs.Count} runs, from {Percent(
                runs[0]
            )} to {Percent(runs[^1])}; the table below has every number." focusable="false"><path class="grid" d="M0 0H1000M0 50H1000M0 100H1000"/>
            """
        );
        page.Write($"<path class=\"path\" d=\"{Path(runs, low, high, 'L')}\"/><path class=\"dots\" d=\"{Path(runs, low, high, 'h')}\"/></svg>");
        page.Write(
            $"""
            <figcaption class="line-x quiet small"><span>{Figures.Time(runs[0].At)}</span><span>{Figures.Time(
                runs[^1].At
            )}</span></figcaption></figure>
            <details><summary>The same as a table</summary><table class="table-cards"><caption class="visually-hidden">Runs, newest first</caption>
            <thead><tr><th scope="col">Run</th><th scope="col">Began</th><th scope="col" class="num">Pass rate</th><th scope="col" class="num">Passed</th><th scope="col" class="num">Cost</th><th scope="col">Same answers as</th></tr></thead>
            <tbody>
            """
        );
        foreach (var run in runs.AsEnumerable().Reverse())
        {
            Row(run, runs, page);
        }

        page.Raw("</tbody></table></details>\n</section>\n");
    }

    private static void Row(HistoryLine run, List<HistoryLine> runs, HtmlPage page)
    {
        var same = runs.FirstOrDefault(r => r.Hash == run.Hash && r.Run != run.Run)?.Run ?? "none";
        page.Write(
            $"""
            <tr><th scope="row"><bdi>{Untrusted.Line(run.Run)}</bdi></th><td data-label="Began">{Figures.Time(
                run.At
            )}</td><td class="num" data-label="Pass rate">{Percent(run)}</td>
            <td class="num" data-label="Passed">{Figures.Whole(run.Passed)} of {Figures.Whole(
                run.Results
            )}</td><td class="num" data-label="Cost">{Figures.Cost(run.Cost)}</td><td data-label="Same answers as"><bdi>{Untrusted.Line(
                same
            )}</bdi></td></tr>
            """
        );
    }

    private static string Percent(HistoryLine run) => Figures.Percent(run.PassRate!.Value) + " %";

    // A dot is a stroke of no length with round ends: it stays round however the drawing is stretched.
    private static string Path(List<HistoryLine> runs, double low, double high, char kind)
    {
        var points = runs.Index()
            .Select(r =>
            {
                var (x, y) = (10 + (980.0 * r.Index / (runs.Count - 1)), Height * (high - r.Item.PassRate!.Value) / (high - low));
                var point = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{x:0.#} {y:0.#}");
                return kind == 'h' ? $"M{point}h0" : point;
            });
        return kind == 'h' ? string.Concat(points) : "M" + string.Join('L', points);
    }
}
