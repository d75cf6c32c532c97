using Quartz;

namespace Homeroom.WebApi.Jobs;

/// <summary>Writes one draft. The trigger names it; what is to be written, the database says.</summary>
internal sealed class DraftingJob(DraftWriting writing) : IJob
{
    /// <summary>Where the trigger holds the draft's id.</summary>
    public const string Draft = "draft";

    public static JobKey Key { get; } = new("drafting");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await writing.WriteAsync(context.MergedJobDataMap.GetString(Draft)!, cancellationToken);
}
