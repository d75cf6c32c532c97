namespace Homeroom.Assistant.Tests.Models;

/// <summary>A clock that a test moves by hand. Short waits (a retry's) end at once and move it on; long ones wait for the hand.</summary>
internal sealed class HandClock : TimeProvider
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(10);
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private readonly List<(TimeSpan Due, TaskCompletionSource Set)> _awaited = [];
    private DateTimeOffset _now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    /// <summary>How long all short waits took together.</summary>
    public TimeSpan Waited { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Ends when a wait of this length has begun.</summary>
    public Task WaitForAsync(TimeSpan due)
    {
        lock (_lock)
        {
            if (_alarms.Exists(a => a.Length == due))
            {
                return Task.CompletedTask;
            }

            var set = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((due, set));
            return set.Task;
        }
    }

    /// <summary>Moves the hand.</summary>
    public void Advance(TimeSpan by)
    {
        List<Alarm> due;
        lock (_lock)
        {
            _now += by;
            due = _alarms.Where(a => a.At <= _now).ToList();
            _alarms.RemoveAll(due.Contains);
        }

        due.ForEach(a => a.Ring());
    }

    private void Set(Alarm alarm, TimeSpan due)
    {
        lock (_lock)
        {
            _alarms.Remove(alarm);
            if (due == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            alarm.Length = due;
            alarm.At = _now + due;
            if (due > Short)
            {
                _alarms.Add(alarm);
                _awaited.Where(a => a.Due == due).ToList().ForEach(a => a.Set.TrySetResult());
                return;
            }

            _now += due;
            Waited += due;
        }

        ThreadPool.QueueUserWorkItem(_ => alarm.Ring());
    }

    private void Forget(Alarm alarm)
    {
        lock (_lock)
        {
            _alarms.Remove(alarm);
        }
    }

    private sealed class Alarm(HandClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset At { get; set; }

        public TimeSpan Length { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime);
            return true;
        }

        public void Ring() => callback(state);

        public void Dispose() => clock.Forget(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
