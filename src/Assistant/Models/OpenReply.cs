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

    /// <summary>Whether the reply has any part.</summary>
    public bool Any { get; private set; }

    /// <summary>The part at hand.</summary>
    public ChatResponseUpdate Current => _reply.Current;

    /// <summary>Waits for the first part.</summary>
    /// <exception cref="ModelTrouble">It did not come in time.</exception>
    public async ValueTask BeginAsync(CancellationToken outer)
    {
        try
        {
            Any = await _reply.MoveNextAsync();
        }
        catch (OperationCanceledException e) when (!outer.IsCancellationRequested)
        {
            throw new ModelTrouble("The model did not begin to answer in time.", inner: e, kind: TroubleKind.TooSlow);
        }

        _begun = true;
        _patience.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Goes to the next part. Nothing stands in between here, because it is done for every word.</summary>
    public ValueTask<bool> MoveNextAsync() => _reply.MoveNextAsync();

    /// <summary>Lets go of a reply that never began.</summary>
    public ValueTask LeaveUnlessBegunAsync() => _begun ? ValueTask.CompletedTask : DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await _reply.DisposeAsync();
        _both.Dispose();
        _patience.Dispose();
    }
}
