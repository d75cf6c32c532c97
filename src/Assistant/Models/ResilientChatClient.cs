using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Homeroom.Assistant.Models;

/// <summary>Patience with a model: a limit on calls at once, a limit on the first token and on the whole, retries before the first token, a circuit breaker.</summary>
public sealed class ResilientChatClient : DelegatingChatClient
{
    private readonly ResiliencePipeline<IAsyncEnumerator<ChatResponseUpdate>> _pipeline;
    private readonly SemaphoreSlim _slots;
    private readonly TimeSpan _firstToken;
    private readonly TimeSpan _whole;
    private readonly TimeProvider _time;

    /// <summary>Wraps a client.</summary>
    public ResilientChatClient(IChatClient inner, ModelOptions options, TimeProvider time)
        : base(inner)
    {
        _slots = new SemaphoreSlim(options.Concurrency);
        _firstToken = TimeSpan.FromSeconds(options.FirstTokenSeconds);
        _whole = TimeSpan.FromSeconds(options.WholeSeconds);
        _time = time;
        var transient = new PredicateBuilder<IAsyncEnumerator<ChatResponseUpdate>>().Handle<ModelTrouble>(t => t.CanRetry);
        _pipeline = new ResiliencePipelineBuilder<IAsyncEnumerator<ChatResponseUpdate>> { TimeProvider = time }
            .AddRetry(
                new RetryStrategyOptions<IAsyncEnumerator<ChatResponseUpdate>>
                {
                    ShouldHandle = new PredicateBuilder<IAsyncEnumerator<ChatResponseUpdate>>().Handle<ModelTrouble>(t =>
                        t.CanRetry && t.RetryAfter is null or { TotalSeconds: <= 5 }
                    ),
                    MaxRetryAttempts = 2,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = TimeSpan.FromSeconds(0.5),
                    DelayGenerator = a => ValueTask.FromResult((a.Outcome.Exception as ModelTrouble)?.RetryAfter),
                }
            )
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<IAsyncEnumerator<ChatResponseUpdate>>
                {
                    ShouldHandle = transient,
                    FailureRatio = 0.8,
                    MinimumThroughput = 8,
                    SamplingDuration = TimeSpan.FromSeconds(60),
                    BreakDuration = TimeSpan.FromSeconds(15),
                }
            )
            .Build();
    }

    /// <inheritdoc />
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        List<ChatResponseUpdate> updates = [];
        await foreach (var update in GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            updates.Add(update);
        }

        return updates.ToChatResponse();
    }

    /// <inheritdoc />
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await _slots.WaitAsync(cancellationToken);
        using var whole = new CancellationTokenSource(_whole, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, whole.Token);
        try
        {
            await using var reply = await OpenAsync([.. messages], options, either.Token, cancellationToken);
            if (reply is Empty)
            {
                yield break;
            }

            do
            {
                yield return reply.Current;
            } while (await NextAsync(reply, "The model took too long to finish the reply.", cancellationToken));
        }
        finally
        {
            _slots.Release();
        }
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> reply, string late, CancellationToken ct)
    {
        try
        {
            return await reply.MoveNextAsync();
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new ModelTrouble(late, inner: e);
        }
    }

    private async Task<IAsyncEnumerator<ChatResponseUpdate>> OpenAsync(
        List<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken either,
        CancellationToken outer
    )
    {
        try
        {
            return await _pipeline.ExecuteAsync(async ct => await FirstAsync(messages, options, ct, outer), either);
        }
        catch (BrokenCircuitException e)
        {
            throw new ModelTrouble(
                "The model has failed several times in a row. It is left alone for a moment.",
                e.RetryAfter ?? TimeSpan.FromSeconds(15),
                inner: e
            );
        }
        catch (OperationCanceledException e) when (!outer.IsCancellationRequested)
        {
            throw new ModelTrouble("The model took too long to answer.", inner: e);
        }
    }

    private async Task<IAsyncEnumerator<ChatResponseUpdate>> FirstAsync(
        List<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken ct,
        CancellationToken outer
    )
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var reply = base.GetStreamingResponseAsync(messages, options, patience.Token).GetAsyncEnumerator(patience.Token);
        try
        {
            var first = NextAsync(reply, "The model did not begin to answer in time.", outer).AsTask();
            if (await Task.WhenAny(first, Task.Delay(_firstToken, _time, ct)) != first)
            {
                await patience.CancelAsync();
            }

            return await first ? reply : new Empty();
        }
        catch
        {
            await reply.DisposeAsync();
            throw;
        }
    }

    private sealed class Empty : IAsyncEnumerator<ChatResponseUpdate>
    {
        public ChatResponseUpdate Current => throw new InvalidOperationException();

        public ValueTask<bool> MoveNextAsync() => ValueTask.FromResult(false);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
