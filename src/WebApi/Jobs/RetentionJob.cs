using Homeroom.WebApi.Storage;
using Quartz;

namespace Homeroom.WebApi.Jobs;

/// <summary>Removes for good what was deleted 30 days ago.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(Retention retention, ILogger<RetentionJob> log) : IJob
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(6);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await retention.PurgeAsync(cancellationToken);
        }
        catch (Exception e) when (StorageTroubles.Of(e) is { } trouble)
        {
            JobLog.NotPurged(log, trouble);
        }
    }
}
