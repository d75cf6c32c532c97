using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Homeroom.Assistant;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>
/// Writes the events of all live activities, many in one transaction. Whoever sent one is answered when it is on the disk and not before. An event that
/// stands there already, by its sender's own id, is passed over, so that sending again does no harm.
/// </summary>
internal sealed class LiveLog(IDbContextFactory<HomeroomDb> databases, LiveTail tail, ILiveBell bell) : BackgroundService
{
    /// <summary>What another process listens to on PostgreSQL.</summary>
    public const string Channel = "homeroom_live";

    private const int MostAtOnce = 400;

    // Numbers are given in the order of the commits only when one commit waits for the other; see https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
    private const string InTurn = "SELECT pg_advisory_xact_lock(7305519041)";

    private readonly Channel<Sent> _sent = System.Threading.Channels.Channel.CreateBounded<Sent>(20_000);

    /// <summary>Returns when the events are stored, and seen by this process.</summary>
    public async Task AppendAsync(string session, IReadOnlyList<LiveEvent> events, CancellationToken ct)
    {
        var sent = new Sent(session, events);
        await _sent.Writer.WriteAsync(sent, ct);
        await sent.Done.Task.WaitAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<Sent> batch = [];
        while (await _sent.Reader.WaitToReadAsync(stoppingToken))
        {
            batch.Clear();
            for (var events = 0; events < MostAtOnce && _sent.Reader.TryRead(out var next); events += next.Events.Count)
            {
                batch.Add(next);
            }

            await StoreAsync(batch, stoppingToken);
        }
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _sent.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        while (_sent.Reader.TryRead(out var left))
        {
            left.Done.TrySetCanceled(CancellationToken.None);
        }
    }

    // Whatever goes wrong is told to those who wait; they send again, and nothing is there twice.
    private async Task StoreAsync(List<Sent> batch, CancellationToken ct)
    {
        try
        {
            await WriteAsync(batch, ct);
            await tail.CatchUpAsync(ct);
            batch.ForEach(s => s.Done.TrySetResult());
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            batch.ForEach(s => s.Done.TrySetException(e));
        }
    }

    private async Task WriteAsync(List<Sent> batch, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlRawAsync(InTurn, ct);
        }

        foreach (var some in batch.SelectMany(s => s.Events.Select(e => (s.Session, Event: e))).Chunk(100))
        {
            var (sql, values) = Insert(some);
            await db.Database.ExecuteSqlRawAsync(sql, values, ct);
        }

        if (db.Database.IsNpgsql() && !bell.IsThere)
        {
            await db.Database.ExecuteSqlRawAsync($"NOTIFY {Channel}", ct);
        }

        await transaction.CommitAsync(ct);
        bell.Ring();
    }

    private static (string Sql, List<object> Values) Insert(IReadOnlyList<(string Session, LiveEvent Event)> events)
    {
        var sql = new StringBuilder("""INSERT INTO "LiveEvents" ("SessionId", "Pupil", "ClientId", "Json", "At") VALUES """);
        List<object> values = [];
        foreach (var (session, e) in events)
        {
            sql.Append(values.Count == 0 ? "(" : ", (");
            foreach (
                var value in new object[]
                {
                    session,
                    e.Pupil,
                    e.ClientId,
                    StorableText.Of(JsonSerializer.Serialize(e, Json.Options)),
                    e.At.ToUnixTimeMilliseconds(),
                }
            )
            {
                sql.Append(values.Count % 5 == 0 ? "{" : ", {").Append(values.Count).Append('}');
                values.Add(value);
            }

            sql.Append(')');
        }

        return (sql.Append(" ON CONFLICT DO NOTHING").ToString(), values);
    }

    private sealed record Sent(string Session, IReadOnlyList<LiveEvent> Events)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
