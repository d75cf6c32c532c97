using System.Collections.Concurrent;
using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Jobs;

/// <summary>Writes a draft under a claim, which it keeps for as long as it writes.</summary>
internal sealed class DraftWriting(
    DraftSpine spine,
    DraftDesk desk,
    IDraftStore store,
    DraftClaims claims,
    DraftSignals signals,
    TimeProvider time,
    ILogger<DraftWriting> log
)
{
    /// <summary>So often a draft may fail for a reason that nobody foresaw; then it waits for its teacher.</summary>
    public const int MostFailures = 3;

    private readonly ConcurrentDictionary<string, int> _failures = new();

    /// <summary>Writes the draft, unless another is writing it or there is nothing to write.</summary>
    public async Task WriteAsync(string id, CancellationToken ct)
    {
        if (await TakeAsync(id, ct) is not { } claim)
        {
            return;
        }

        using var work = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var keeping = KeepAsync(claim, work);
        var written = false;
        try
        {
            written = await WriteAsync(id, work, ct);
        }
        finally
        {
            await work.CancelAsync();
            await keeping;
            await ReleaseAsync(claim);
        }

        // Someone may have asked again in the moment before the claim was given back.
        if (written && await store.FindAsync(id, ct) is { Draft: { Status: DraftStatus.Drafting, DeletedAt: null } })
        {
            signals.Want(id);
        }
    }

    private async Task<bool> WriteAsync(string id, CancellationTokenSource work, CancellationToken ct)
    {
        try
        {
            await spine.DraftAsync(id, work.Token);
            _failures.TryRemove(id, out _);
            return true;
        }
        catch (OperationCanceledException) when (work.IsCancellationRequested)
        {
            // Stopping: another node, or the next start, goes on. Or the claim was lost: its new holder does.
            ct.ThrowIfCancellationRequested();
            return false;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            JobLog.Failed(log, id, e.GetType().Name);
            await FailedAsync(id, e);
            return false;
        }
    }

    private async Task FailedAsync(string id, Exception e)
    {
        if (StorageTroubles.Of(e) is not null || _failures.AddOrUpdate(id, 1, (_, n) => n + 1) < MostFailures)
        {
            return; // The next look into the database tries again.
        }

        _failures.TryRemove(id, out _);
        const string Why = "Something in Homeroom failed while this was being written. What had arrived is kept. Try again, or ask in other words.";
        await desk.DoAsync(id, new DraftCommand.Pause(Why, null), "model", CancellationToken.None);
    }

    private async Task<DraftClaim?> TakeAsync(string id, CancellationToken ct)
    {
        try
        {
            return await claims.TakeAsync(id, ct);
        }
        catch (Exception e) when (StorageTroubles.Of(e) is not null)
        {
            JobLog.Failed(log, id, e.GetType().Name);
            return null;
        }
    }

    private async Task KeepAsync(DraftClaim claim, CancellationTokenSource work)
    {
        try
        {
            do
            {
                await Task.Delay(DraftClaims.Life / 4, time, work.Token);
            } while (await RenewAsync(claim, work.Token));

            await work.CancelAsync();
        }
        catch (OperationCanceledException) when (work.IsCancellationRequested)
        {
            // The work has ended.
        }
    }

    private async Task<bool> RenewAsync(DraftClaim claim, CancellationToken ct)
    {
        try
        {
            return await claims.RenewAsync(claim, ct);
        }
        catch (Exception e) when (StorageTroubles.Of(e) is not null)
        {
            JobLog.Failed(log, claim.DraftId, e.GetType().Name);
            return true; // Every append checks the version, so trying on is safe.
        }
    }

    private async Task ReleaseAsync(DraftClaim claim)
    {
        try
        {
            await claims.ReleaseAsync(claim, CancellationToken.None);
        }
        catch (Exception e) when (StorageTroubles.Of(e) is not null)
        {
            JobLog.Failed(log, claim.DraftId, e.GetType().Name); // The claim ends by itself.
        }
    }
}
