using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Judges;

/// <summary>Reads the graders of a suite or case, pure and judged.</summary>
internal static class AppliedGraders
{
    public static IReadOnlyList<AppliedGrader> Read(IReadOnlyList<SuiteMap> maps, ICollection<SuiteError> errors) =>
        [.. maps.SelectMany(m => Kind(m) is { } judged ? [Judged(judged, m, errors)] : GraderCatalogue.Read([m], errors))];

    private static JudgedKind? Kind(SuiteMap map) => map.Find("type") is SuiteScalar type ? JudgedCatalogue.Kinds.GetValueOrDefault(type.Text) : null;

    private static AppliedGrader Judged(JudgedKind kind, SuiteMap map, ICollection<SuiteError> errors)
    {
        var fields = new SuiteFields(map, "A grader", errors);
        _ = fields.Text("type");
        var applied = new AppliedGrader(
            kind.Type,
            fields.Text("name") ?? kind.Type,
            Undecided.Grader,
            fields.Number("weight", double.Epsilon, 1e6) ?? 1,
            Metric: fields.Text("metric") ?? ""
        )
        {
            Judged = kind.Read(fields),
        };
        fields.Close();
        return applied;
    }

    // Where nobody asks the judge, nothing is decided.
    private sealed class Undecided : IGrader
    {
        public static Undecided Grader { get; } = new();

        public Grade Grade(Answer answer) => Graders.Grade.Unscored("No judge was asked.");
    }
}
