using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>Judges an answer by itself: no model, no clock, no file. The same answer always gets the same grade, and none makes it throw or hang.</summary>
public interface IGrader
{
    /// <summary>Judges an answer.</summary>
    Grade Grade(Answer answer);
}

/// <summary>A kind of grader, as suites name it.</summary>
/// <param name="Type">Its name in a suite.</param>
/// <param name="Help">What it asks of an answer and which keys it has, in a sentence or two.</param>
/// <param name="Read">Makes one of its keys. What is wrong is told to the fields, which never stops the reading.</param>
public sealed record GraderKind(string Type, string Help, Func<SuiteFields, IGrader> Read);
