using System.Runtime.CompilerServices;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Tests.Suites;

/// <summary>The suites of the repository as they stand.</summary>
public sealed class ShippedSuiteTests
{
    private static readonly string Root = Find();

    [Fact]
    public void They_can_be_read_and_hold_at_least_240_cases_and_20_graders()
    {
        List<SuiteError> errors = [];
        var suites = SuiteReader.Find([Path.Combine(Root, "evals", "suites")], errors).Select(f => SuiteReader.Read(f, errors)).ToList();
        Assert.Empty(errors);
        Assert.InRange(suites.Sum(s => s.Cases.Count), 240, int.MaxValue);
        Assert.InRange(Graders(suites).Distinct().Count(), 20, int.MaxValue);
        Assert.All(suites, s => Assert.NotEqual("", s.Description));
        Assert.Equal(suites.Count, suites.Select(s => s.Name).Distinct().Count());
    }

    [Fact]
    public void Each_has_a_baseline_of_its_own_cases()
    {
        List<SuiteError> errors = [];
        foreach (var file in SuiteReader.Find([Path.Combine(Root, "evals", "suites")], errors))
        {
            var suite = SuiteReader.Read(file, errors);
            var baseline = new Assistant.Evaluation.Baselines.BaselineFolder(Path.Combine(Root, "evals", "baselines")).Find(suite.Name);
            Assert.NotNull(baseline);
            var arm = Assert.Single(baseline.Arms);
            Assert.Equal(Enumerable.Range(0, suite.Cases.Count).Select(suite.Cases.IdOf).Order(StringComparer.Ordinal), arm.Cases.Select(c => c.Id));
        }
    }

    /// <summary>Renew it: dotnet run --project evals/Runner -- list --schema > evals/suite.schema.json.</summary>
    [Fact]
    public void The_schema_for_editors_is_the_one_of_today() =>
        Assert.Equal(SuiteSchema.Text(), File.ReadAllText(Path.Combine(Root, "evals", "suite.schema.json")).ReplaceLineEndings("\n"));

    private static IEnumerable<string> Graders(IEnumerable<Suite> suites) =>
        suites.SelectMany(s => Enumerable.Range(0, s.Cases.Count).SelectMany(i => s.Cases[i].Graders)).Select(g => g.Type);

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
