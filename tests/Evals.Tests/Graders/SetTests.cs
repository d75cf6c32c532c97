using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Tests.Graders;

public sealed class SetTests
{
    [Theory]
    [InlineData("", "a b", true, 1)]
    [InlineData("", "a", false, 0.5)]
    [InlineData("any: true\n", "a", true, 1)]
    [InlineData("any: true\n", "c", false, 0)]
    [InlineData("threshold: 0.5\n", "a", true, 0.5)]
    [InlineData("threshold: 0.6\n", "a", false, 0.5)]
    public void Several_graders_count_as_one(string key, string answer, bool passed, double score)
    {
        var grade = Grading.Of($"type: set\n{key}graders: [{{type: contains, value: a}}, {{type: contains, value: b}}]", answer);
        Assert.Equal((passed, score), (grade.Passed, grade.Score));
    }

    [Fact]
    public void Weights_and_opposites_hold_inside() =>
        Assert.Equal(
            0.75,
            Grading.Of("type: set\nthreshold: 0.1\ngraders: [{type: contains, value: a, not: true, weight: 3}, {type: contains, value: b}]", "").Score
        );

    [Theory]
    [InlineData("type: set\ngraders: []", "set needs graders")]
    [InlineData("type: set\ngraders: [{type: judge-closed, question: x}]", "There is no grader judge-closed")]
    [InlineData("type: set\nany: true\nthreshold: 1\ngraders: [{type: not-empty}]", "Give any or threshold, not both.")]
    [InlineData("type: levenshtein\nvalue: a\nleast: 1\nmost: 2", "Give least or most, not both.")]
    [InlineData("type: loose-match", "loose-match needs a value")]
    public void Faults_are_told(string yaml, string said) => Assert.Contains(said, Grading.ErrorOf(yaml), StringComparison.Ordinal);

    [Theory]
    [InlineData("kitten", 3, true)]
    [InlineData("kitten", 2, false)]
    [InlineData("sitting", 0, true)]
    [InlineData("s", 4, false)]
    public void The_most_changes_may_be_given_as_a_number(string answer, int most, bool passed) =>
        Assert.Equal(passed, Grading.Of($"type: levenshtein\nvalue: sitting\nmost: {most}", answer).Passed);

    [Theory]
    [InlineData("The Water-Cycle!", true)]
    [InlineData("it is the  WATERCYCLE, of course", true)]
    [InlineData("river", false)]
    [InlineData("cycle", true)]
    [InlineData("", false)]
    public void Small_differences_of_writing_do_not_count(string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: loose-match\nvalue: a watercycle", answer).Passed);

    [Theory]
    [InlineData("type: json\nwithin: true", "Here: {\"a\": 1} it is", true)]
    [InlineData("type: json\nwithin: true", "Here: {a: 1} [", false)]
    [InlineData("type: json\nwithin: true\nsort: array", "{\"a\": 1} [1, 2]", true)]
    [InlineData("type: json-schema\nwithin: true\nschema: {type: object, required: [b]}", "{\"a\": 1} and {\"b\": {\"c\": []}}", true)]
    [InlineData("type: json-schema\nwithin: true\nschema: {type: object, required: [b]}", "{\"a\": {\"c\": []}}", false)]
    [InlineData("type: json-schema\nfence: false\nschema: {type: object}", "```json\n{}\n```", false)]
    [InlineData("type: json-schema\nschema: {type: object}", "```json\n{}\n```", true)]
    public void Json_is_found_among_other_words(string yaml, string answer, bool passed) => Assert.Equal(passed, Grading.Of(yaml, answer).Passed);

    [Fact]
    public void Inputs_are_filled_into_graders()
    {
        using var folder = new TemporaryFolder();
        List<SuiteError> errors = [];
        var file = folder.Write(
            "suite.yaml",
            "name: x\ndefaults: {graders: [{type: contains, value: ['{{topic}}', 'in {{ place }}']}], inputs: {place: Rome}}\ncases: [{id: a, inputs: {topic: figs}}, {id: b, inputs: {topic: nuts, place: Oslo}, graders: [{type: word-count, most: '{{most}}'}]}]"
        );
        var suite = SuiteReader.Read(file, errors);
        Assert.Equal(
            "suite.yaml:3:120: There is no input most to fill in here. Choose one of place, topic.",
            Path.GetFileName(Assert.Single(errors, e => e.Message.StartsWith("There", StringComparison.Ordinal)).ToString())
        );
        Assert.True(suite.Cases[0].Graders[0].Grader.Grade(Grading.Answer("figs in Rome")).Passed);
        Assert.False(suite.Cases[0].Graders[0].Grader.Grade(Grading.Answer("nuts in Oslo")).Passed);
    }

    [Fact]
    public void An_input_that_no_case_has_is_told_once()
    {
        using var folder = new TemporaryFolder();
        List<SuiteError> errors = [];
        SuiteReader.Read(
            folder.Write("suite.yaml", "name: x\ndefaults: {graders: [{type: contains, value: '{{topic}}'}]}\ncases: [{id: a}, {id: b}]"),
            errors
        );
        Assert.Single(errors);
    }
}
