using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>A grader that is a function of the answer.</summary>
internal sealed class Judge(Func<Answer, Grade> judge) : IGrader
{
    /// <inheritdoc/>
    public Grade Grade(Answer answer) => judge(answer);

    /// <summary>Judges the text of an answer, or what stands at the path that the suite names.</summary>
    public static IGrader OfText(SuiteFields fields, Func<string, Answer, Grade> judge)
    {
        var scope = Scope.Read(fields);
        return new Judge(answer => scope.Text(answer, out var fault) is { } text ? judge(text, answer) : Graders.Grade.Fail(fault));
    }

    /// <summary>Judges the text of an answer, or what stands at the path that the suite names.</summary>
    public static IGrader OfText(SuiteFields fields, Func<string, Grade> judge) => OfText(fields, (text, _) => judge(text));

    /// <summary>Judges the text of an answer against another text.</summary>
    public static IGrader Against(SuiteFields fields, Func<string, string, Grade> judge)
    {
        var reference = Reference.Read(fields);
        return OfText(fields, (text, answer) => reference.In(answer) is { } wanted ? judge(text, wanted) : reference.Missing());
    }
}
