using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Homeroom.Assistant.Evaluation.Reports;
using Markdig;

namespace Homeroom.Evals.Tests.Reports;

/// <summary>Names, reasons, answers and files that are written to break what shows them.</summary>
public sealed partial class HostileReportTests
{
    public static TheoryData<string> Texts =>
        [
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "\"><a href=\"javascript:alert(1)\">x</a>'",
            "</title></style></script></details><iframe src=https://evil.example>",
            "| a | b |\n|---|---|\n| c |",
            "`code` ``` **bold** [link](https://evil.example) ![image](https://evil.example/x.png) <!-- gone",
            "@everyone fixes #12 https://evil.example www.evil.example a@evil.example owner/repo#3 GH-4",
            "\u001b[2J\u001b]0;title\u0007\b\u009b31mred\r\nnext line",
            "::error file=x::taken over\n::set-output name=x::y ##[error]old",
            "a%0Ab,c:d",
            "]]> &amp; &lt; \u0000\u0001\uFFFE \uD800 torn \u202Ereversed\u202C \u200Bhidden\uFEFF",
            "日本語 e\u0301 👩‍🏫 " + new string('x', 5_000),
            "../../etc/passwd\\..\\x",
            "{{{evil}}} {\"a\": 1}",
            "# heading\n- list\n1. one\n> quote\n    code\n***\n~~~",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Json_stays_json_and_keeps_the_text(string text)
    {
        using var json = JsonDocument.Parse(Told.As("report.json", SampleRuns.Hostile(text)));
        var kept = json.RootElement.GetProperty("results")[0].GetProperty("output").GetString()!;
        Assert.Equal(text.Replace('\uD800', '\uFFFD'), kept);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Xml_stays_xml_with_one_test_a_result(string text)
    {
        var suites = XDocument.Parse(Told.As("junit.xml", SampleRuns.Hostile(text))).Root!;
        Assert.Equal(["testsuite"], suites.Elements().Select(e => e.Name.LocalName));
        Assert.Equal(3, suites.Descendants("testcase").Count());
        Assert.Equal((2, 1), (suites.Descendants("failure").Count(), suites.Descendants("error").Count()));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_page_gets_no_element_and_no_attribute_from_a_text(string text)
    {
        var html = Told.As("report.html", SampleRuns.Hostile(text));
        var (hostile, tame) = (
            new HtmlParser().ParseDocument(html),
            new HtmlParser().ParseDocument(Told.As("report.html", SampleRuns.Hostile(new string('x', text.Length))))
        );
        Assert.Single(hostile.Scripts);
        Assert.Empty(hostile.QuerySelectorAll("iframe, img, object, embed, link, base, form"));
        Assert.All(hostile.QuerySelectorAll("a, use"), a => Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Subset(Attributes(tame), Attributes(hostile));
        Assert.Equal(2, hostile.QuerySelectorAll("li.case").Length);
        Assert.DoesNotMatch(BadControls(), html);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_page_shows_hidden_signs_instead_of_obeying_them(string text)
    {
        var html = Told.As("report.html", SampleRuns.Hostile(text));
        Assert.DoesNotContain('\u202E', html);
        Assert.Equal(text.Contains('\u202E', StringComparison.Ordinal), html.Contains("[U+202E]", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Markdown_gets_no_link_no_picture_and_no_mention(string text)
    {
        var markdown = Told.As("report.md", SampleRuns.Hostile(text));
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, pipeline));
        Assert.Empty(page.QuerySelectorAll("a, img, script, iframe, h1, h3, blockquote, pre, del, em"));
        Assert.Single(page.QuerySelectorAll("h2"));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.Single(t.QuerySelectorAll("tr").Select(r => r.Children.Length).Distinct()));
        Assert.Equal(2, page.QuerySelectorAll("table").Length);
        Assert.All(page.QuerySelectorAll("code").ToList(), c => c.Remove());
        Assert.DoesNotMatch(Recognised(), page.Body!.TextContent);
        Assert.InRange(markdown.Length, 100, MarkdownReport.Most);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_terminal_gets_no_escape_and_a_workflow_no_command(string text)
    {
        var told = Told.AtTheEnd(SampleRuns.Hostile(text), ConsoleLook.Plain);
        Assert.DoesNotMatch(BadControls(), told);
        Assert.DoesNotContain('\t', told);
        Assert.DoesNotContain("##[", told);
        Assert.DoesNotContain(told.Split('\n'), l => l.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.DoesNotContain('\u202E', told);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Annotations_are_one_line_each_and_only_ours(string text)
    {
        var lines = Told.As("annotations.txt", SampleRuns.Hostile(text)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(lines, l => Assert.Matches(Annotation(), l));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sarif_tells_nothing_of_answers_and_reasons(string text)
    {
        const string Secret = "Lena told me something";
        var report = SampleRuns.Hostile(text);
        var results = report.Run.Results.Select(r =>
            r with
            {
                Output = Secret,
                Trouble = Secret,
                Grades = [.. r.Grades.Select(g => g with { Reason = Secret })],
                Findings = [.. r.Findings.Select(f => f with { Message = Secret, Suggestion = Secret })],
            }
        );
        var sarif = Told.As("report.sarif", new RunReport(report.Run with { Results = [.. results] }));
        using var json = JsonDocument.Parse(sarif);
        Assert.Equal(5, json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.DoesNotContain("Lena", sarif);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void History_reads_what_it_wrote(string text)
    {
        using var writer = new StringWriter();
        RunHistory.Write(RunHistory.LineOf(SampleRuns.Hostile(text).Run), writer);
        var line = Assert.Single(RunHistory.Read(new StringReader(writer.ToString())));
        Assert.Equal(text.Replace('\uD800', '\uFFFD'), line.Run);
    }

    private static HashSet<string> Attributes(AngleSharp.Dom.IParentNode page) =>
        [.. page.QuerySelectorAll("*").SelectMany(e => e.Attributes.Select(a => $"{e.LocalName} {a.Name}"))];

    [GeneratedRegex(@"[\u0000-\u0008\u000B-\u001F\u007F-\u009F]")]
    private static partial Regex BadControls();

    [GeneratedRegex(@"@\w|#\d|://|www\.|GH-\d")]
    private static partial Regex Recognised();

    [GeneratedRegex(@"^::(error|warning) (file=[^,:]+,line=\d+,)?title=[^,:]*::")]
    private static partial Regex Annotation();
}
