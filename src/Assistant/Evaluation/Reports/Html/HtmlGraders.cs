using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>The graders: how often each was content, with a bar beside the numbers.</summary>
internal static class HtmlGraders
{
    private const int Most = 60;

    public static void Write(RunReport report, HtmlPage page)
    {
        var graders = report
            .Run.Results.SelectMany(r => r.Grades)
            .GroupBy(g => (g.Type, g.Name))
            .Select(g => new Row(g.Key.Name, g.Key.Type, g.Count(), g.Count(x => x.Passed), g.Count(x => x.Score is null)))
            .OrderBy(r => (double)r.Content / r.All)
            .ThenBy(r => r.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Type, StringComparer.Ordinal)
            .ToList();
        if (graders.Count == 0)
        {
            return;
        }

        page.Raw("<section aria-labelledby=\"graders\">\n<h2 id=\"graders\">Graders</h2>\n");
        page.Raw(
            "<table class=\"table-cards\"><caption class=\"visually-hidden\">How often each grader was content, least content first</caption>\n"
        );
        page.Raw("<thead><tr><th scope=\"col\">Grader</th><th scope=\"col\"><span class=\"visually-hidden\">Drawn</span></th>");
        page.Raw(
            "<th scope=\"col\" class=\"num\">Content</th><th scope=\"col\" class=\"num\">Not content</th><th scope=\"col\" class=\"num\">Could not judge</th></tr></thead>\n<tbody>\n"
        );
        foreach (var row in graders.Take(Most))
        {
            Write(row, page);
        }

        page.Raw("</tbody></table>\n");
        page.Raw(graders.Count > Most ? $"<p class=\"quiet small\">{graders.Count - Most} more graders are left out.</p>\n" : "");
        page.Raw("</section>\n");
    }

    private static void Write(Row row, HtmlPage page)
    {
        var width = 120.0 * row.Content / row.All;
        page.Write(
            $"""
            <tr><th scope="row"><bdi>{Untrusted.Line(row.Name)}</bdi>{(row.Name == row.Type ? "" : $", {Untrusted.Line(row.Type)}")}</th>
            <td class="plot"><svg class="bar" viewBox="0 0 120 12" aria-hidden="true" focusable="false"><rect class="rest" width="120" height="12" rx="2"/><rect class="full" width="{width}" height="12" rx="2"/></svg></td>
            <td class="num" data-label="Content">{Figures.Whole(row.Content)} of {Figures.Whole(
                row.All
            )}</td><td class="num" data-label="Not content">{Figures.Whole(
                row.All - row.Content - row.Unjudged
            )}</td><td class="num" data-label="Could not judge">{Figures.Whole(row.Unjudged)}</td></tr>
            """
        );
    }

    private sealed record Row(string Name, string Type, int All, int Content, int Unjudged);
}
