using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Homeroom.WebApi.Jobs;

/// <summary>Tells open pages that a draft has changed. Another process's changes are seen within a second.</summary>
internal sealed class DraftSignals
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, Mark> _marks = new();
    private readonly Channel<string> _wanted = Channel.CreateUnbounded<string>();

    /// <summary>Drafts that someone wants written now.</summary>
    public ChannelReader<string> Wanted => _wanted.Reader;

    /// <summary>Asks for a draft to be written now.</summary>
    public void Want(string id) => _wanted.Writer.TryWrite(id);

    /// <summary>Marks a draft as changed.</summary>
    public void Changed(string id, int version)
    {
        if (_marks.TryGetValue(id, out var mark))
        {
            mark.Move(version);
        }
    }

    /// <summary>Returns when the draft is newer than <paramref name="seen"/>, or after a second.</summary>
    public async Task WaitAsync(string id, int seen, CancellationToken ct)
    {
        var mark = _marks.AddOrUpdate(id, _ => new Mark().Enter(), (_, m) => m.Enter());
        try
        {
            await mark.After(seen).WaitAsync(Look, ct);
        }
        catch (TimeoutException)
        {
            // The caller looks into the store in any case.
        }
        finally
        {
            if (mark.Leave())
            {
                _marks.TryRemove(KeyValuePair.Create(id, mark));
            }
        }
    }

    private sealed class Mark
    {
        private readonly Lock _lock = new();
        private TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _version;
        private int _waiting;

        public Mark Enter()
        {
            Interlocked.Increment(ref _waiting);
            return this;
        }

        public bool Leave() => Interlocked.Decrement(ref _waiting) == 0;

        public void Move(int version)
        {
            lock (_lock)
            {
                _version = Math.Max(_version, version);
                _moved.TrySetResult();
                _moved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        public Task After(int seen)
        {
            lock (_lock)
            {
                return _version > seen ? Task.CompletedTask : _moved.Task;
            }
        }
    }
}
