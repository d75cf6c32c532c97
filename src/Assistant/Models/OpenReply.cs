using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>A reply that has been asked for, with a limit on the wait for its first part.</summary>
internal sealed class OpenReply : IAsyncDisposable
{
    private readonly CancellationTokenSource _patience;
    private readonly CancellationTokenSource _both;
    private readonly IAsyncEnumerator<ChatResponseUpdate> _reply;
    private bool _begun;

    public OpenReply(Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>> ask, TimeSpan first, TimeProvider time, CancellationToken ct)
    {
        _patience = new CancellationTokenSource(first, time);
        _both = CancellationTokenSource.CreateLinkedTokenSource(ct, _patience.Token);
        _reply = ask(_both.Token).GetAsyncEnumerator(_both.Token);
    }

    /// <summary>Whether there is a part at hand.</summary>
    public bool Any { get; private set; }

    /// <summary>The part at hand.</summary>
    public ChatResponseUpdate Current => _reply.Current;

    /// <summary>Goes to the next part.</summary>
    /// <exception cref="ModelTrouble">It did not come in time.</exception>
    public async ValueTask<bool> NextAsync(string late, CancellationToken outer)
    {
        try
        {
            Any = await _reply.MoveNextAsync();
        }
        catch (OperationCanceledException e) when (!outer.IsCancellationRequested)
        {
            throw new ModelTrouble(late, inner: e, kind: TroubleKind.TooSlow);
        }

        if (!_begun)
        {
            _begun = true;
            _patience.CancelAfter(Timeout.InfiniteTimeSpan);
        }

        return Any;
    }

    /// <summary>Lets go of a reply that never began.</summary>
    public ValueTask LeaveUnlessBegunAsync() => _begun ? ValueTask.CompletedTask : DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await _reply.DisposeAsync();
        _both.Dispose();
        _patience.Dispose();
    }
}
