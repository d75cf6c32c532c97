namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>The suites: a table, with each pass rate drawn beside its numbers.</summary>
internal static class HtmlSuites
{
    private const int Most = 500;

    public static void Write(RunReport report, HtmlPage page)
    {
        if (report.Suites.Count == 0)
        {
            return;
        }

        var hasBefore = report.Baseline is not null;
        page.Raw("<section aria-labelledby=\"suites\">\n<h2 id=\"suites\">Suites</h2>\n");
        page.Write(
            $"""
            <p class="quiet small">The dot is the pass rate, the line its 95 % interval, the upright stroke what is asked for{(
                hasBefore ? ", the ring the baseline" : ""
            )}.</p>
            <table class="table-cards"><caption class="visually-hidden">Pass rate of each suite</caption>
            <thead><tr><th scope="col">Suite</th><th scope="col">Verdict</th><th scope="col"><span class="visually-hidden">Drawn</span></th><th scope="col" class="num">Pass rate</th><th scope="col" class="num">95 % interval</th>
            """
        );
        page.Raw(hasBefore ? "<th scope=\"col\" class=\"num\">Before</th>" : "");
        page.Raw(
            "<th scope=\"col\" class=\"num\">Asked for</th><th scope=\"col\" class=\"num\">Passed</th><th scope=\"col\" class=\"num\">No score</th></tr></thead>\n<tbody>\n"
        );
        foreach (var suite in report.Suites.Take(Most))
        {
            Row(suite, hasBefore, page);
        }

        page.Raw("</tbody></table>\n</section>\n");
    }

    private static void Row(SuiteFigures suite, bool hasBefore, HtmlPage page)
    {
        var (held, now) = (suite.Outcome.Held, suite.Now);
        page.Write(
            $"""
            <tr><th scope="row"><bdi>{Untrusted.Line(suite.Outcome.Name)}</bdi><span class="quiet small block">{Untrusted.Line(
                suite.Outcome.Description
            )}</span></th>
            <td><span class="tag {(held ? "tag-ok" : "tag-error")}"><svg class="icon" aria-hidden="true"><use href="#{(
                held ? "i-passed" : "i-failed"
            )}"/></svg>{(held ? "Holds" : "Does not hold")}</span>
            """
        );
        foreach (var broken in suite.Outcome.Broken.Take(5))
        {
            page.Write($"<span class=\"small block\">{Untrusted.Line(broken)}</span>");
        }

        page.Raw("</td><td class=\"plot\">");
        Plot(suite, page);
        page.Write(
            $"""
            </td><td class="num" data-label="Pass rate">{(now is { } r ? Figures.Percent(r.Rate) + " %" : "none")}</td>
            <td class="num" data-label="95 % interval">{(now is { } i ? $"{Figures.Percent(i.Low)} to {Figures.Percent(i.High)}" : "none")}</td>
            """
        );
        if (hasBefore)
        {
            page.Write($"<td class=\"num\" data-label=\"Before\">{(suite.Before is { } b ? Figures.Percent(b.Rate) + " %" : "none")}</td>");
        }

        page.Write(
            $"""
            <td class="num" data-label="Asked for">{Figures.Percent(suite.Outcome.Threshold)} %</td>
            <td class="num" data-label="Passed">{Figures.Whole(suite.Tally.Passed)} of {Figures.Whole(suite.Tally.All)}</td>
            <td class="num" data-label="No score">{Figures.Whole(suite.Tally.Errors + suite.Tally.Unscored)}</td></tr>
            """
        );
    }

    private static void Plot(SuiteFigures suite, HtmlPage page)
    {
        if (suite.Now is not { } now)
        {
            return;
        }

        page.Raw("<svg class=\"interval\" viewBox=\"-6 0 132 20\" aria-hidden=\"true\" focusable=\"false\"><path class=\"track\" d=\"M0 10H120\"/>");
        page.Write($"<path class=\"asked\" d=\"M{X(suite.Outcome.Threshold)} 2V18\"/><path class=\"spread\" d=\"M{X(now.Low)} 10H{X(now.High)}\"/>");
        if (suite.Before is { } before)
        {
            page.Write($"<circle class=\"before\" cx=\"{X(before.Rate)}\" cy=\"10\" r=\"5\"/>");
        }

        page.Write($"<circle class=\"dot\" cx=\"{X(now.Rate)}\" cy=\"10\" r=\"3.5\"/></svg>");
    }

    private static double X(double rate) => Math.Clamp(rate, 0, 1) * 120;
}
