using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Homeroom.Evals.GuardReport;
using Homeroom.Guardrails;

namespace Homeroom.Evals.Tests.GuardReport;

/// <summary>The suites of the repository as they stand.</summary>
public sealed partial class CorpusTests
{
    private static readonly string Folder = Find();
    private readonly Evals.GuardReport.Suites _suites = Evals.GuardReport.Suites.Read(Folder, split: null);

    [Fact]
    public void There_are_at_least_1500_cases_and_every_family_is_split_in_halves()
    {
        Assert.True(_suites.Cases.Values.Sum(c => c.Count) >= 1500);
        Assert.All(_suites.Cases, f => Assert.InRange(f.Value.Count(c => c.Marks.Split == Split.Held) - (f.Value.Count / 2), -1, 1));
    }

    [Fact]
    public void Every_file_is_measured_and_the_readme_counts_its_cases()
    {
        Assert.Equal(
            Directory.GetFiles(Folder, "*.jsonl").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal),
            _suites.Cases.Keys.Order(StringComparer.Ordinal)
        );
        var counts = Row()
            .Matches(File.ReadAllText(Path.Combine(Folder, "README.md")))
            .ToDictionary(m => m.Groups["family"].Value, m => int.Parse(m.Groups["cases"].ValueSpan));
        Assert.Equal(_suites.Cases.Sum(f => f.Value.Count), counts["all"]);
        Assert.All(_suites.Cases, f => Assert.Equal(f.Value.Count, counts[f.Key]));
    }

    [Fact]
    public void A_case_says_what_its_measure_needs()
    {
        var masked = _suites.Measures.Where(m => m.How == Way.Mask).SelectMany(m => _suites.Cases[m.Must]).ToList();
        Assert.NotEmpty(masked);
        Assert.All(masked, c => Assert.NotEmpty(c.Marks.Masks));
        Assert.All(_suites.Cases["hidden-text"].Concat(_suites.Cases["planted-instructions"]), c => Assert.NotNull(c.Marks.Span));
        Assert.InRange(_suites.Cases["hidden-text"].Select(c => c.Marks.Technique).Distinct().Count(), 22, 99);
        Assert.All(_suites.Cases["planted-instructions"].CountBy(c => c.Marks.Technique ?? ""), p => Assert.InRange(p.Value, 100, 100));
    }

    [Fact]
    public void No_text_stands_twice_in_a_family() =>
        Assert.All(_suites.Cases.Values, family => Assert.Equal(family.Count, family.DistinctBy(c => c.Case.Text).Count()));

    [Fact]
    public void Every_telephone_number_and_every_mailbox_is_an_invented_one()
    {
        var texts = _suites.Cases.Values.SelectMany(f => f).Select(c => c.Case.Text).ToList();
        var phones = texts.SelectMany(t => Phone().Matches(t)).Select(m => m.Value).ToList();
        var mailboxes = texts.SelectMany(t => Mailbox().Matches(t)).Select(m => m.Value).ToList();
        Assert.True(phones.Count >= 10 && mailboxes.Count >= 10, $"{phones.Count} numbers and {mailboxes.Count} mailboxes were found.");
        Assert.All(phones, p => Assert.Contains("55501", string.Concat(p.Where(char.IsAsciiDigit)), StringComparison.Ordinal));
        Assert.All(mailboxes, m => Assert.EndsWith("@example.org", m, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_case_can_be_given_to_the_command_that_looks_at_texts()
    {
        var rails = DefaultRails.Create();
        Assert.All(
            _suites.Cases.Values.SelectMany(f => f.Take(3)),
            c => Assert.Equal(c.Case.Text, rails.Look(c.Case.Text, c.Case.Direction, c.Case.Band, c.Case.People).Restored)
        );
    }

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "evals", "suites", "guardrails"));

    [GeneratedRegex(@"^\| (?<family>[a-z-]+) \| (?<cases>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<![\d-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[a-z]{2,}")]
    private static partial Regex Mailbox();
}
