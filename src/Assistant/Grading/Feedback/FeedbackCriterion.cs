using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>A level as feedback needs it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What work at this level shows; may be empty.</param>
public sealed record FeedbackLevel(string Name, string Says);

/// <summary>Words of the paper that were found for a criterion.</summary>
/// <param name="Quote">The words, as they stand in the paper.</param>
/// <param name="Shows">What they show, in a short phrase such as "two numbers from the source"; may be empty.</param>
public sealed record FeedbackEvidence(string Quote, string Shows);

/// <summary>One criterion with the level that the teacher gave. The level is never changed here.</summary>
public sealed record FeedbackCriterion
{
    /// <summary>Its id in the rubric.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The level that the teacher gave.</summary>
    public required FeedbackLevel Level { get; init; }

    /// <summary>The next higher level; null when there is none.</summary>
    public FeedbackLevel? Next { get; init; }

    /// <summary>Whether it is the lowest level there is.</summary>
    public bool IsLowest { get; init; }

    /// <summary>What was found in the paper, best first.</summary>
    public IReadOnlyList<FeedbackEvidence> Evidence { get; init; } = [];

    /// <summary>Comments of the bank for this criterion.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>A criterion of a rubric as it was marked. Between two levels the lower one holds.</summary>
    /// <param name="rubric">The rubric, for its comment bank.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="points">What the teacher gave.</param>
    /// <param name="evidence">What was found in the paper.</param>
    public static FeedbackCriterion Of(Rubric rubric, Criterion criterion, double points, IReadOnlyList<FeedbackEvidence> evidence)
    {
        var at = Math.Max(0, criterion.Levels.Count(l => l.Points <= points) - 1);
        return new FeedbackCriterion
        {
            Id = criterion.Id,
            Name = criterion.Name,
            Level = Of(criterion.Levels[at]),
            Next = at + 1 < criterion.Levels.Count ? Of(criterion.Levels[at + 1]) : null,
            IsLowest = at == 0,
            Evidence = evidence,
            Comments = [.. rubric.Comments.Where(c => c.Criterion == criterion.Id || c.Criterion.Length == 0).Select(c => c.Text)],
        };
    }

    internal IEnumerable<string> Texts() =>
        [
            Name,
            Level.Name,
            Level.Says,
            .. Next is null ? [] : new[] { Next.Name, Next.Says },
            .. Evidence.SelectMany(e => new[] { e.Quote, e.Shows }),
            .. Comments,
        ];

    internal FeedbackCriterion With(Func<string, string> change) =>
        this with
        {
            Name = change(Name),
            Level = new FeedbackLevel(change(Level.Name), change(Level.Says)),
            Next = Next is null ? null : new FeedbackLevel(change(Next.Name), change(Next.Says)),
            Evidence = [.. Evidence.Select(e => new FeedbackEvidence(change(e.Quote), change(e.Shows)))],
            Comments = [.. Comments.Select(change)],
        };

    private static FeedbackLevel Of(Level level) => new(level.Name, level.Says);
}
