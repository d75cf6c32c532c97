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

    /// <summary>Judges what a person reads of an answer: its text, or the texts inside of it where it is JSON.</summary>
    public static IGrader OfProse(SuiteFields fields, Func<string, Answer, Grade> judge) => OfPlain(fields, withNames: false, judge);

    /// <summary>Judges what a person reads of an answer.</summary>
    public static IGrader OfProse(SuiteFields fields, Func<string, Grade> judge) => OfProse(fields, (text, _) => judge(text));

    /// <summary>Judges all that an answer says: its text, or the texts inside of it and the names of its members where it is JSON.</summary>
    public static IGrader OfAll(SuiteFields fields, Func<string, Answer, Grade> judge) => OfPlain(fields, withNames: true, judge);

    private static Judge OfPlain(SuiteFields fields, bool withNames, Func<string, Answer, Grade> judge)
    {
        var scope = Scope.Read(fields);
        return new Judge(answer => scope.Plain(answer, withNames, out var fault) is { } text ? judge(text, answer) : Graders.Grade.Fail(fault));
    }

    /// <summary>Judges the text of an answer against another text.</summary>
    public static IGrader Against(SuiteFields fields, Func<string, string, Grade> judge)
    {
        var reference = Reference.Read(fields);
        return OfText(fields, (text, answer) => reference.In(answer) is { } wanted ? judge(text, wanted) : reference.Missing());
    }
}
