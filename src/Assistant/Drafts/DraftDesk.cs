namespace Homeroom.Assistant.Drafts;

/// <summary>Loads, decides and appends; repeats when someone was faster.</summary>
public sealed class DraftDesk(IDraftStore store, TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>Carries a command out.</summary>
    /// <returns>The draft afterwards and what was decided; null when there is no such draft.</returns>
    public async Task<(Draft Draft, Decision Decision)?> DoAsync(string id, DraftCommand command, string by, CancellationToken ct)
    {
        for (var i = 0; ; i++)
        {
            if (await store.FindAsync(id, ct) is not { } stored)
            {
                return null;
            }

            var decision = stored.Draft.Decide(command, by, time.GetUtcNow());
            if (decision.Events.Count == 0 || await store.AppendAsync(stored.Draft, decision.Events, ct))
            {
                return (decision.Events.Aggregate(stored.Draft, (d, e) => d.Apply(e)), decision);
            }

            if (i == Tries)
            {
                throw new IOException("The draft could not be written: others kept changing it.");
            }
        }
    }
}
