using System.Collections.Concurrent;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Tests.Models;

/// <summary>Drafts in memory, with the rules of a real store: an append is for exactly one version.</summary>
internal sealed class Notebook : IDraftStore, IRosterStore
{
    private readonly ConcurrentDictionary<string, (StoredDraft Stored, List<DraftEvent> Events)> _pages = new();
    private readonly Lock _lock = new();

    /// <summary>Called with every event once it is stored.</summary>
    public Action<DraftEvent> Written { get; set; } = _ => { };

    /// <summary>What a list holds.</summary>
    public List<DraftRow> Rows { get; } = [];

    public Roster Roster { get; set; } = Roster.Empty;

    public Task<string> CreateAsync(Draft draft, DraftRequest request, string requestId, IReadOnlyList<DraftEvent> events, CancellationToken ct)
    {
        _pages[draft.Id] = (new StoredDraft(events.Aggregate(draft, (d, e) => d.Apply(e)), request), [.. events]);
        return Task.FromResult(draft.Id);
    }

    public Task<StoredDraft?> FindAsync(string id, CancellationToken ct) =>
        Task.FromResult(_pages.TryGetValue(id, out var page) ? page.Stored : null);

    public Task<IReadOnlyList<DraftEvent>> EventsAsync(string id, int after, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DraftEvent>>([.. _pages[id].Events.Skip(after)]);

    public Task<bool> AppendAsync(Draft draft, IReadOnlyList<DraftEvent> events, CancellationToken ct)
    {
        lock (_lock)
        {
            var page = _pages[draft.Id];
            if (page.Stored.Draft.Version != draft.Version)
            {
                return Task.FromResult(false);
            }

            page.Events.AddRange(events);
            _pages[draft.Id] = (page.Stored with { Draft = events.Aggregate(draft, (d, e) => d.Apply(e)) }, page.Events);
        }

        foreach (var e in events)
        {
            Written(e);
        }

        return Task.FromResult(true);
    }

    public Task<DraftPage> ListAsync(DraftQuery query, CancellationToken ct) => Task.FromResult(new DraftPage([.. Rows], null));

    Task<Roster> IRosterStore.GetAsync(string owner, CancellationToken ct) => Task.FromResult(Roster);
}
