using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Tests.Reports;

/// <summary>What holds for reports whatever the run.</summary>
public sealed class ReportFactTests
{
    public static TheoryData<string> Files => [.. ReportFiles.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_run_makes_the_same_bytes(string file) =>
        Assert.Equal(Told.As(file, SampleRuns.Long(60)), Told.As(file, SampleRuns.Long(60)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_run_of_nothing_is_told_too(string file)
    {
        var told = Told.As(file, new RunReport(new EvalRun("none", [], [], RunEnd.BadSuite) { Reasons = ["a.yaml:3:1: no such key."] }));
        Assert.True(told.Length > 0 && (file == "report.sarif" || told.Contains("No verdict", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_is_as_its_schema_says()
    {
        var schema = JsonNode.Parse(JsonReport.Schema)!.AsObject();
        foreach (var report in new[] { SampleRuns.Small(), SampleRuns.Green(), SampleRuns.Hostile("x"), SampleRuns.Long(60) })
        {
            Assert.Empty(SchemaWalk.Breaks(schema, JsonNode.Parse(Told.As("report.json", report))!));
        }

        var broken = JsonNode.Parse(Told.As("report.json", SampleRuns.Small()))!;
        broken["results"]![0]!["status"] = "skipped";
        broken["surprise"] = 1;
        Assert.Equal(2, SchemaWalk.Breaks(schema, broken).Count());
    }

    [Fact]
    public void Json_of_a_hundred_thousand_results_is_never_held_whole()
    {
        using var sink = new Sink();
        JsonReport.Write(new RunReport(SampleRuns.Long(100_000, words: 20).Run), sink);
        Assert.InRange(sink.Length, 40_000_000, 400_000_000);
        Assert.InRange(sink.Longest, 1, 200_000);
    }

    [Fact]
    public void A_pull_request_never_gets_more_than_it_takes()
    {
        var markdown = Told.As("report.md", SampleRuns.Long(5_000));
        Assert.InRange(markdown.Length, 20_000, MarkdownReport.Most);
        Assert.Equal(Count(markdown, "<details"), Count(markdown, "</details>"));
        Assert.Contains("more; the other reports have them all.", markdown);
    }

    [Fact]
    public void A_page_of_many_cases_shows_first_what_needs_a_look()
    {
        var report = SampleRuns.Long(HtmlReport.MostCases + 100, words: 3);
        var page = new HtmlParser().ParseDocument(Told.As("report.html", report));
        Assert.Equal(HtmlReport.MostCases, page.QuerySelectorAll("li.case").Length);
        Assert.Equal(report.Run.Results.Count(r => r.Status != CaseStatus.Passed), page.QuerySelectorAll("li.case:not(.k-passed)").Length);
        Assert.Contains("100 results that passed as before are left out here", page.Body!.TextContent);
    }

    [Fact]
    public void A_page_has_one_heading_its_landmarks_and_a_name_for_everything()
    {
        var page = new HtmlParser().ParseDocument(Told.As("report.html", SampleRuns.Small()));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(
            (1, 1, 1),
            (page.QuerySelectorAll("main").Length, page.QuerySelectorAll("header").Length, page.QuerySelectorAll("footer").Length)
        );
        Assert.All(page.QuerySelectorAll("select, input[type=search]"), f => Assert.NotNull(page.QuerySelector($"label[for='{f.Id}']")));
        Assert.All(page.QuerySelectorAll("section"), s => Assert.NotNull(page.GetElementById(s.GetAttribute("aria-labelledby")!)));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void A_page_asks_nobody_for_anything()
    {
        var html = Told.As("report.html", SampleRuns.Small());
        var page = new HtmlParser().ParseDocument(html);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Empty(page.QuerySelectorAll("[src], link"));
        Assert.DoesNotContain("http://", html);
        Assert.DoesNotContain("https://", html);
    }

    [Fact]
    public void Words_that_changed_stand_in_both_answers()
    {
        var page = new HtmlParser().ParseDocument(Told.As("report.html", SampleRuns.Small()));
        var (left, right) = (page.QuerySelectorAll(".pair.two .answer")[0], page.QuerySelectorAll(".pair.two .answer")[1]);
        Assert.Equal("Starter: halves and thirds. Answer: 1/2 + 1/3 = 5/6.", left.TextContent);
        Assert.Equal("Starter: halves. Answer: 1/2 + 1/3 = 2/5.", right.TextContent);
        Assert.Contains("and thirds", string.Concat(left.QuerySelectorAll("del").Select(d => d.TextContent)));
        Assert.Empty(left.QuerySelectorAll("ins"));
        Assert.NotEmpty(right.QuerySelectorAll("ins"));
    }

    [Fact]
    public void What_has_no_score_is_an_error_and_never_skipped()
    {
        var suites = XDocument.Parse(Told.As("junit.xml", SampleRuns.Small())).Descendants("testsuite").ToList();
        Assert.Equal(
            ["lessons/plan 4 3 0", "bias/spans 4 0 2"],
            suites.Select(s =>
                $"{s.Attribute("name")!.Value} {s.Attribute("tests")!.Value} {s.Attribute("failures")!.Value} {s.Attribute("errors")!.Value}"
            )
        );
        Assert.All(suites, s => Assert.Equal("0", s.Attribute("skipped")!.Value));
        Assert.All(suites, s => Assert.Equal(s.Attribute("tests")!.Value, s.Elements("testcase").Count().ToString()));
    }

    [Fact]
    public void A_run_that_was_stopped_is_red_where_only_tests_are_counted()
    {
        var report = new RunReport(SampleRuns.Green().Run with { End = RunEnd.Interrupted });
        Assert.Single(XDocument.Parse(Told.As("junit.xml", report)).Descendants("error"));
        Assert.StartsWith("::error title=No verdict::", Told.As("annotations.txt", report), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_gives_the_same_fingerprint_in_another_run()
    {
        var again = new RunReport(SampleRuns.Small().Run with { Id = "later" }) { Root = "/repo" };
        Assert.Equal(Fingerprints(SampleRuns.Small()), Fingerprints(again));
        Assert.Equal(Fingerprints(again).Count, Fingerprints(again).Distinct().Count());
    }

    [Fact]
    public void A_run_without_trouble_is_annotated_with_nothing() => Assert.Equal("", Told.As("annotations.txt", SampleRuns.Green()));

    [Fact]
    public void A_remark_on_a_prompt_stands_where_its_text_begins()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "name: plan\ndescription: x\ntemplate: |\n  words\n");
        Assert.Equal(3, PromptLines.Of(file));
        File.Delete(file);
        Assert.Equal(1, PromptLines.Of(file));
    }

    private static List<string> Fingerprints(RunReport report)
    {
        using var json = JsonDocument.Parse(Told.As("report.sarif", report));
        return
        [
            .. json
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Select(r => r.GetProperty("partialFingerprints").GetProperty("homeroomCase/v1").GetString()!),
        ];
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>Counts what is written and how much at once.</summary>
    private sealed class Sink : Stream
    {
        private long _length;

        public int Longest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position
        {
            get => _length;
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            _length += count;
            Longest = Math.Max(Longest, count);
        }
    }
}
