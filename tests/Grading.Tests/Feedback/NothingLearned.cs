using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Learned;

namespace Homeroom.Grading.Tests.Feedback;

/// <summary>A teacher without notes.</summary>
internal sealed class NothingLearned : ILearned
{
    public Task<IReadOnlyList<string>> NotesAsync(DraftKind kind, string teacher, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>([]);

    public Task<LearnedOnce> ForAsync(DraftRequest request, string teacher, CancellationToken ct) => Task.FromResult(LearnedOnce.Nothing);

    public Task<IReadOnlyList<Example>> ExamplesAsync(IReadOnlyList<string> drafts, string teacher, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Example>>([]);
}
