namespace Homeroom.Assistant.Drafts;

/// <summary>Loads, decides and appends; repeats when someone was faster.</summary>
public sealed class DraftDesk(IDraftStore store, TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>Carries a command out.</summary>
    /// <returns>The draft afterwards and what was decided; null when there is no such draft.</returns>
    public async Task<(Draft Draft, Decision Decision)?> DoAsync(string id, DraftCommand command, string by, CancellationToken ct) =>
        await DoAsync((await store.FindAsync(id, ct))?.Draft, d => Decide(d, command, by), ct);

    /// <summary>Carries commands out together: all of them are stored, or none. What is decided to be nothing is left out.</summary>
    /// <param name="known">The draft as the caller knows it; it may have changed since.</param>
    /// <param name="commands">In their order.</param>
    /// <param name="by">The signed-in teacher, or "model".</param>
    /// <param name="ct">Ends the waiting.</param>
    /// <returns>The draft afterwards; null when there is no such draft any more.</returns>
    public async Task<Draft?> DoAsync(Draft known, IReadOnlyList<DraftCommand> commands, string by, CancellationToken ct) =>
        (
            await DoAsync(
                known,
                draft =>
                    commands.Aggregate(
                        (Draft: draft, Decision: new Decision([])),
                        (so, command) =>
                        {
                            var (next, decision) = Decide(so.Draft, command, by);
                            return (next, decision with { Events = [.. so.Decision.Events, .. decision.Events] });
                        }
                    ),
                ct
            )
        )?.Draft;

    private (Draft Draft, Decision Decision) Decide(Draft draft, DraftCommand command, string by)
    {
        var decision = draft.Decide(command, by, time.GetUtcNow());
        return (decision.Events.Aggregate(draft, (d, e) => d.Apply(e)), decision);
    }

    private async Task<(Draft Draft, Decision Decision)?> DoAsync(
        Draft? draft,
        Func<Draft, (Draft Draft, Decision Decision)> decide,
        CancellationToken ct
    )
    {
        for (var i = 0; draft is not null; i++)
        {
            var decided = decide(draft);
            if (decided.Decision.Events.Count == 0 || await store.AppendAsync(draft, decided.Decision.Events, ct))
            {
                return decided;
            }

            if (i == Tries)
            {
                throw new IOException("The draft could not be written: others kept changing it.");
            }

            draft = (await store.FindAsync(draft.Id, ct))?.Draft;
        }

        return null;
    }
}
