using System.Collections.Immutable;
using System.Threading.Channels;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>One running call: everyone who asks the same sees all of it. When nobody is left, it is called off.</summary>
internal sealed class SharedCall
{
    private readonly Lock _lock = new();
    private readonly List<ChatResponseUpdate> _updates = [];
    private ImmutableList<ChannelWriter<ChatResponseUpdate>> _followers = [];
    private readonly CancellationTokenSource _wanted = new();
    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _calledOff;
    private bool _ended;

    /// <summary>Cancelled when nobody waits any more.</summary>
    public CancellationToken Wanted => _wanted.Token;

    /// <summary>Ends when the call has ended and what is to be stored of it is stored.</summary>
    public Task Settled => _settled.Task;

    /// <summary>A channel with everything so far and everything to come; null when the call has ended or been called off.</summary>
    /// <param name="own">Whether it is for the one who began the call: that one reads on the call's own thread, without a hand-over for each part.</param>
    public Channel<ChatResponseUpdate>? Join(bool own = false)
    {
        var channel = Channel.CreateUnbounded<ChatResponseUpdate>(
            new UnboundedChannelOptions { SingleReader = true, AllowSynchronousContinuations = own }
        );
        lock (_lock)
        {
            if (_calledOff || _ended)
            {
                return null;
            }

            _updates.ForEach(u => channel.Writer.TryWrite(u));
            _followers = _followers.Add(channel.Writer);
            return channel;
        }
    }

    /// <summary>Takes a follower away.</summary>
    public void Leave(Channel<ChatResponseUpdate> channel)
    {
        bool last;
        lock (_lock)
        {
            var left = _followers.Remove(channel.Writer);
            last = left != _followers && left.IsEmpty && !_ended;
            _followers = left;
            // Under the lock, so that nobody joins a call that is being called off.
            _calledOff |= last;
        }

        if (last)
        {
            _wanted.Cancel();
        }
    }

    /// <summary>Says that the store has what it should have.</summary>
    public void Settle() => _settled.TrySetResult();

    /// <summary>Hands a part of the reply on.</summary>
    public void Add(ChatResponseUpdate update)
    {
        ImmutableList<ChannelWriter<ChatResponseUpdate>> followers;
        lock (_lock)
        {
            _updates.Add(update);
            followers = _followers;
        }

        // Outside the lock, because the owner reads on this thread.
        followers.ForEach(f => f.TryWrite(update));
    }

    /// <summary>Says that the reply is at its end, or what went wrong.</summary>
    public void End(Exception? fault)
    {
        ImmutableList<ChannelWriter<ChatResponseUpdate>> followers;
        lock (_lock)
        {
            _ended = true;
            (followers, _followers) = (_followers, []);
        }

        followers.ForEach(f => f.TryComplete(fault));
    }
}
