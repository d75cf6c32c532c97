using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>What a teacher asks for an activity; the topic is its theme, in at most 120 characters, the minutes are 10 to 120.</summary>
public sealed record ActivityRequest : DraftRequest
{
    /// <inheritdoc />
    public override DraftKind Kind => ActivityKind.Only;

    /// <inheritdoc />
    public override bool IsThere => Ready.Length > 0;

    /// <summary>Id of its format (<see cref="ActivityFormat"/>).</summary>
    public string Format { get; init; } = "";

    /// <summary>Id of a ready-made activity (<see cref="ActivityLibrary"/>) that is taken as it is; empty for a new one.</summary>
    public string Ready { get; init; } = "";

    /// <summary>What the draft should know about the class.</summary>
    public string ClassNotes { get; init; } = "";

    /// <inheritdoc />
    public override IEnumerable<string> Texts() => [Topic, ClassNotes];

    /// <inheritdoc />
    public override DraftRequest With(Func<string, string> change) => this with { Topic = change(Topic), ClassNotes = change(ClassNotes) };

    /// <summary>A ready-made activity, as it is asked for.</summary>
    public static ActivityRequest Of(ReadyActivity ready) =>
        new()
        {
            Format = ready.Format.Id,
            Band = ready.Band,
            Topic = ready.Title,
            Minutes = ready.Minutes,
            Ready = ready.Id,
        };
}
