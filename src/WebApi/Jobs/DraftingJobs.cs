using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Jobs;

/// <summary>Writes drafts in the background. The database says what is to be done, so a killed process leaves nothing stuck.</summary>
internal sealed class DraftingJobs(
    IServiceProvider services,
    DraftSignals signals,
    IDbContextFactory<HomeroomDb> databases,
    TimeProvider time,
    ILogger<DraftingJobs> log
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private readonly HashSet<string> _running = [];
    private readonly SemaphoreSlim _slots = new(8);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var id in await DueAsync(stoppingToken))
            {
                signals.Want(id);
            }

            using var until = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            until.CancelAfter(Look);
            try
            {
                await foreach (var id in signals.Wanted.ReadAllAsync(until.Token))
                {
                    await BeginAsync(id, stoppingToken);
                }
            }
            catch (OperationCanceledException)
            {
                // Time to look into the database again, or to stop.
            }
        }
    }

    private async Task BeginAsync(string id, CancellationToken ct)
    {
        lock (_running)
        {
            if (!_running.Add(id))
            {
                return;
            }
        }

        await _slots.WaitAsync(ct);
        _ = Task.Run(() => WriteAsync(id, ct), CancellationToken.None);
    }

    private async Task WriteAsync(string id, CancellationToken ct)
    {
        try
        {
            await services.GetRequiredService<DraftSpine>().DraftAsync(id, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The next start goes on.
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            JobLog.Failed(log, id, e.GetType().Name);
        }
        finally
        {
            _slots.Release();
            lock (_running)
            {
                _running.Remove(id);
            }
        }
    }

    private async Task<List<string>> DueAsync(CancellationToken ct)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            var drafting = nameof(DraftStatus.Drafting);
            var due = await db.Drafts.Where(d => d.Status == drafting && d.DeletedAt == null).Select(d => d.Id).ToListAsync(ct);
            due.AddRange(await ResumeWaitingAsync(db, ct));
            return due;
        }
        catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException or IOException)
        {
            JobLog.Failed(log, "all", e.GetType().Name);
            return [];
        }
    }

    private async Task<List<string>> ResumeWaitingAsync(HomeroomDb db, CancellationToken ct)
    {
        var waiting = nameof(DraftStatus.Waiting);
        var ids = await db.Drafts.Where(d => d.Status == waiting && d.DeletedAt == null).Select(d => d.Id).ToListAsync(ct);
        List<string> due = [];
        foreach (var id in ids)
        {
            var stored = await services.GetRequiredService<IDraftStore>().FindAsync(id, ct);
            if (stored?.Draft.RetryAt <= time.GetUtcNow())
            {
                await services.GetRequiredService<DraftDesk>().DoAsync(id, new DraftCommand.Resume(stored.Draft.Offline), "model", ct);
                due.Add(id);
            }
        }

        return due;
    }
}
