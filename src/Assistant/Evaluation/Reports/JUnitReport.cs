using System.Globalization;
using System.Text;
using System.Xml;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>
/// A run as JUnit XML, as GitHub's, GitLab's and Jenkins' readers take it, valid for Ant's and for Jenkins' schema. What failed is a failure; what has no
/// answer or no score is an error and never skipped; a suite that does not hold, and a run without a verdict, are tests of their own.
/// </summary>
public static class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>Writes the report.</summary>
    /// <param name="report">What to tell.</param>
    /// <param name="stream">Where to; stays open.</param>
    public static void Write(RunReport report, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        var results = report.Run.Results.ToLookup(r => r.Suite);
        xml.WriteStartDocument();
        xml.WriteStartElement("testsuites");
        foreach (var (id, suite) in report.Suites.Index())
        {
            Suite(report, suite, [.. results[suite.Outcome.Name]], id, xml);
        }

        if (report.Run.End is not (RunEnd.Passed or RunEnd.Fell))
        {
            Whole(report, xml);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Suite(RunReport report, SuiteFigures suite, IReadOnlyList<CaseResult> results, int id, XmlWriter xml)
    {
        var (tally, held) = (suite.Tally, suite.Outcome.Held);
        var seconds = results.Sum(r => r.Milliseconds ?? 0) / 1000;
        Start(
            report,
            suite.Outcome.Name,
            id,
            (tally.All + (held ? 0 : 1), tally.Failed + (held ? 0 : 1), tally.Errors + tally.Unscored),
            seconds,
            xml
        );
        foreach (var result in results)
        {
            Case(report, result, xml);
        }

        if (!held)
        {
            Test(suite.Outcome.Name, "the suite holds", 0, xml);
            Trouble(
                "failure",
                "suite",
                suite.Outcome.Broken.DefaultIfEmpty("The suite does not hold.").ToList(),
                report.Path(suite.Outcome.File),
                xml
            );
            xml.WriteEndElement();
        }

        End(xml);
    }

    // A run that was stopped or could not be read must not look whole where only tests are counted.
    private static void Whole(RunReport report, XmlWriter xml)
    {
        Start(report, "run", report.Suites.Count, (1, 0, 1), 0, xml);
        Test("run", "the run comes to a verdict", 0, xml);
        Trouble("error", Figures.Code(report.Run.End), [VerdictWords.Headline(report), .. report.Run.Reasons], report.Run.Id, xml);
        xml.WriteEndElement();
        End(xml);
    }

    private static void Case(RunReport report, CaseResult result, XmlWriter xml)
    {
        Test(result.Suite, Name(result), (result.Milliseconds ?? 0) / 1000, xml);
        var place = $"{report.Path(result.Place.File)}:{result.Place.Line}";
        var reasons = Figures.Reasons(result).ToList();
        switch (result.Status)
        {
            case CaseStatus.Passed:
                break;
            case CaseStatus.Failed:
                Trouble("failure", Types(result), reasons, place, xml);
                break;
            default:
                Trouble("error", Figures.Code(result.Status), reasons, place, xml);
                break;
        }

        xml.WriteEndElement();
    }

    // A case of a matrix has one name a cell, so that readers that compare builds can tell them apart.
    private static string Name(CaseResult result) =>
        string.Join(
            ' ',
            new[] { result.Case, Bracket(result.Prompt.Split('@')[0]), Bracket(result.Model), Bracket(Time(result)) }.Where(p => p.Length > 0)
        );

    private static string Time(CaseResult result) => result.Repeat > 1 ? string.Create(CultureInfo.InvariantCulture, $"time {result.Repeat}") : "";

    private static string Bracket(string text) => text.Length > 0 ? $"[{text}]" : "";

    private static string Types(CaseResult result) => string.Join(' ', result.Grades.Where(g => !g.Passed).Select(g => g.Type).Distinct());

    private static void Start(RunReport report, string name, int id, (int All, int Failures, int Errors) counts, double seconds, XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        Attribute("name", Token(name), xml);
        Attribute("package", "homeroom-evals", xml);
        Attribute("id", Whole(id), xml);
        Attribute("timestamp", report.Run.Started.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), xml);
        Attribute("hostname", "localhost", xml);
        Attribute("tests", Whole(counts.All), xml);
        Attribute("failures", Whole(counts.Failures), xml);
        Attribute("errors", Whole(counts.Errors), xml);
        Attribute("skipped", "0", xml);
        Attribute("time", Seconds(seconds), xml);
        xml.WriteStartElement("properties");
        xml.WriteStartElement("property");
        Attribute("name", "run", xml);
        Attribute("value", report.Run.Id, xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void End(XmlWriter xml)
    {
        xml.WriteElementString("system-out", "");
        xml.WriteElementString("system-err", "");
        xml.WriteEndElement();
    }

    private static void Test(string suite, string name, double seconds, XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        Attribute("classname", Token(suite), xml);
        Attribute("name", Token(name), xml);
        Attribute("time", Seconds(seconds), xml);
    }

    private static void Trouble(string element, string type, IReadOnlyList<string> reasons, string place, XmlWriter xml)
    {
        xml.WriteStartElement(element);
        Attribute("type", type, xml);
        Attribute("message", Untrusted.Line(reasons.Count > 0 ? reasons[0] : "", 500), xml);
        xml.WriteString(Untrusted.Xml(string.Join('\n', reasons.Append(place))));
        xml.WriteEndElement();
    }

    private static void Attribute(string name, string value, XmlWriter xml) => xml.WriteAttributeString(name, Untrusted.Xml(value));

    private static string Token(string name) => Untrusted.Line(name, 250) is { Length: > 0 } token ? token : "unnamed";

    private static string Seconds(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
