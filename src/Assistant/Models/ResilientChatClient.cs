using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Homeroom.Assistant.Models;

/// <summary>Patience with a model: a limit on calls at once, a limit on the first token and on the whole, retries before the first token, a circuit breaker.</summary>
public sealed class ResilientChatClient : DelegatingChatClient
{
    private static readonly TimeSpan Break = TimeSpan.FromSeconds(15);
    private readonly ResiliencePipeline<OpenReply> _pipeline;
    private readonly SemaphoreSlim _slots;
    private readonly ModelOptions _options;
    private readonly TimeProvider _time;

    /// <summary>Wraps a client.</summary>
    public ResilientChatClient(IChatClient inner, ModelOptions options, TimeProvider time)
        : base(inner)
    {
        _slots = new SemaphoreSlim(options.Concurrency);
        (_options, _time) = (options, time);
        _pipeline = new ResiliencePipelineBuilder<OpenReply> { TimeProvider = time }
            .AddRetry(
                new RetryStrategyOptions<OpenReply>
                {
                    ShouldHandle = new PredicateBuilder<OpenReply>().Handle<ModelTrouble>(t => t.MayPassAtOnce),
                    MaxRetryAttempts = 2,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = TimeSpan.FromSeconds(0.5),
                    DelayGenerator = a => ValueTask.FromResult((a.Outcome.Exception as ModelTrouble)?.RetryAfter),
                }
            )
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<OpenReply>
                {
                    ShouldHandle = new PredicateBuilder<OpenReply>().Handle<ModelTrouble>(t => t.CanRetry && t.AnotherMayAnswer),
                    FailureRatio = 0.8,
                    MinimumThroughput = 8,
                    SamplingDuration = TimeSpan.FromSeconds(60),
                    BreakDuration = Break,
                }
            )
            .Build();
    }

    /// <inheritdoc />
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc />
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await _slots.WaitAsync(cancellationToken);
        try
        {
            using var whole = new CancellationTokenSource(TimeSpan.FromSeconds(_options.WholeSeconds), _time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, whole.Token);
            var (reply, attempts) = await OpenAsync([.. messages], options, either.Token, cancellationToken);
            await using (reply)
            {
                if (!reply.Any)
                {
                    yield break;
                }

                yield return reply.Current.With(Tags.Attempts, attempts).With(Tags.AnsweredBy, _options.Name);
                while (true)
                {
                    try
                    {
                        if (!await reply.MoveNextAsync())
                        {
                            break;
                        }
                    }
                    catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
                    {
                        throw new ModelTrouble("The model took too long to finish the reply.", inner: e, kind: TroubleKind.TooSlow);
                    }

                    yield return reply.Current;
                }
            }
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<(OpenReply Reply, int Attempts)> OpenAsync(
        List<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken either,
        CancellationToken outer
    )
    {
        var attempts = 0;
        try
        {
            var reply = await _pipeline.ExecuteAsync(
                async ct =>
                {
                    attempts++;
                    return await FirstAsync(messages, options, ct, outer);
                },
                either
            );
            return (reply, attempts);
        }
        catch (ModelTrouble t)
        {
            throw new ModelTrouble(t.Message, t.RetryAfter, t.CanRetry, t, t.Kind) { Attempts = attempts };
        }
        catch (BrokenCircuitException e)
        {
            throw new ModelTrouble(
                "The model has failed several times in a row. It is left alone for a moment.",
                e.RetryAfter ?? Break,
                inner: e,
                kind: TroubleKind.CircuitOpen
            );
        }
        catch (OperationCanceledException e) when (!outer.IsCancellationRequested)
        {
            throw new ModelTrouble("The model took too long to answer.", inner: e, kind: TroubleKind.TooSlow) { Attempts = attempts };
        }
    }

    private async Task<OpenReply> FirstAsync(List<ChatMessage> messages, ChatOptions? options, CancellationToken ct, CancellationToken outer)
    {
        var reply = new OpenReply(
            both => base.GetStreamingResponseAsync(messages, options, both),
            TimeSpan.FromSeconds(_options.FirstTokenSeconds),
            _time,
            ct
        );
        try
        {
            await reply.BeginAsync(outer);
            return reply;
        }
        finally
        {
            await reply.LeaveUnlessBegunAsync();
        }
    }
}
