using System.Runtime.CompilerServices;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;

namespace Homeroom.WebApi.Lessons;

/// <summary>Opens drafts for pages.</summary>
internal sealed class LessonViews(IDraftStore store, IRosterStore rosters, TimeProvider time)
{
    // What went out stays what it was, and finding it takes longer than the rest of the page.
    private readonly ConditionalWeakTable<DraftRequest, IReadOnlyList<MaskedName>> _sent = [];

    /// <summary>The clock by which pages say when.</summary>
    public TimeProvider Time => time;

    /// <summary>The view of a draft. Its events are read for an approved one alone: they hold the approval, and reading them all takes longest.</summary>
    /// <param name="stored">The draft.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="names">The names that were replaced, when they are known already.</param>
    public async Task<LessonView> OfAsync(StoredDraft stored, CancellationToken ct, IReadOnlyList<MaskedName>? names = null) =>
        new(stored, stored.Draft.Status == DraftStatus.Approved ? await store.EventsAsync(stored.Draft.Id, 0, ct) : [], time)
        {
            Names = names ?? await NamesAsync(stored, ct),
            Examples = stored.Draft.Learned is { Examples.Count: > 0 } learned ? await ExamplesAsync(learned.Examples, stored.Draft.Owner, ct) : [],
        };

    /// <summary>The view of a draft with all that happened to it.</summary>
    public async Task<LessonView> WithEventsAsync(StoredDraft stored, CancellationToken ct) =>
        new(stored, await store.EventsAsync(stored.Draft.Id, 0, ct), time);

    private async Task<IReadOnlyList<(string Title, string? Href)>> ExamplesAsync(IReadOnlyList<string> ids, string owner, CancellationToken ct)
    {
        List<(string, string?)> examples = [];
        foreach (var id in ids)
        {
            var draft = (await store.FindAsync(id, ct))?.Draft;
            examples.Add(
                draft is null ? ("one that is erased since", null)
                : draft.Owner == owner ? (draft.Title, draft.Address())
                : ("a colleague’s", null)
            );
        }

        return examples;
    }

    private async ValueTask<IReadOnlyList<MaskedName>> NamesAsync(StoredDraft stored, CancellationToken ct)
    {
        if (stored.Draft.Provenance is { NamesMasked: 0 })
        {
            return [];
        }

        if (!_sent.TryGetValue(stored.Request, out var names))
        {
            names = RequestNames.Of(stored.Request, await rosters.GetAsync(stored.Draft.Owner, ct));
            _sent.AddOrUpdate(stored.Request, names);
        }

        return names;
    }
}
