using Homeroom.WebApi.Storage;
using Npgsql;

namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>Hears on PostgreSQL, or through Redis, that another process has stored something, and closes rooms that nobody looks at. Should the connection break, it looks by itself until it is back.</summary>
internal sealed class LiveEar(IConfiguration configuration, LiveTail tail, ILiveBell bell) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var postgres = configuration.GetConnectionString("Postgres");
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await (
                    string.IsNullOrEmpty(postgres) ? Task.Delay(Rest, stoppingToken)
                    : bell.IsThere ? ListenAsync(wait => bell.HearAsync(Look, wait), stoppingToken)
                    : ListenAsync(postgres, stoppingToken)
                );
                await tail.CloseErasedAsync(stoppingToken);
                tail.Forget(Idle);
            }
            catch (Exception e) when (StorageTroubles.Of(e) is not null)
            {
                await Task.Delay(Look, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(string postgres, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync(ct);
        await using (var listen = new NpgsqlCommand("LISTEN " + LiveLog.Channel, connection))
        {
            await listen.ExecuteNonQueryAsync(ct);
        }

        await ListenAsync(wait => connection.WaitAsync(Look, wait), ct);
    }

    private async Task ListenAsync(Func<CancellationToken, Task> hear, CancellationToken ct)
    {
        for (var since = Environment.TickCount64; Environment.TickCount64 - since < Rest.TotalMilliseconds; )
        {
            await tail.CatchUpAsync(ct);
            await hear(ct);
        }
    }
}
