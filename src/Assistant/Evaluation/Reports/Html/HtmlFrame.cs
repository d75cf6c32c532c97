using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>What stands around every page: head, content policy, styles, landmarks, script.</summary>
internal static class HtmlFrame
{
    private const string Icons = """
        <svg width="0" height="0" aria-hidden="true" focusable="false"><defs>
        <symbol id="i-passed" viewBox="0 0 16 16"><path d="M3 8.5l3.5 3.5L13 4.5"/></symbol>
        <symbol id="i-failed" viewBox="0 0 16 16"><path d="M4 4l8 8M12 4l-8 8"/></symbol>
        <symbol id="i-error" viewBox="0 0 16 16"><path d="M8 3v6M8 12.5v.1"/></symbol>
        <symbol id="i-unscored" viewBox="0 0 16 16"><path d="M5.5 3.5v9M10.5 3.5v9"/></symbol>
        </defs></svg>

        """;

    private static readonly string Style = Read("tokens.css") + Read("report.css");
    private static readonly string Script = Read("report.js");

    public static void Open(RunReport report, string filters, HtmlPage page)
    {
        var policy =
            "default-src 'none'; base-uri 'none'; form-action 'none'; " + $"style-src '{Hash(Style)}' '{Hash(filters)}'; script-src '{Hash(Script)}'";
        page.Write(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{VerdictWords.Headline(report)} Run {Untrusted.Line(report.Run.Id)}</title>
            """
        );
        page.Raw($"<style>{Style}</style>\n<style>{filters}</style>\n</head>\n<body>\n");
        page.Raw("<a class=\"skip\" href=\"#cases\">Go to the cases</a>\n" + Icons);
        page.Write(
            $"""
            <header class="top"><div><span class="wordmark">Homeroom</span> <span class="quiet">Evals, run <bdi>{Untrusted.Line(
                report.Run.Id
            )}</bdi></span></div></header>
            <main>
            """
        );
    }

    public static void Close(RunReport report, HtmlPage page)
    {
        page.Write(
            $"""
            </main>
            <footer class="foot"><p>Run <bdi>{Untrusted.Line(report.Run.Id)}</bdi>, begun {Figures.Time(
                report.Run.Started
            )}. Intervals are 95 %, after Wilson; repeats of a case do not count as cases of their own.</p></footer>
            """
        );
        page.Raw($"<script>{Script}</script>\n</body>\n</html>\n");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name) => Embedded.Text("reports/" + name).ReplaceLineEndings("\n");
}
