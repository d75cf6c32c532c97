using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Experiments;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.Experiments;

/// <summary>What an owner wants to try.</summary>
/// <param name="Version">Number of the new version.</param>
/// <param name="Mode">How it is decided.</param>
/// <param name="Share">Share of teachers that get it, in percent.</param>
/// <param name="Planned">Planned drafts of each version.</param>
/// <param name="MostUnsafe">So many drafts with a finding about safety stop it at once.</param>
internal sealed record ExperimentWish(int Version, ExperimentMode Mode, int Share, int Planned, int MostUnsafe);

/// <summary>Starts and ends experiments. A version that is tried on others has passed the gate, as one that is published to them.</summary>
internal sealed class ExperimentDesk(PromptDesk prompts, PromptBoard board, IPromptGate gate, ExperimentStore store, TimeProvider time)
{
    /// <summary>Fewest and most planned drafts of a version.</summary>
    public static readonly (int Fewest, int Most) Drafts = (20, 100_000);

    /// <summary>Begins an experiment.</summary>
    /// <returns>Why it was not begun; null when it was.</returns>
    public async Task<string?> StartAsync(string prompt, ExperimentWish wish, Teacher owner, CancellationToken ct)
    {
        if (
            await prompts.OpenAsync(prompt, owner.Id, ct) is not { } family
            || family.Find(wish.Version) is not { } after
            || !PromptLibrary.IsDrafting(prompt)
        )
        {
            return "There is no such version, or it is not yours to see.";
        }

        if (Wrong(wish) is { } wrong)
        {
            return wrong;
        }

        var before = Before(family);
        if ((before?.Hash ?? family.File.Content) == after.Hash)
        {
            return "Everybody has this version already. Choose another one.";
        }

        if (await board.CheckAsync(family, after, owner, ct) is { Refused: not null } refused)
        {
            return refused.Why;
        }

        var verdict = await gate.LookAsync(prompt, after.Hash, before?.Hash ?? family.File.Content, ct);
        if (verdict.State != GateState.Passed)
        {
            return "The gate has not said yes, and an experiment asks others’ drafts with it. " + verdict.Sentence;
        }

        return await store.StartAsync(Record(family, before, after, wish, owner), ct)
            ? null
            : "An experiment runs on this prompt already. End it first.";
    }

    /// <summary>Ends the running experiment: everybody gets the old version.</summary>
    public async Task<string?> BackAsync(string prompt, CancellationToken ct) =>
        await RunningAsync(prompt, ct) is { } running && await store.EndAsync(running.Id, promoted: false, ct)
            ? null
            : "No experiment runs on this prompt.";

    /// <summary>Publishes the new version for the school, through the gate as always, and ends the experiment.</summary>
    public async Task<string?> PromoteAsync(string prompt, Teacher owner, CancellationToken ct)
    {
        if (await RunningAsync(prompt, ct) is not { } running)
        {
            return "No experiment runs on this prompt.";
        }

        var done = await board.PublishAsync(prompt, running.AfterNumber, PromptScope.School, owner, isOwner: true, ct);
        if (done.Refused is not (null or PromptRefusal.Nothing))
        {
            return done.Why;
        }

        if (await store.EndAsync(running.Id, promoted: true, ct))
        {
            return null;
        }

        // A guard, or another hand, ended it in this moment: what was just published is taken back.
        await board.BackAsync(prompt, PromptScope.School, owner, isOwner: true, ct);
        return "The experiment was ended in this moment. Everybody has the old version.";
    }

    /// <summary>What a teacher without a version of the own gets; null for the file.</summary>
    public static PromptRevision? Before(PromptFamily family) => family.UsedBy(PromptScope.School) ?? family.UsedBy(PromptScope.Default);

    private async Task<ExperimentRecord?> RunningAsync(string prompt, CancellationToken ct) =>
        (await store.AllAsync(prompt, ct)).FirstOrDefault(e => e.EndedAt is null);

    private static string? Wrong(ExperimentWish wish) =>
        wish.Share is < 5 or > 95 ? "Give the new version to 5 to 95 of 100 teachers."
        : wish.Planned < Drafts.Fewest || wish.Planned > Drafts.Most ? $"Plan {Drafts.Fewest} to {Drafts.Most} drafts of each version."
        : wish.MostUnsafe is < 1 or > 1000 ? "Let 1 to 1000 drafts with a finding about safety stop it."
        : null;

    private ExperimentRecord Record(PromptFamily family, PromptRevision? before, PromptRevision after, ExperimentWish wish, Teacher owner) =>
        new()
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            Prompt = family.Id,
            BeforeHash = before?.Hash ?? family.File.Content,
            BeforeNumber = before?.Number ?? 0,
            AfterHash = after.Hash,
            AfterNumber = after.Number,
            Mode = wish.Mode,
            Share = wish.Share / 100.0,
            Planned = wish.Planned,
            MostUnsafe = wish.MostUnsafe,
            StartedAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
            StartedBy = owner.Id,
            State = ExperimentState.TooFew,
            Words = "It has just begun. It is looked at every minute.",
        };
}
