using Homeroom.Assistant.Evaluation.Reports.Html;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>
/// A run as one HTML file that asks nobody for anything: styles, script and drawings stand in it, and its content policy allows nothing else. It reads and
/// filters without the script; the script adds the search and the count.
/// </summary>
public static class HtmlReport
{
    /// <summary>Most results that the page shows. What did not pass or has changed comes before what did not.</summary>
    public const int MostCases = 5_000;

    /// <summary>Writes the report.</summary>
    /// <param name="report">What to tell.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(RunReport report, TextWriter writer)
    {
        var page = new HtmlPage(writer);
        var chosen = ChosenCases.Of(report, MostCases);
        var filters = new HtmlFilters(report, chosen);
        HtmlFrame.Open(report, filters.Style, page);
        HtmlSummary.Write(report, page);
        HtmlSuites.Write(report, page);
        HtmlGraders.Write(report, page);
        HtmlCells.Write(report, page);
        HtmlHistory.Write(report, page);
        page.Raw("<section aria-labelledby=\"cases\">\n<h2 id=\"cases\" tabindex=\"-1\">Cases</h2>\n");
        filters.Write(page);
        HtmlCases.Write(report, chosen, filters, page);
        page.Raw("</section>\n");
        HtmlFrame.Close(report, page);
    }
}
