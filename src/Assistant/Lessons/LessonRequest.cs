using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.Lessons;

/// <summary>What a teacher asks for a lesson. The subject is mathematics, english, science, social-studies, computing or ai-literacy, or one in the teacher's own words; the topic has at most 120 characters; the lesson takes 10 to 180 minutes.</summary>
public sealed record LessonRequest : DraftRequest
{
    /// <inheritdoc />
    public override DraftKind Kind => LessonKind.Only;

    /// <summary>Codes of standards.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>What the draft should know about the class.</summary>
    public string ClassNotes { get; init; } = "";

    /// <summary>Id of a teaching routine, or empty for "choose for me".</summary>
    public string Routine { get; init; } = "";

    /// <summary>Key ideas or a text to build on.</summary>
    public string Source { get; init; } = "";

    /// <inheritdoc />
    public override IEnumerable<string> Texts() => [Topic, Subject, ClassNotes, Source, .. Standards];

    /// <inheritdoc />
    public override DraftRequest With(Func<string, string> change) =>
        this with
        {
            Topic = change(Topic),
            Subject = change(Subject),
            ClassNotes = change(ClassNotes),
            Source = change(Source),
            Standards = [.. Standards.Select(change)],
        };
}
