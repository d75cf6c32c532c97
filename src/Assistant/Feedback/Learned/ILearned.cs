using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.Feedback.Learned;

/// <summary>Where standing notes and examples come from.</summary>
public interface ILearned
{
    /// <summary>The teacher's standing notes for drafts of a kind.</summary>
    Task<IReadOnlyList<string>> NotesAsync(DraftKind kind, string teacher, CancellationToken ct);

    /// <summary>What goes with a request.</summary>
    Task<LearnedOnce> ForAsync(DraftRequest request, string teacher, CancellationToken ct);

    /// <summary>Those of the examples that may still be shown to this teacher's model, in the given order, without anybody's name of another class.</summary>
    Task<IReadOnlyList<Example>> ExamplesAsync(IReadOnlyList<string> drafts, string teacher, CancellationToken ct);
}
