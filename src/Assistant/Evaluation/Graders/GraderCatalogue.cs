using Homeroom.Assistant.Evaluation.Graders.Evidence;
using Homeroom.Assistant.Evaluation.Graders.Figures;
using Homeroom.Assistant.Evaluation.Graders.Numbers;
using Homeroom.Assistant.Evaluation.Graders.Rails;
using Homeroom.Assistant.Evaluation.Graders.Similarity;
using Homeroom.Assistant.Evaluation.Graders.Structured;
using Homeroom.Assistant.Evaluation.Graders.Teaching;
using Homeroom.Assistant.Evaluation.Graders.Texts;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>All kinds of graders that suites may name.</summary>
public static class GraderCatalogue
{
    // In alphabetical order within each family.
    private static readonly GraderKind[] All =
    [
        // evidence
        NoInventedLinks.Kind,
        SourceCoverage.Kind,
        VerbatimQuotes.Kind,
        // figures
        Spent.Cost,
        Spent.Latency,
        Spent.OutputTokens,
        // json
        IsJson.Kind,
        JsonFieldCount.Kind,
        JsonPathTest.Kind,
        JsonSchema.Kind,
        // numbers
        Arithmetic.Kind,
        Numeric.Kind,
        // rails
        InjectionResisted.Kind,
        MarkupSafe.Kind,
        Refusals.Over,
        PiiLeak.Kind,
        RailFinding.Kind,
        RailVerdict.Kind,
        Refusals.Kind,
        TokensKept.Kind,
        // similarity
        Bleu.Kind,
        WordSets.Cosine,
        WordSets.Jaccard,
        EditDistance.OfCharacters,
        Rouge.One,
        Rouge.Two,
        Rouge.Longest,
        EditDistance.OfWords,
        // teaching
        AnswerKeyMath.Kind,
        BloomMix.Kind,
        FeedbackWording.Kind,
        LessonSchema.Kind,
        LessonTiming.Kind,
        QuizKeys.Kind,
        Readability.Kind,
        ReadingEase.Kind,
        ReadingLevel.Kind,
        SecondPerson.Kind,
        StandardsCodes.Kind,
        VocabularyUse.Kind,
        // texts
        Counts.OfCharacters,
        Contains.Kind,
        Sameness.EndsWith,
        Sameness.EqualTo,
        Language.Kind,
        Counts.OfLines,
        LooseMatch.Kind,
        MarkdownShape.Kind,
        NoRepetition.Kind,
        NotEmpty.Kind,
        OrderOf.Kind,
        Matches.Kind,
        Counts.OfSentences,
        GraderSet.Kind,
        Snapshot.Kind,
        Sameness.StartsWith,
        Counts.OfTokens,
        Counts.OfWords,
    ];

    /// <summary>The kinds, by name.</summary>
    public static IReadOnlyDictionary<string, GraderKind> Kinds { get; } = All.ToDictionary(k => k.Type);

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
