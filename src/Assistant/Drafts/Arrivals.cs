using System.Threading.Channels;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Drafts;

/// <summary>Stores what arrives for one draft while the model goes on writing. Sections that come faster than the store takes them are stored together.</summary>
internal sealed class Arrivals : IAsyncDisposable
{
    private readonly Channel<DraftCommand> _waiting = Channel.CreateUnbounded<DraftCommand>(new() { SingleReader = true, SingleWriter = true });
    private readonly CancellationTokenSource _over;
    private readonly DraftDesk _desk;
    private readonly Task _storing;
    private volatile Draft _draft;

    /// <summary>Begins on a draft as it stands.</summary>
    public Arrivals(DraftDesk desk, Draft draft, CancellationToken ct)
    {
        (_desk, _draft, _over) = (desk, draft, CancellationTokenSource.CreateLinkedTokenSource(ct));
        _storing = StoreAsync(ct);
    }

    /// <summary>Ends when nothing more is wanted, so that the model need not be heard to its end.</summary>
    public CancellationToken Over => _over.Token;

    /// <summary>Whether nothing more is taken.</summary>
    public bool IsOver => _over.IsCancellationRequested;

    /// <summary>Takes a checked section.</summary>
    /// <exception cref="ModelTrouble">The draft was stopped or deleted meanwhile.</exception>
    public async ValueTask AddAsync(DraftCommand.Arrive section)
    {
        if (IsOver)
        {
            throw await WhyAsync();
        }

        _waiting.Writer.TryWrite(section);
    }

    /// <summary>Why nothing more is taken: the draft was stopped or deleted.</summary>
    /// <remarks>When the store failed, its own exception is thrown.</remarks>
    public async Task<ModelTrouble> WhyAsync()
    {
        await _storing;
        return new ModelTrouble("The draft was stopped.", canRetry: false, kind: TroubleKind.Stopped);
    }

    /// <summary>Stores what still waits, and with it how the writing ended.</summary>
    public Task EndAsync(DraftCommand end)
    {
        _waiting.Writer.TryWrite(end);
        _waiting.Writer.TryComplete();
        return _storing;
    }

    /// <summary>Returns when nothing is being stored any more. What was taken is stored also when the model failed in a way that nobody foresaw.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _storing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _over.Dispose();
    }

    private async Task StoreAsync(CancellationToken ct)
    {
        try
        {
            await StoreAllAsync(ct);
        }
        finally
        {
            await _over.CancelAsync();
        }
    }

    private async Task StoreAllAsync(CancellationToken ct)
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
