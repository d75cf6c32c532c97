using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Quartz;

namespace Homeroom.WebApi.Feedback.Delivery;

/// <summary>Posts new feedback, on one node.</summary>
[DisallowConcurrentExecution]
internal sealed class WebhookJob(Webhook webhook, ILogger<WebhookJob> log) : IJob
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await webhook.SendAsync(cancellationToken);
        }
        catch (Exception e) when (StorageTroubles.Of(e) is { } trouble)
        {
            JobLog.NotDelivered(log, trouble.ToString(), 0);
        }
    }
}
