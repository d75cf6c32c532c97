using Homeroom.Assistant.Models;
using StackExchange.Redis;

namespace Homeroom.WebApi.Storage.Redis;

/// <summary>
/// A short lock for each reply. Whoever holds it renews it while the model writes; it runs out by itself when that process dies. Without Redis everyone has a
/// turn, which costs a model call and nothing else.
/// </summary>
internal sealed class RedisTurns(RedisLine line) : ICallTurns
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(150);

    public async Task<IAsyncDisposable> TakeAsync(string key, CancellationToken ct)
    {
        RedisKey name = $"{RedisLine.Prefix}turn:{key}";
        var mine = Guid.NewGuid().ToString("N");
        while (!await line.AskAsync(d => d.LockTakeAsync(name, mine, Lease), otherwise: true))
        {
            await Task.Delay(Look, ct);
        }

        return new Turn(line, name, mine);
    }

    private sealed class Turn : IAsyncDisposable
    {
        private readonly CancellationTokenSource _over = new();
        private readonly Task _renewing;
        private readonly RedisLine _line;
        private readonly RedisKey _name;
        private readonly string _mine;

        public Turn(RedisLine line, RedisKey name, string mine)
        {
            (_line, _name, _mine) = (line, name, mine);
            _renewing = RenewAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await _over.CancelAsync();
            await _renewing;
            await _line.AskAsync(d => d.LockReleaseAsync(_name, _mine), otherwise: false);
            _over.Dispose();
        }

        private async Task RenewAsync()
        {
            while (!_over.IsCancellationRequested)
            {
                await Task.Delay(Lease / 3, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await _line.AskAsync(d => d.LockExtendAsync(_name, _mine, Lease), otherwise: false);
            }
        }
    }
}
