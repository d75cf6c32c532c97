namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>
/// How many questions are asked at once: one more after each round of good answers, half as many when a server says that it is too much, and none while it asks us
/// to wait (additive increase, multiplicative decrease; Chiu and Jain 1989).
/// </summary>
public sealed class Pace(int most, TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private readonly Lock _gate = new();
    private readonly Queue<TaskCompletionSource> _waiting = [];
    private DateTimeOffset _not = DateTimeOffset.MinValue;
    private double _limit = most;
    private int _running;

    /// <summary>How many may be asked at once now.</summary>
    public int Limit
    {
        get
        {
            lock (_gate)
            {
                return (int)_limit;
            }
        }
    }

    /// <summary>Waits until one more may be asked.</summary>
    public async Task EnterAsync(CancellationToken ct)
    {
        TaskCompletionSource? turn = null;
        lock (_gate)
        {
            if (_running < (int)_limit)
            {
                _running++;
            }
            else
            {
                turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                _waiting.Enqueue(turn);
            }
        }

        if (turn is not null)
        {
            using var given = ct.Register(() => turn.TrySetCanceled(ct));
            await turn.Task;
        }

        try
        {
            await RestAsync(ct);
        }
        catch (OperationCanceledException)
        {
            Leave();
            throw;
        }
    }

    /// <summary>One that was asked has its answer.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            _running--;
            LetIn();
        }
    }

    /// <summary>An answer was good.</summary>
    public void Well()
    {
        lock (_gate)
        {
            _limit = Math.Min(most, _limit + (1 / _limit));
            LetIn();
        }
    }

    /// <summary>A server has too much to do.</summary>
    /// <param name="wait">How long it asks us to stay away.</param>
    public void TooMuch(TimeSpan wait)
    {
        lock (_gate)
        {
            var until = time.GetUtcNow() + (wait < Longest ? wait : Longest);
            // Those that were asked together are told together: that is one sign, not many.
            if (until > _not)
            {
                _limit = Math.Max(1, _limit / 2);
                _not = until;
            }
        }
    }

    private async Task RestAsync(CancellationToken ct)
    {
        while (true)
        {
            TimeSpan wait;
            lock (_gate)
            {
                wait = _not - time.GetUtcNow();
            }

            if (wait <= TimeSpan.Zero)
            {
                return;
            }

            await Task.Delay(wait, time, ct);
        }
    }

    private void LetIn()
    {
        while (_running < (int)_limit && _waiting.TryDequeue(out var next))
        {
            if (next.TrySetResult())
            {
                _running++;
            }
        }
    }
}
