using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.Cases;

/// <summary>Removes from this node's disk, once a minute, what a gate answered to cases that were taken back since.</summary>
internal sealed class CaseSweep(SuiteGate gate, ILogger<CaseSweep> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await gate.SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException || StorageTroubles.Of(e) is not null)
            {
                JobLog.NotSwept(log, e.GetType().Name);
            }
        }
    }
}
