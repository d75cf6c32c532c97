using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Learned;

namespace Homeroom.Assistant.Tests.Models;

/// <summary>Notes and examples as a test sets them.</summary>
internal sealed class ScriptedLearned : ILearned
{
    public LearnedOnce Once { get; set; } = LearnedOnce.Nothing;

    public Dictionary<string, string> Texts { get; } = [];

    public Task<IReadOnlyList<string>> NotesAsync(DraftKind kind, string teacher, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<string>>(Once.Notes);

    public Task<LearnedOnce> ForAsync(DraftRequest request, string teacher, CancellationToken ct) => Task.FromResult(Once);

    public Task<IReadOnlyList<Example>> ExamplesAsync(IReadOnlyList<string> drafts, string teacher, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Example>>([.. drafts.Where(Texts.ContainsKey).Select(d => new Example(d, Texts[d]))]);
}
