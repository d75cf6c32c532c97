using System.Threading.Channels;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>One running call: everyone who asks the same sees all of it. When nobody is left, it is called off.</summary>
internal sealed class SharedCall
{
    private readonly Lock _lock = new();
    private readonly List<ChatResponseUpdate> _updates = [];
    private readonly List<ChannelWriter<ChatResponseUpdate>> _followers = [];
    private readonly CancellationTokenSource _wanted = new();
    private bool _calledOff;
    private bool _ended;
    private Exception? _fault;

    /// <summary>Cancelled when nobody waits any more.</summary>
    public CancellationToken Wanted => _wanted.Token;

    /// <summary>A channel with everything so far and everything to come; null when the call has been called off.</summary>
    public Channel<ChatResponseUpdate>? Join()
    {
        var channel = Channel.CreateUnbounded<ChatResponseUpdate>(new UnboundedChannelOptions { SingleReader = true });
        lock (_lock)
        {
            if (_calledOff)
            {
                return null;
            }

            _updates.ForEach(u => channel.Writer.TryWrite(u));
            if (_ended)
            {
                channel.Writer.TryComplete(_fault);
            }
            else
            {
                _followers.Add(channel.Writer);
            }

            return channel;
        }
    }

    /// <summary>Takes a follower away.</summary>
    public void Leave(Channel<ChatResponseUpdate> channel)
    {
        bool last;
        lock (_lock)
        {
            last = _followers.Remove(channel.Writer) && _followers.Count == 0 && !_ended;
            // Under the lock, so that nobody joins a call that is being called off.
            _calledOff |= last;
        }

        if (last)
        {
            _wanted.Cancel();
        }
    }

    /// <summary>Hands a part of the reply on.</summary>
    public void Add(ChatResponseUpdate update)
    {
        lock (_lock)
        {
            _updates.Add(update);
            _followers.ForEach(f => f.TryWrite(update));
        }
    }

    /// <summary>Says that the reply is at its end, or what went wrong.</summary>
    public void End(Exception? fault)
    {
        lock (_lock)
        {
            (_ended, _fault) = (true, fault);
            _followers.ForEach(f => f.TryComplete(fault));
            _followers.Clear();
        }
    }
}
