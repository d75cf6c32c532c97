using System.Globalization;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>The cases: a line each, which opens to what was said of it and the answers side by side.</summary>
internal static class HtmlCases
{
    public static void Write(RunReport report, ChosenCases chosen, HtmlFilters filters, HtmlPage page)
    {
        var outputs = new HtmlOutputs(report);
        page.Raw("<ol class=\"cases plain\">\n");
        foreach (var (at, compared) in chosen.Shown.Index())
        {
            page.Write($"<li class=\"{filters.Classes(compared)}\" id=\"c{at + 1}\"><details>");
            Line(compared, page);
            page.Raw("<div class=\"body\">\n");
            Reasons(compared.Now, page);
            Grades(compared.Now, page);
            Findings(compared.Now, page);
            outputs.Write(compared, page);
            Facts(report, compared, page);
            page.Raw("</div></details></li>\n");
        }

        page.Raw($"</ol>\n<p class=\"empty\"{(chosen.Shown.Count > 0 ? " hidden" : "")}>No case is like that.</p>\n");
        if (chosen.LeftOut > 0)
        {
            page.Write(
                $"<p class=\"notice note\">{Figures.Count(chosen.LeftOut, "result")} that passed as before are left out here; report.json has them all.</p>"
            );
        }
    }

    private static void Line(ComparedCase compared, HtmlPage page)
    {
        var (now, code) = (compared.Now, Figures.Code(compared.Now.Status));
        page.Write(
            $"""
            <summary><span class="tag {Tone(now.Status)}"><svg class="icon" aria-hidden="true"><use href="#i-{code}"/></svg>{Capital(
                Figures.Status(now.Status)
            )}</span>
            <bdi class="name">{Untrusted.Line(Figures.Name(now), 120)}</bdi> <bdi class="quiet small">{Untrusted.Line(now.Suite, 80)}</bdi>
            """
        );
        if (compared.Change is CaseMove.Fell or CaseMove.Rose or CaseMove.Lost or CaseMove.New && compared.Before is not null)
        {
            page.Write(
                $"<span class=\"tag {(compared.Change == CaseMove.Rose ? "tag-ok" : "tag-note")}\">{Capital(Figures.Change(compared.Change))}</span>"
            );
        }

        page.Raw(now.IsHard ? "<span class=\"tag\">May never fail</span>\n" : "");
        page.Write($"<span class=\"score small\">{(now.Score is { } score ? $"score {Figures.Score(score)}" : "")}</span></summary>");
    }

    private static void Reasons(CaseResult now, HtmlPage page)
    {
        if (now.Status == CaseStatus.Passed)
        {
            return;
        }

        page.Raw("<ul class=\"reasons\">\n");
        foreach (var reason in Figures.Reasons(now))
        {
            page.Write($"<li dir=\"auto\">{Untrusted.Line(reason, 600)}</li>");
        }

        page.Raw("</ul>\n");
    }

    private static void Grades(CaseResult now, HtmlPage page)
    {
        if (now.Grades.Count == 0)
        {
            return;
        }

        page.Raw(
            "<table class=\"table-cards\"><thead><tr><th scope=\"col\">Grader</th><th scope=\"col\">Content</th><th scope=\"col\" class=\"num\">Score</th><th scope=\"col\">Why</th></tr></thead><tbody>\n"
        );
        foreach (var grade in now.Grades)
        {
            var content =
                grade.Passed ? "yes"
                : grade.Score is null ? "could not judge"
                : "no";
            page.Write(
                $"""
                <tr><th scope="row"><bdi>{Untrusted.Line(
                    grade.Name,
                    120
                )}</bdi></th><td data-label="Content">{content}</td><td class="num" data-label="Score">{Figures.Score(
                    grade.Score
                )}</td><td data-label="Why" dir="auto">{Untrusted.Line(grade.Reason, 600)}</td></tr>
                """
            );
        }

        page.Raw("</tbody></table>\n");
    }

    private static void Findings(CaseResult now, HtmlPage page)
    {
        if (now.Findings.Count == 0)
        {
            return;
        }

        page.Raw("<p class=\"label\">What the rails found</p>\n<ul class=\"plain\">\n");
        foreach (var finding in now.Findings)
        {
            var tone =
                finding.Severity >= Verdict.Refuse ? "tag-error"
                : finding.Severity == Verdict.Hold ? "tag-hold"
                : "tag-note";
            page.Write(
                $"""
                <li><span class="tag {tone}">{finding.Severity.ToString()}</span> <span dir="auto">{Untrusted.Line(
                    finding.Message,
                    400
                )}</span> <span class="quiet small">{Untrusted.Line(
                    $"{finding.Rail}/{finding.Code}",
                    120
                )}, characters {finding.Start} to {finding.Start + finding.Length}</span></li>
                """
            );
        }

        page.Raw("</ul>\n");
    }

    private static void Facts(RunReport report, ComparedCase compared, HtmlPage page)
    {
        var now = compared.Now;
        (string Name, string Text)[] facts =
        [
            ("Prompt", now.Prompt),
            ("Model", now.Model),
            ("Answer", Source(now.Source)),
            ("Score before", compared.Before is { } before ? Figures.Score(before.Score) : ""),
            ("Took", now.Milliseconds is { } ms ? Figures.Whole((long)Math.Round(ms)) + " ms" : ""),
            ("Tokens in, out", now.InputTokens is { } sent ? $"{Figures.Whole(sent)}, {Figures.Whole(now.OutputTokens ?? 0)}" : ""),
            ("Cost", now.Cost is { } cost ? Figures.Cost(cost) : ""),
            ("Weight", now.Weight is 1 ? "" : now.Weight.ToString(CultureInfo.InvariantCulture)),
            ("Tags", string.Join(", ", now.Tags)),
            (
                "Case stands at",
                now.Place.File is { Length: > 0 }
                    ? string.Create(CultureInfo.InvariantCulture, $"{report.Path(now.Place.File)}:{now.Place.Line}")
                    : ""
            ),
        ];
        page.Raw("<dl class=\"facts small\">");
        foreach (var (name, text) in facts.Where(f => f.Text.Length > 0))
        {
            page.Write($"<div><dt>{name}</dt><dd><bdi>{Untrusted.Line(text)}</bdi></dd></div>");
        }

        page.Raw("</dl>\n");
    }

    private static string Source(string source) =>
        source switch
        {
            "authored" => "authored: written by hand, not by a model",
            "recorded" => "recorded from a model",
            "given" => "given with the case",
            "cached" => "from the cache",
            "model" => "from the model",
            _ => source,
        };

    private static string Tone(CaseStatus status) =>
        status switch
        {
            CaseStatus.Passed => "tag-ok",
            CaseStatus.Failed => "tag-error",
            _ => "tag-hold",
        };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
