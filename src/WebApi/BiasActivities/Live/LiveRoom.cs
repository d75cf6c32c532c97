using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>A live activity that somebody looks at: its state, and a bell that rings when it changes.</summary>
internal sealed class LiveRoom(LiveSessionLine session, LiveClass live)
{
    private TaskCompletionSource _bell = New();
    private TaskCompletionSource _turn = New();
    private long _usedAt = Environment.TickCount64;
    private (long At, AgreementIntervals Drawn)? _intervals;

    /// <summary>Whose it is and how one gets in.</summary>
    public LiveSessionLine Session => session;

    /// <summary>The state.</summary>
    public LiveClass Live => live;

    /// <summary>Whether it is no longer what is stored.</summary>
    public bool Gone { get; private set; }

    /// <summary>How long nobody has asked for it.</summary>
    public TimeSpan Idle => TimeSpan.FromMilliseconds(Environment.TickCount64 - Interlocked.Read(ref _usedAt));

    /// <summary>What rings at the next event. Take it before the state is read.</summary>
    public Task Bell => Volatile.Read(ref _bell).Task;

    /// <summary>What rings when students get to see something else.</summary>
    public Task Turn => Volatile.Read(ref _turn).Task;

    /// <summary>Somebody asks for it.</summary>
    public LiveRoom Use()
    {
        Interlocked.Exchange(ref _usedAt, Environment.TickCount64);
        return this;
    }

    /// <summary>The intervals of the class's figures; those of the last ten seconds are taken again.</summary>
    public AgreementIntervals Intervals(ClassMarks marks, KeyComparison key)
    {
        if (_intervals is var (at, drawn) && Environment.TickCount64 - at < 10_000)
        {
            return drawn;
        }

        drawn = AgreementIntervals.Of(marks, key);
        _intervals = (Environment.TickCount64, drawn);
        return drawn;
    }

    /// <summary>Takes events in, in order, and rings.</summary>
    public void Take(IEnumerable<LiveEvent> events)
    {
        int before,
            after;
        lock (live.Gate)
        {
            before = live.Turns;
            foreach (var e in events)
            {
                live.Apply(e);
            }

            after = live.Turns;
        }

        Interlocked.Exchange(ref _bell, New()).TrySetResult();
        if (after != before)
        {
            Interlocked.Exchange(ref _turn, New()).TrySetResult();
        }
    }

    /// <summary>It is no longer what is stored: whoever waits is told.</summary>
    public void Close()
    {
        Gone = true;
        Interlocked.Exchange(ref _bell, New()).TrySetResult();
        Interlocked.Exchange(ref _turn, New()).TrySetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>A live activity without its content.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">The teacher.</param>
/// <param name="DraftId">The approved activity.</param>
/// <param name="Title">Its title.</param>
/// <param name="Code">What students type.</param>
/// <param name="Secret">What the square code holds.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="JoinUntil">Until when code and square code let in.</param>
/// <param name="EraseAt">When all of it is erased.</param>
public sealed record LiveSessionLine(
    string Id,
    string Owner,
    string DraftId,
    string Title,
    string Code,
    string Secret,
    DateTimeOffset StartedAt,
    DateTimeOffset JoinUntil,
    DateTimeOffset EraseAt
);
