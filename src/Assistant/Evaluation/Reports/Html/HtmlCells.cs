using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>Each prompt with each model: how good, how fast, how dear.</summary>
internal static class HtmlCells
{
    private const int Most = 100;

    public static void Write(RunReport report, HtmlPage page)
    {
        var cells = report.Run.Results.GroupBy(r => (r.Prompt, r.Model)).ToList();
        if (cells.Count == 0)
        {
            return;
        }

        page.Raw(
            """
            <section aria-labelledby="cells">
            <h2 id="cells">Prompts and models</h2>
            <table class="table-cards"><caption class="visually-hidden">Each prompt with each model</caption>
            <thead><tr><th scope="col">Prompt</th><th scope="col">Model</th><th scope="col" class="num">Pass rate (95 %)</th><th scope="col" class="num">Median time</th><th scope="col" class="num">95 % within</th><th scope="col" class="num">Tokens in, out</th><th scope="col" class="num">Cost</th></tr></thead>
            <tbody>

            """.ReplaceLineEndings("\n")
        );
        foreach (var cell in cells.Take(Most))
        {
            Row(cell.Key.Prompt, cell.Key.Model, [.. cell], page);
        }

        page.Raw("</tbody></table>\n</section>\n");
    }

    private static void Row(string prompt, string model, IReadOnlyList<CaseResult> results, HtmlPage page)
    {
        var times = results.Select(r => r.Milliseconds).OfType<double>().Order().ToList();
        var (sent, got) = (results.Sum(r => r.InputTokens ?? 0), results.Sum(r => r.OutputTokens ?? 0));
        page.Write(
            $"""
            <tr><th scope="row"><bdi>{Or(prompt, "no prompt")}</bdi></th><td data-label="Model"><bdi>{Or(model, "none")}</bdi></td>
            <td class="num" data-label="Pass rate">{Figures.Rate(PassRate.Of(results))}</td>
            <td class="num" data-label="Median time">{Time(times, 0.5)}</td><td class="num" data-label="95 % within">{Time(times, 0.95)}</td>
            <td class="num" data-label="Tokens in, out">{Figures.Whole(sent)}, {Figures.Whole(
                got
            )}</td><td class="num" data-label="Cost">{Figures.Cost(Figures.Cost(results))}</td></tr>
            """
        );
    }

    private static string Or(string text, string otherwise) => Untrusted.Line(text) is { Length: > 0 } line ? line : otherwise;

    // The nearest rank: the smallest time that at least so many calls stay within.
    private static string Time(List<double> sorted, double share) =>
        sorted.Count == 0 ? "none" : Figures.Whole((long)Math.Round(sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)])) + " ms";
}
