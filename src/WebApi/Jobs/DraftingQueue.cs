using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Homeroom.WebApi.Jobs;

/// <summary>
/// Hands drafts to the scheduler: at once when one is asked for, and whatever the database still calls unwritten when it looks there,
/// at every start and every two seconds. So whatever happens to the scheduler, nothing stays unwritten.
/// </summary>
internal sealed class DraftingQueue(
    ISchedulerFactory schedulers,
    DraftSignals signals,
    IDraftStore store,
    IDbContextFactory<HomeroomDb> databases,
    TimeProvider time,
    ILogger<DraftingQueue> log
) : BackgroundService
{
    private const int Batch = 200;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SweepAsync(stoppingToken);
                await TakeAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is SchedulerException || StorageTroubles.Of(e) is not null)
            {
                JobLog.NotQueued(log, e.GetType().Name);
                await Task.Delay(Look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task TakeAsync(CancellationToken stopping)
    {
        using var until = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        until.CancelAfter(Look);
        try
        {
            await foreach (var id in signals.Wanted.ReadAllAsync(until.Token))
            {
                await QueueAsync(id, stopping);
            }
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // Time to look into the database again.
        }
    }

    private async Task QueueAsync(string id, CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        var key = new TriggerKey(id, DraftingJob.Key.Name);
        switch (await scheduler.GetTriggerState(key, ct))
        {
            case TriggerState.None:
                break;
            case TriggerState.Error or TriggerState.Complete or TriggerState.Paused:
                await scheduler.UnscheduleJob(key, ct);
                break;
            default:
                return; // It is queued or being written.
        }

        try
        {
            var trigger = TriggerBuilder.Create().ForJob(DraftingJob.Key).WithIdentity(key).UsingJobData(DraftingJob.Draft, id).StartNow().Build();
            await scheduler.ScheduleJob(trigger, cancellationToken: ct);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another node was faster.
        }
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var (drafting, waiting) = (nameof(DraftStatus.Drafting), nameof(DraftStatus.Waiting));
        var unwritten = await db
            .Drafts.Where(d => d.Status == drafting && d.DeletedAt == null && !db.Claims.Any(c => c.DraftId == d.Id && c.Until >= now))
            .OrderBy(d => d.Id)
            .Select(d => d.Id)
            .Take(Batch)
            .ToListAsync(ct);
        foreach (var id in unwritten)
        {
            await QueueAsync(id, ct);
        }

        var due = await db
            .Drafts.Where(d => d.Status == waiting && d.DeletedAt == null && d.RetryAt <= now)
            .OrderBy(d => d.RetryAt)
            .Select(d => d.Id)
            .Take(Batch)
            .ToListAsync(ct);
        foreach (var id in due)
        {
            await ResumeAsync(id, ct);
        }
    }

    // Written on exactly the version that was read: when the teacher stops the draft in this moment, it stays stopped.
    private async Task ResumeAsync(string id, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (await store.FindAsync(id, ct) is { Draft: { Status: DraftStatus.Waiting } draft } && draft.RetryAt <= now)
        {
            await store.AppendAsync(draft, draft.Decide(new DraftCommand.Resume(draft.Offline), "model", now).Events, ct);
        }
    }
}
