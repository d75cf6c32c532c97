using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Quartz;

namespace Homeroom.WebApi.Feedback.DataSets;

/// <summary>Makes the data sets that were asked for, on one node.</summary>
[DisallowConcurrentExecution]
internal sealed class DataSetJob(DataSetWriting writing, ILogger<DataSetJob> log) : IJob
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await writing.WriteAsync(cancellationToken);
        }
        catch (Exception e) when (StorageTroubles.Of(e) is { } trouble)
        {
            JobLog.NotMade(log, trouble);
        }
    }
}
