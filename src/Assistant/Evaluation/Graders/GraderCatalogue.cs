using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>All kinds of graders that suites may name.</summary>
public static class GraderCatalogue
{
    /// <summary>The kinds, by name.</summary>
    public static IReadOnlyDictionary<string, GraderKind> Kinds { get; } = new[] { Contains.Kind }.ToDictionary(k => k.Type);

    /// <summary>Reads a list of graders: type, name, weight, not and metric are every kind's; the rest is the kind's own.</summary>
    /// <param name="maps">The entries.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<AppliedGrader> Read(IReadOnlyList<SuiteMap> maps, ICollection<SuiteError> errors) =>
        [.. maps.Select(m => Read(m, errors)).OfType<AppliedGrader>()];

    private static AppliedGrader? Read(SuiteMap map, ICollection<SuiteError> errors)
    {
        var fields = new SuiteFields(map, "A grader", errors);
        var type = fields.RequiredText("type");
        if (type.Length == 0)
        {
            return null;
        }

        if (!Kinds.TryGetValue(type, out var kind))
        {
            fields.Refuse("type", $"There is no grader {type}. {Nearest.Hint(type, Kinds.Keys.Order(StringComparer.Ordinal))}");
            return null;
        }

        var applied = new AppliedGrader(
            type,
            fields.Text("name") ?? type,
            kind.Read(fields),
            fields.Number("weight", double.Epsilon, 1e6) ?? 1,
            fields.Flag("not"),
            fields.Text("metric") ?? ""
        );
        fields.Close();
        return applied;
    }
}
