using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>The verdict in words, why, and the totals.</summary>
internal static class HtmlSummary
{
    private const int Most = 40;

    public static void Write(RunReport report, HtmlPage page)
    {
        page.Write($"<div class=\"head\"><h1>{VerdictWords.Headline(report)}</h1>");
        if (VerdictWords.Changes(report) is { Length: > 0 } changes)
        {
            page.Write($"<p class=\"lede\">{Untrusted.Visible(changes)}</p>");
        }

        page.Raw("</div>\n");
        if (report.Run.Reasons.Count > 0)
        {
            var tone = report.Run.End switch
            {
                RunEnd.Passed => "ok",
                RunEnd.Fell => "error",
                _ => "hold",
            };
            page.Write($"<ul class=\"notice {tone}\">");
            foreach (var reason in report.Run.Reasons.Take(Most))
            {
                page.Write($"<li>{Untrusted.Visible(reason)}</li>");
            }

            page.Raw(report.Run.Reasons.Count > Most ? $"<li>and {report.Run.Reasons.Count - Most} more</li>\n" : "");
            page.Raw("</ul>\n");
        }

        Totals(report, page);
        var look = report.Comparison.Cases.Count(ChosenCases.NeedsALook);
        page.Write(
            $"<p class=\"next\"><a class=\"btn\" href=\"#cases\">{(look > 0 ? $"Look at {Figures.Count(look, report.Noun)}" : "Look at the cases")}</a></p>"
        );
    }

    private static void Totals(RunReport report, HtmlPage page)
    {
        var (results, tally) = (report.Run.Results, Tally.Of(report.Run.Results));
        page.Raw("<dl class=\"totals\">\n");
        Total("Pass rate (95 %)", Figures.Rate(PassRate.Of(results)), page);
        Total("Passed", $"{Figures.Whole(tally.Passed)} of {Figures.Whole(tally.All)}", page);
        Total("Failed", Figures.Whole(tally.Failed), page);
        Total("No answer or score", Figures.Whole(tally.Errors + tally.Unscored), page);
        Total("Took", Figures.Span(report.Run.Seconds), page);
        Total("Cost", Figures.Cost(Figures.Cost(results)), page);
        page.Raw("</dl>\n");
    }

    private static void Total(string name, string figure, HtmlPage page) => page.Write($"<div><dt>{name}</dt><dd>{figure}</dd></div>");
}
