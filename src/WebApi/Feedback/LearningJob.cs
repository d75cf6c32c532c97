using Homeroom.WebApi.Feedback.Experiments;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Quartz;

namespace Homeroom.WebApi.Feedback;

/// <summary>Reads what became of drafts, once a minute on one node.</summary>
[DisallowConcurrentExecution]
internal sealed class LearningJob(LearningReader reader, QualityStore quality, ExperimentWatch experiments, ILogger<LearningJob> log) : IJob
{
    /// <summary>How often it looks: figures are at most so old.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await reader.CatchUpAsync(cancellationToken);
            await quality.RefreshAsync(cancellationToken);
            await experiments.LookAsync(cancellationToken);
        }
        catch (Exception e) when (StorageTroubles.Of(e) is { } trouble)
        {
            JobLog.NotRead(log, trouble);
        }
    }
}
