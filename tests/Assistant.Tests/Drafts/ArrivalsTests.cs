using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Tests.Drafts;

/// <summary>How sections are stored while the model goes on writing.</summary>
public sealed class ArrivalsTests
{
    private static readonly RailPipeline Rails = DefaultRails.Create();

    private static readonly Draft Drafting = new()
    {
        Id = "d",
        Owner = "t",
        Band = "6-8",
        Outline = LessonPlanSchema.SectionIds,
    };

    [Fact]
    public async Task Sections_that_come_while_the_store_is_busy_are_stored_together_and_in_their_order()
    {
        var store = new GatedStore(Drafting);
        await using var arrivals = new Arrivals(new DraftDesk(store, TimeProvider.System), Drafting, default);

        await arrivals.AddAsync(Section("outcome"));
        await store.Asked;
        await arrivals.AddAsync(Section("knowledge"));
        await arrivals.AddAsync(Section("vocabulary"));
        store.Open();
        await arrivals.EndAsync(new DraftCommand.Stop());

        Assert.Equal<string[]>(
            [
                ["outcome"],
                ["knowledge", "vocabulary", "end"],
            ],
            store.Appends.ToArray()
        );
        Assert.Equal(3, store.Draft.Sections.Count);
    }

    [Fact]
    public async Task A_draft_that_was_stopped_meanwhile_takes_no_more_and_keeps_its_status()
    {
        var store = new GatedStore(Drafting) { Draft = Drafting.Apply(new DraftingStopped()) };
        await using var arrivals = new Arrivals(new DraftDesk(store, TimeProvider.System), Drafting, default);
        store.Open();

        await arrivals.AddAsync(Section("outcome"));
        await store.Looked;
        await Assert.ThrowsAsync<TaskCanceledException>(() => Task.Delay(Timeout.Infinite, arrivals.Over));
        var trouble = await Assert.ThrowsAsync<ModelTrouble>(() => arrivals.AddAsync(Section("notes")).AsTask());
        await arrivals.EndAsync(new DraftCommand.Pause("why", null));

        Assert.Equal(TroubleKind.Stopped, trouble.Kind);
        Assert.Equal(DraftStatus.Stopped, store.Draft.Status);
        Assert.Empty(store.Draft.Sections);
    }

    [Fact]
    public async Task A_store_that_fails_ends_the_asking_with_its_own_error()
    {
        var store = new GatedStore(Drafting) { Fault = new IOException("full") };
        await using var arrivals = new Arrivals(new DraftDesk(store, TimeProvider.System), Drafting, default);
        store.Open();

        await arrivals.AddAsync(Section("outcome"));

        await Assert.ThrowsAsync<TaskCanceledException>(() => Task.Delay(Timeout.Infinite, arrivals.Over));
        await Assert.ThrowsAsync<IOException>(() => arrivals.AddAsync(Section("notes")).AsTask());
        await Assert.ThrowsAsync<IOException>(() => arrivals.EndAsync(new DraftCommand.Stop()));
    }

    [Fact]
    public async Task Nothing_is_stored_any_more_once_it_is_disposed()
    {
        var store = new GatedStore(Drafting);
        var arrivals = new Arrivals(new DraftDesk(store, TimeProvider.System), Drafting, default);
        await arrivals.AddAsync(Section("outcome"));
        await store.Asked;

        var disposing = arrivals.DisposeAsync();
        Assert.False(disposing.IsCompleted);
        store.Open();
        await disposing;

        Assert.Equal(["outcome"], store.Draft.Sections.Select(s => s.Id));
    }

    private static DraftCommand.Arrive Section(string id) =>
        new(id, Rails.Check(id, JsonValue.Create("text of " + id), "6-8", NameVault.Empty, []), "m");

    /// <summary>One draft whose store answers when the test lets it.</summary>
    private sealed class GatedStore(Draft draft) : IDraftStore
    {
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _looked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Draft Draft { get; set; } = draft;

        public Exception? Fault { get; init; }

        public ImmutableList<string[]> Appends { get; private set; } = [];

        public Task Asked => _asked.Task;

        public Task Looked => _looked.Task;

        public void Open() => _open.SetResult();

        public async Task<bool> AppendAsync(Draft known, IReadOnlyList<DraftEvent> events, CancellationToken ct)
        {
            _asked.TrySetResult();
            await _open.Task;
            if (Fault is not null)
            {
                throw Fault;
            }

            if (known.Version != Draft.Version)
            {
                return false;
            }

            Draft = events.Aggregate(Draft, (d, e) => d.Apply(e));
            Appends = Appends.Add([.. events.Select(e => e is SectionArrived a ? a.Section : "end")]);
            return true;
        }

        public Task<StoredDraft?> FindAsync(string id, CancellationToken ct)
        {
            _looked.TrySetResult();
            return Task.FromResult<StoredDraft?>(new StoredDraft(Draft, new LessonRequest()));
        }

        public Task<string> CreateAsync(Draft d, DraftRequest r, string id, IReadOnlyList<DraftEvent> events, CancellationToken ct) =>
            throw new NotSupportedException();

        public Task<IReadOnlyList<DraftEvent>> EventsAsync(string id, int after, CancellationToken ct) => throw new NotSupportedException();

        public Task<DraftPage> ListAsync(DraftQuery query, CancellationToken ct) => throw new NotSupportedException();
    }
}
