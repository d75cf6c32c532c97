using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Judges;

/// <summary>Judges an answer by asking a judge. Its word fails a case only where the judge is calibrated; else it is advice.</summary>
public interface IJudgedGrader
{
    /// <summary>Id of the judge's prompt.</summary>
    string Prompt { get; }

    /// <summary>Judges an answer.</summary>
    Task<Grade> GradeAsync(Answer answer, IJudge judge, int repeat, CancellationToken ct);
}

/// <summary>A kind of judged grader, as suites name it.</summary>
/// <param name="Type">Its name in a suite.</param>
/// <param name="Help">What it asks and which keys it has.</param>
/// <param name="Read">Makes one of its keys.</param>
public sealed record JudgedKind(string Type, string Help, Func<SuiteFields, IJudgedGrader> Read);

/// <summary>All kinds of judged graders.</summary>
public static class JudgedCatalogue
{
    /// <summary>The kinds, by name.</summary>
    public static IReadOnlyDictionary<string, JudgedKind> Kinds { get; } =
        new[] { JudgedClosed.Kind, JudgedFactuality.Kind, JudgedPairwise.Kind, JudgedRubric.Kind }.ToDictionary(k => k.Type);
}
