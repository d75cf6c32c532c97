using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Homeroom.Evals.Tests;

/// <summary>What docs/threat-model.md says that shows a defence does exist.</summary>
public sealed partial class ThreatModelTests
{
    private static readonly string Root = Find();
    private readonly string _page = File.ReadAllText(Path.Combine(Root, "docs", "threat-model.md"));

    [Fact]
    public void Every_test_and_every_suite_that_it_names_exists()
    {
        var methods = Directory
            .EnumerateFiles(Path.Combine(Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Method().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);
        var tests = Test().Matches(_page).Select(m => m.Groups["name"].Value).Distinct().ToList();
        var suites = Suite().Matches(_page).Select(m => m.Groups["name"].Value).Distinct().ToList();
        Assert.True(tests.Count > 30 && suites.Count > 7, $"{tests.Count} tests and {suites.Count} suites were found.");
        Assert.DoesNotContain(tests, t => !methods.Contains(t));
        Assert.DoesNotContain(suites, s => !File.Exists(Path.Combine(Root, "evals", "suites", "guardrails", s + ".jsonl")));
    }

    [Fact]
    public void Every_row_of_the_top_ten_is_there_and_names_what_shows_it()
    {
        var rows = Row().Matches(_page).Select(m => m.Value).ToList();
        Assert.Equal(Enumerable.Range(1, 10).Select(n => $"LLM{n:00}"), rows.Select(r => r.Substring(2, 5)));
        Assert.All(rows, r => Assert.Matches(Test(), r));
    }

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex(@"\b(?:void|Task) (?<name>[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)\(")]
    private static partial Regex Method();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)`")]
    private static partial Regex Test();

    [GeneratedRegex("`(?<name>[a-z]+(?:-[a-z]+)+|disclosures|jailbreaks)`")]
    private static partial Regex Suite();

    [GeneratedRegex(@"^\| LLM\d\d .*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
