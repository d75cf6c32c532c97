using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>What feedback on one paper is asked with: the levels that the teacher gave, and the words of the paper that were found for them. The topic is the assignment's title.</summary>
public sealed record FeedbackRequest : DraftRequest
{
    /// <inheritdoc />
    public override DraftKind Kind => FeedbackKind.Only;

    /// <summary>Whether the paper is empty or nearly so: then there is nothing to ask a model about.</summary>
    public override bool IsThere => FeedbackComposer.IsEmpty(Paper);

    /// <summary>What the class was asked to do.</summary>
    public string Assignment { get; init; } = "";

    /// <summary>The text that the class wrote about; empty where there is none.</summary>
    public string Source { get; init; } = "";

    /// <summary>What students are called, such as "students" or "writers".</summary>
    public string Called { get; init; } = "students";

    /// <summary>What the student wrote, as it came.</summary>
    public string Paper { get; init; } = "";

    /// <summary>The criteria, in the order of the rubric. Each is a section of the feedback.</summary>
    public IReadOnlyList<FeedbackCriterion> Criteria { get; init; } = [];

    /// <summary>What the teacher wishes of all feedback.</summary>
    public string Wishes { get; init; } = "";

    /// <inheritdoc />
    public override IEnumerable<string> Texts() => [Topic, Assignment, Source, Called, Paper, .. Criteria.SelectMany(c => c.Texts()), Wishes];

    /// <inheritdoc />
    public override DraftRequest With(Func<string, string> change) =>
        this with
        {
            Topic = change(Topic),
            Assignment = change(Assignment),
            Source = change(Source),
            Called = change(Called),
            Paper = change(Paper),
            Criteria = [.. Criteria.Select(c => c.With(change))],
            Wishes = change(Wishes),
        };
}
