using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Homeroom.Assistant.ModelRails;

/// <summary>What all model rails share: so many calls at once, so many in a minute.</summary>
internal sealed class RailBudget(int atOnce, int perMinute, TimeProvider time)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _minute;
    private int _spent;

    /// <summary>Places for calls that run at once.</summary>
    public SemaphoreSlim Slots { get; } = new(atOnce);

    /// <summary>Takes one call of this minute's.</summary>
    /// <exception cref="RailOutage">They are used up.</exception>
    public void Spend()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (now - _minute >= TimeSpan.FromMinutes(1))
            {
                (_minute, _spent) = (now, 0);
            }

            if (_spent++ >= perMinute)
            {
                throw new RailOutage(OutageKind.OverBudget);
            }
        }
    }
}

/// <summary>Patience with one service: a limit on the whole, a second try where it may help, and a pause for one that goes on failing.</summary>
internal sealed class RailPatience
{
    private static readonly TimeSpan Break = TimeSpan.FromSeconds(15);
    private readonly ResiliencePipeline _pipeline;
    private readonly RailBudget _budget;

    public RailPatience(int seconds, RailBudget budget, TimeProvider time)
    {
        _budget = budget;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle<RailOutage>(o => o.IsAtService).Handle<TimeoutRejectedException>(),
                    FailureRatio = 0.8,
                    MinimumThroughput = 8,
                    SamplingDuration = TimeSpan.FromSeconds(60),
                    BreakDuration = Break,
                }
            )
            .AddTimeout(TimeSpan.FromSeconds(seconds))
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle<RailOutage>(o => o.MayPassAtOnce),
                    MaxRetryAttempts = 1,
                    Delay = TimeSpan.FromSeconds(0.3),
                    UseJitter = true,
                    DelayGenerator = a => ValueTask.FromResult((a.Outcome.Exception as RailOutage)?.RetryAfter),
                }
            )
            .Build();
    }

    /// <summary>Makes a call.</summary>
    /// <exception cref="RailOutage">It did not come to an answer.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken ct)
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await OnceAsync(call, token), ct);
        }
        catch (TimeoutRejectedException e)
        {
            throw new RailOutage(OutageKind.Slow, inner: e);
        }
        catch (BrokenCircuitException e)
        {
            throw new RailOutage(OutageKind.Failed, e.RetryAfter ?? Break, e);
        }
    }

    private async Task<T> OnceAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken ct)
    {
        await _budget.Slots.WaitAsync(ct);
        try
        {
            _budget.Spend();
            return await call(ct);
        }
        finally
        {
            _budget.Slots.Release();
        }
    }
}
