using System.Collections.Concurrent;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>Reads what was stored, by this process or another, and hands it to the rooms that are open here, in the order in which it was stored.</summary>
internal sealed class LiveTail(IDbContextFactory<HomeroomDb> databases) : IDisposable
{
    private const int MostAtOnce = 5_000;

    private readonly ConcurrentDictionary<string, LiveRoom> _rooms = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _last = -1;

    /// <summary>The room, if it is open here.</summary>
    public LiveRoom? Open(string id) => _rooms.TryGetValue(id, out var room) ? room.Use() : null;

    /// <summary>Opens a room with all that is stored of it. Nothing is handed out meanwhile, so nothing is missed and nothing taken twice.</summary>
    public async Task<LiveRoom> OpenAsync(LiveSessionLine session, string plan, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            if (_rooms.TryGetValue(session.Id, out var there))
            {
                return there.Use();
            }

            await using var db = await databases.CreateDbContextAsync(ct);
            var rows = await db.LiveEvents.AsNoTracking().Where(e => e.SessionId == session.Id).OrderBy(e => e.Number).ToListAsync(ct);
            var room = new LiveRoom(session, new LiveClass(LivePlan.Read(plan)));
            room.Take(rows.Select(Event));
            return _rooms[session.Id] = room;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads on.</summary>
    public async Task CatchUpAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            if (_last < 0)
            {
                // Rooms that are open hold what was there when they were opened; an event twice changes nothing.
                _last = _rooms.IsEmpty ? await db.LiveEvents.MaxAsync(e => (long?)e.Number, ct) ?? 0 : _rooms.Values.Min(r => r.Live.Last);
            }

            while (true)
            {
                var rows = await db.LiveEvents.AsNoTracking().Where(e => e.Number > _last).OrderBy(e => e.Number).Take(MostAtOnce).ToListAsync(ct);
                foreach (var some in rows.GroupBy(r => r.SessionId))
                {
                    if (_rooms.TryGetValue(some.Key, out var room))
                    {
                        room.Take(some.Select(Event));
                    }
                }

                _last = rows.Count > 0 ? rows[^1].Number : _last;
                if (rows.Count < MostAtOnce)
                {
                    return;
                }
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Closes rooms whose activity was erased, here or by another process.</summary>
    public async Task CloseErasedAsync(CancellationToken ct)
    {
        var open = _rooms.Keys.ToList();
        if (open.Count == 0)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var there = await db.LiveSessions.Where(s => open.Contains(s.Id)).Select(s => s.Id).ToListAsync(ct);
        open.Except(there).ToList().ForEach(Close);
    }

    /// <summary>Closes rooms that nobody has asked for so long; what is in them is stored.</summary>
    public void Forget(TimeSpan idle)
    {
        foreach (var (id, room) in _rooms)
        {
            if (room.Idle > idle)
            {
                _rooms.TryRemove(KeyValuePair.Create(id, room));
            }
        }
    }

    /// <summary>Closes a room that was erased, or whose stored texts were changed: whoever looks at it then opens it anew, if it is still there.</summary>
    public void Close(string id)
    {
        if (_rooms.TryRemove(id, out var room))
        {
            room.Close();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static LiveEvent Event(LiveEventRecord row) =>
        JsonSerializer.Deserialize<LiveEvent>(row.Json, Json.Options)! with
        {
            Number = row.Number,
            Pupil = row.Pupil,
            ClientId = row.ClientId,
            At = DateTimeOffset.FromUnixTimeMilliseconds(row.At),
        };
}
