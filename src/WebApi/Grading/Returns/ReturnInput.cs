using Homeroom.Assistant.Grading.Marking;

namespace Homeroom.WebApi.Grading.Returns;

/// <summary>A class set out of which work is returned.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Set">Its events, folded.</param>
/// <param name="Papers">Its papers by id.</param>
/// <param name="Events">Its events.</param>
internal sealed record ReturnInput(string Id, ClassSet Set, IReadOnlyDictionary<string, ClassPaper> Papers, IReadOnlyList<MarkingEvent> Events)
{
    /// <summary>Where its page is.</summary>
    public string Address => $"/grading/{Id}";

    /// <summary>The proofs of what is locked, in the order of the papers; what is open has none.</summary>
    /// <param name="paper">Only this one; null for all.</param>
    public IReadOnlyList<ReturnedWork> Returned(string? paper = null) =>
        [
            .. Set
                .Order.Where(id => string.IsNullOrEmpty(paper) || id == paper)
                .Select(id => Papers.TryGetValue(id, out var p) ? ReturnedWork.Of(Set, p) : null)
                .OfType<ReturnedWork>(),
        ];
}
