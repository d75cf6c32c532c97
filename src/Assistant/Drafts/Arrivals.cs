using System.Threading.Channels;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Drafts;

/// <summary>Stores what arrives for one draft while the model goes on writing. Sections that come faster than the store takes them are stored together.</summary>
internal sealed class Arrivals : IAsyncDisposable
{
    private readonly Channel<DraftCommand> _waiting = Channel.CreateUnbounded<DraftCommand>(new() { SingleReader = true, SingleWriter = true });
    private readonly DraftDesk _desk;
    private readonly Task _storing;
    private volatile Draft _draft;

    /// <summary>Begins on a draft as it stands.</summary>
    public Arrivals(DraftDesk desk, Draft draft, CancellationToken ct)
    {
        (_desk, _draft) = (desk, draft);
        _storing = StoreAsync(ct);
    }

    /// <summary>Takes a checked section.</summary>
    /// <exception cref="ModelTrouble">The draft was stopped or deleted meanwhile.</exception>
    public async ValueTask AddAsync(DraftCommand.Arrive section)
    {
        if (_storing.IsCompleted)
        {
            await _storing;
            throw new ModelTrouble("The draft was stopped.", canRetry: false, kind: TroubleKind.Stopped);
        }

        _waiting.Writer.TryWrite(section);
    }

    /// <summary>Stores what still waits and then how the writing ended.</summary>
    public async Task EndAsync(DraftCommand end, CancellationToken ct)
    {
        _waiting.Writer.TryComplete();
        await _storing;
        await _desk.DoAsync(_draft, [end], "model", ct);
    }

    /// <summary>Returns when nothing is being stored any more. What was taken is stored also when the model failed in a way that nobody foresaw.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _storing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task StoreAsync(CancellationToken ct)
    {
        while (_draft is { Status: DraftStatus.Drafting, DeletedAt: null } && await _waiting.Reader.WaitToReadAsync(ct))
        {
            List<DraftCommand> together = [];
            while (_waiting.Reader.TryRead(out var one))
            {
                together.Add(one);
            }

            if (await _desk.DoAsync(_draft, together, "model", ct) is not { } next)
            {
                return;
            }

            _draft = next;
        }
    }
}
