using System.Text.Json;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Snapshots;

namespace Homeroom.Evals.Tests.Reports;

public sealed partial class ReportSnapshots
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public void The_run_as_json()
    {
        using var json = JsonDocument.Parse(Told.As("report.json", SampleRuns.Small()));
        Snapshot.Match(JsonSerializer.Serialize(json, Indented), "json");
    }

    // As text: the formatter would lay out a file of XML its own way.
    [Fact]
    public void The_run_as_junit() => Snapshot.Match(Told.As("junit.xml", SampleRuns.Small()));

    [Fact]
    public void The_run_as_sarif() => Snapshot.Match(Told.As("report.sarif", SampleRuns.Small()), "json");

    [Fact]
    public void The_run_for_a_pull_request() => Snapshot.Match(Told.As("report.md", SampleRuns.Small()), "md");

    [Fact]
    public void The_run_as_annotations() => Snapshot.Match(Told.As("annotations.txt", SampleRuns.Small()));

    [Fact]
    public void The_run_as_a_page() => Snapshot.Match(Body(Told.As("report.html", SampleRuns.Small())), "html");

    [Fact]
    public void The_run_in_a_log() => Snapshot.Match(Told.AtTheEnd(SampleRuns.Small(), ConsoleLook.Plain));

    [Fact]
    public void A_run_that_holds_in_a_log() => Snapshot.Match(Told.AtTheEnd(SampleRuns.Green(), ConsoleLook.Plain));

    // Styles, script and their hashes have tests of their own; a comma in the style sheet is no change of the page.
    private static string Body(string html) => Changing().Replace(html, "");

    [GeneratedRegex("<style>.*?</style>|<script>.*?</script>|'sha256-[^']*'", RegexOptions.Singleline)]
    private static partial Regex Changing();
}
