namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>Answers: one alone, or this run's beside the baseline's with the words that differ. Long ones are folded, endless ones cut.</summary>
internal sealed class HtmlOutputs(RunReport report)
{
    private const int Most = 20_000;
    private const int MostCompared = 12_000;
    private const int Fold = 1_500;

    // All answers of a page together: beyond it a browser takes seconds to open the file.
    private int _room = 24_000_000;

    public void Write(ComparedCase compared, HtmlPage page)
    {
        var (now, before) = (compared.Now.Output, compared.Before?.Output ?? "");
        var length = Math.Min(now.Length, Most) + (before == now ? 0 : Math.Min(before.Length, Most));
        if (length == 0)
        {
            return;
        }

        if ((_room -= length) < 0)
        {
            page.Raw("<p class=\"quiet small\">The answer is left out here, because the page would grow too large; report.json has it.</p>\n");
            return;
        }

        if (before.Length == 0 || now.Length == 0 || before == now)
        {
            page.Raw("<div class=\"pair\">");
            var title =
                report.Baseline is null ? "Answer"
                : before == now ? "Answer, the same as in the baseline"
                : now.Length == 0 ? "Answer of the baseline; this run has none"
                : "Answer of this run";
            One(title, now.Length == 0 ? before : now, page);
        }
        else
        {
            page.Raw("<div class=\"pair two\">");
            Two(before, now, page);
        }

        page.Raw("</div>\n");
    }

    private static void Two(string before, string now, HtmlPage page)
    {
        if (before.Length > MostCompared || now.Length > MostCompared)
        {
            One("Baseline", before, page);
            One("This run (too long to compare word by word)", now, page);
            return;
        }

        var runs = WordDiff.Of(Untrusted.Visible(before), Untrusted.Visible(now));
        Side("Baseline", before.Length, runs, WordChange.Added, page);
        Side("This run", now.Length, runs, WordChange.Removed, page);
    }

    private static void Side(string title, int length, IReadOnlyList<WordRun> runs, WordChange other, HtmlPage page)
    {
        Open(title, length, page);
        foreach (var run in runs.Where(r => r.Change != other))
        {
            var tag = run.Change switch
            {
                WordChange.Added => "ins",
                WordChange.Removed => "del",
                _ => "",
            };
            page.Raw(tag.Length > 0 ? $"<{tag}>{Untrusted.Html(run.Text)}</{tag}>" : Untrusted.Html(run.Text));
        }

        Close(length, page);
    }

    private static void One(string title, string text, HtmlPage page)
    {
        Open(title, text.Length, page);
        page.Raw(Untrusted.Html(Untrusted.Visible(text.Length > Most ? text[..Most] : text)));
        page.Raw(text.Length > Most ? $"\n… and {Figures.Whole(text.Length - Most)} more characters, in report.json" : "");
        Close(text.Length, page);
    }

    private static void Open(string title, int length, HtmlPage page)
    {
        page.Write($"<figure><figcaption class=\"label\">{title}</figcaption>");
        if (length > Fold)
        {
            page.Write($"<details class=\"fold\"><summary>Show all {Figures.Whole(length)} characters</summary>");
        }

        page.Raw("<div class=\"answer\" dir=\"auto\">");
    }

    private static void Close(int length, HtmlPage page) => page.Raw(length > Fold ? "</div></details></figure>\n" : "</div></figure>\n");
}
