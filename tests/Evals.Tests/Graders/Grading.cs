using Homeroom.Assistant.Evaluation;
using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Tests.Graders;

/// <summary>Graders as a suite writes them, applied to answers.</summary>
internal static class Grading
{
    /// <summary>The grade of a text by the grader that a piece of YAML describes.</summary>
    public static Grade Of(string yaml, string answer) => Of(yaml, Answer(answer));

    public static Grade Of(string yaml, Answer answer)
    {
        var (graders, errors) = Read(yaml);
        Assert.Empty(errors);
        return Assert.Single(graders).Grader.Grade(answer);
    }

    /// <summary>What is wrong with a grader.</summary>
    public static string ErrorOf(string yaml) => Assert.Single(Read(yaml).Errors).ToString();

    public static IReadOnlyList<string> ErrorsOf(string yaml) => [.. Read(yaml).Errors.Select(e => e.ToString())];

    public static Answer Answer(string text, params (string Name, string Value)[] inputs) =>
        new(new EvalCase("case", inputs.ToDictionary(i => i.Name, i => i.Value), []), text);

    public static (IReadOnlyList<AppliedGrader> Graders, List<SuiteError> Errors) Read(string yaml)
    {
        List<SuiteError> errors = [];
        return SuiteYaml.Read("suite.yaml", yaml, errors) is { } map ? (GraderCatalogue.Read([map], errors), errors) : ([], errors);
    }
}
