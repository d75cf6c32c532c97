using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Tests.Suites;

public sealed class SuiteReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_suite_has_its_cases_from_itself_and_from_files()
    {
        _folder.Write(
            "more.jsonl",
            "# written by hand\n{\"id\":\"b\",\"output\":\"root\"}\n\n{\"id\":\"c\",\"output\":\"stem\",\"tags\":[\"hard\"],\"hard\":true,\"weight\":2}\n"
        );
        var suite = Read(
            """
            name: plants
            description: Parts of plants.
            repeat: 2
            threshold: 0.9
            metrics: {safety: 1}
            defaults:
              inputs: {band: 3-5}
              tags: [plants]
              graders: [{type: contains, value: a}]
            cases:
              - {id: a, output: leaf}
              - more.jsonl
            """
        );
        Assert.Equal(3, suite.Cases.Count);
        Assert.Equal(["a", "b", "c"], Enumerable.Range(0, 3).Select(suite.Cases.IdOf));
        var last = suite.Cases[2];
        Assert.Equal((true, 2d, "stem", "3-5"), (last.IsHard, last.Weight, last.Output, last.Band));
        Assert.Equal(["plants", "hard"], last.Tags);
        Assert.Equal((2, 0.9, 1d), (suite.Repeat, suite.Threshold, suite.Metrics["safety"]));
        Assert.Equal("contains", Assert.Single(last.Graders).Type);
    }

    [Theory]
    [InlineData("name: x\ncasess: [a.jsonl]", "suite.yaml:2:1: A suite has no key casess. Did you mean cases?")]
    [InlineData("name: x\ncases: [none.jsonl]", "suite.yaml:2:9: none.jsonl cannot be read")]
    [InlineData("cases: [{id: a, output: b, graders: [{type: contains, value: b}]}]", "suite.yaml:1:1: A suite needs name.")]
    [InlineData("name: x\ncases: [{id: a, output: b}]", "suite.yaml:2:9: No grader judges this case.")]
    [InlineData(
        "name: x\ncases: [{id: a, graders: [{type: contains, value: b}]}, {id: a, graders: [{type: contains, value: b}]}]",
        "suite.yaml:2:57: There are two cases a."
    )]
    [InlineData("name: x\ncases: []", "suite.yaml:2:8: A suite needs cases")]
    [InlineData(
        "name: x\nthreshold: 2\ncases: [{id: a, graders: [{type: contains, value: b}]}]",
        "suite.yaml:2:12: threshold must be a number from 0 to 1."
    )]
    [InlineData(
        "name: x\nrepeat: often\ncases: [{id: a, graders: [{type: contains, value: b}]}]",
        "suite.yaml:2:9: repeat must be a whole number from 1 to 1000."
    )]
    [InlineData("name: x\ntarget: prompt\ncases: [{id: a, graders: [{type: contains, value: b}]}]", "suite.yaml:2:9: A suite of a prompt says which")]
    [InlineData("name: x\n\tcases: []", ": This is not YAML")]
    [InlineData("", "suite.yaml:1:1: The file is empty.")]
    [InlineData("- a", "suite.yaml:1:1: The file must be a mapping")]
    [InlineData(
        "name: x\ncases: [{id: a, inputs: {t: {file: no.txt}}, graders: [{type: contains, value: b}]}]",
        "suite.yaml:2:29: no.txt cannot be read"
    )]
    [InlineData("name: x\nextends: no.yaml\ncases: []", "suite.yaml:2:10:")]
    public void A_fault_is_told_with_line_and_column(string yaml, string said)
    {
        var errors = Errors(yaml);
        Assert.Contains(errors, e => e.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once() =>
        Assert.Equal(3, Errors("nam: x\nthreshold: 5\ncases: [{id: a, graders: [{type: contains, value: b}]}]").Count);

    [Fact]
    public void A_fault_in_a_file_of_cases_has_its_place_there()
    {
        _folder.Write("more.jsonl", "{\"id\":\"é\",\"output\":\"x\"}\n{\"id\":\"é\" \"output\"}\n{\"id\":\"é2\",\"outputs\":\"x\"}\n");
        var errors = Errors("name: x\ndefaults: {graders: [{type: contains, value: b}]}\ncases: more.jsonl");
        Assert.Equal(2, errors.Count);
        Assert.Contains("more.jsonl:2:11: This line is not JSON", errors[0], StringComparison.Ordinal);
        Assert.Contains("more.jsonl:3:12: A case has no key outputs. Did you mean output?", errors[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_suite_stands_over_what_it_extends()
    {
        _folder.Write(
            "base.yaml",
            "threshold: 0.8\nmetrics: {a: 0.5, b: 0.5}\ndefaults:\n  inputs: {band: 3-5, topic: leaves}\n  graders: [{type: contains, value: one}]\n"
        );
        var suite = Read(
            "extends: base.yaml\nname: x\nmetrics: {b: 0.7}\ndefaults:\n  inputs: {band: 9-12}\n  graders: [{type: contains, name: second, value: two}]\ncases: [{id: a}]"
        );
        var only = suite.Cases[0];
        Assert.Equal((0.8, 0.5, 0.7), (suite.Threshold, suite.Metrics["a"], suite.Metrics["b"]));
        Assert.Equal(("9-12", "leaves"), (only.Band, only.Inputs["topic"]));
        Assert.Equal(["contains", "second"], only.Graders.Select(g => g.Name));
    }

    [Fact]
    public void Files_that_extend_each_other_in_a_circle_are_refused()
    {
        _folder.Write("a.yaml", "extends: suite.yaml");
        Assert.Contains("in a circle", Assert.Single(Errors("extends: a.yaml\nname: x\ncases: []")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_changes_with_whatever_decides_the_answers_and_with_nothing_else()
    {
        _folder.Write("text.txt", "one");
        var yaml = "name: x\ndefaults: {graders: [{type: contains, value: b}]}\ncases: [{id: a, inputs: {t: {file: text.txt}}}]";
        var before = Read(yaml).Hash;
        Assert.Equal(before, Read("# a remark\n" + yaml).Hash);
        Assert.NotEqual(before, Read(yaml.Replace("value: b", "value: c", StringComparison.Ordinal)).Hash);
        _folder.Write("text.txt", "two");
        Assert.NotEqual(before, Read(yaml).Hash);
    }

    [Fact]
    public void A_sample_is_the_same_for_the_same_seed_and_in_the_order_of_the_file()
    {
        _folder.Write("many.jsonl", string.Concat(Enumerable.Range(0, 100).Select(i => $"{{\"id\":\"c{i:00}\"}}\n")));
        List<string> Sampled(int seed)
        {
            var suite = Read("name: x\ndefaults: {graders: [{type: contains, value: b}]}\ncases: many.jsonl");
            new CaseChoice { Sample = 10, Seed = seed }.ApplyTo(suite);
            return [.. Enumerable.Range(0, suite.Cases.Count).Select(suite.Cases.IdOf)];
        }

        Assert.Equal(10, Sampled(1).Count);
        Assert.Equal(Sampled(1), Sampled(1));
        Assert.Equal(Sampled(1).Order(StringComparer.Ordinal), Sampled(1));
        Assert.NotEqual(Sampled(1), Sampled(2));
    }

    [Fact]
    public void Cases_are_chosen_by_id_and_by_tag()
    {
        const string Yaml =
            "name: x\ndefaults: {graders: [{type: contains, value: b}]}\ncases: [{id: fit-1, tags: [a]}, {id: fit-2}, {id: other, tags: [a]}]";
        var byId = Read(Yaml);
        new CaseChoice { Filters = ["fit-*"] }.ApplyTo(byId);
        var byBoth = Read(Yaml);
        new CaseChoice { Filters = ["fit-*"], Tags = ["a"] }.ApplyTo(byBoth);
        Assert.Equal((2, 1), (byId.Cases.Count, byBoth.Cases.Count));
    }

    private Suite Read(string yaml)
    {
        List<SuiteError> errors = [];
        var suite = SuiteReader.Read(_folder.Write("suite.yaml", yaml), errors);
        Assert.Empty(errors);
        return suite;
    }

    private List<string> Errors(string yaml)
    {
        List<SuiteError> errors = [];
        SuiteReader.Read(_folder.Write("suite.yaml", yaml), errors);
        return [.. errors.Select(e => e.ToString())];
    }
}
