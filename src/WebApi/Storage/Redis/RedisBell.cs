using System.Threading.Channels;
using Homeroom.WebApi.BiasActivities.Live;
using StackExchange.Redis;

namespace Homeroom.WebApi.Storage.Redis;

/// <summary>The bell of live classes as a channel of Redis.</summary>
internal sealed class RedisBell(RedisLine line) : ILiveBell
{
    private static readonly RedisChannel Name = RedisChannel.Literal(RedisLine.Prefix + "live");
    private readonly Channel<bool> _heard = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SemaphoreSlim _one = new(1);
    private bool _listens;

    public bool IsThere => true;

    // Nobody waits for it: what is stored is stored.
    public void Ring() => _ = line.AskAsync(d => d.PublishAsync(Name, "1", CommandFlags.FireAndForget), otherwise: 0);

    public async Task HearAsync(TimeSpan most, CancellationToken ct)
    {
        await ListenAsync(ct);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(most);
        await _heard
            .Reader.WaitToReadAsync(patience.Token)
            .AsTask()
            .ContinueWith(_ => _heard.Reader.TryRead(out bool _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        ct.ThrowIfCancellationRequested();
    }

    // Once subscribed, the connection subscribes again by itself when it comes back.
    private async Task ListenAsync(CancellationToken ct)
    {
        if (_listens)
        {
            return;
        }

        await _one.WaitAsync(ct);
        try
        {
            var subscriber = (await line.OpenAsync()).GetSubscriber();
            if (!_listens)
            {
                await subscriber.SubscribeAsync(Name, (_, _) => _heard.Writer.TryWrite(true));
                _listens = true;
            }
        }
        catch (Exception e) when (RedisLine.IsAway(e))
        {
            // Until it is there, whoever waits looks by itself.
        }
        finally
        {
            _one.Release();
        }
    }
}
