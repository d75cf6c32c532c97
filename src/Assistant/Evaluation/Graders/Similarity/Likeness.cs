using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>What all graders of similarity share: a text to compare with and the least that is asked for.</summary>
internal static class Likeness
{
    /// <summary>A kind that scores how like an answer is to a reference, 0 to 1; null where that cannot be worked out in time.</summary>
    public static GraderKind Of(string type, string help, Func<string, string, double?> score, double least) =>
        new(type, help, fields => Read(fields, score))
        {
            Family = "similarity",
            Keys = [.. Reference.Keys, new("least", "The least score that passes, 0 to 1."), .. Evening.Keys, Scope.Key],
            Example = $"type: {type}\nvalue: Plants make sugar from light, water and air.\nleast: {Bounds.Write(least)}",
        };

    private static IGrader Read(SuiteFields fields, Func<string, string, double?> score)
    {
        var least = fields.Number("least", 0, 1);
        if (!fields.Has("least"))
        {
            fields.Refuse("least", "Give least: the least score that passes, 0 to 1.");
        }

        var even = Evening.Read(fields);
        return Judge.Against(
            fields,
            (text, wanted) =>
                score(even.Out(text), even.Out(wanted)) is { } found
                    ? Grade.Of(found, least ?? 1, $"{Bounds.Write(found)}; at least {Bounds.Write(least ?? 1)} is asked for.")
                    : Grade.Unscored("Both texts are too long to compare.")
        );
    }
}
