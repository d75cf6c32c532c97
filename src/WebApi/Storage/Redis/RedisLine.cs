using StackExchange.Redis;

namespace Homeroom.WebApi.Storage.Redis;

/// <summary>The one connection to Redis. It opens when it is first needed, comes back by itself, and a command on a broken one fails at once instead of waiting.</summary>
internal sealed class RedisLine : IAsyncDisposable
{
    /// <summary>What every name in Redis begins with.</summary>
    public const string Prefix = "homeroom:";

    private const int Patience = 1000; // milliseconds
    private readonly Lazy<Task<ConnectionMultiplexer>> _line;

    public RedisLine(ConfigurationOptions options)
    {
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = Patience;
        options.AsyncTimeout = Patience;
        options.SyncTimeout = Patience;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ReconnectRetryPolicy = new LinearRetry(Patience);
        options.HeartbeatInterval = TimeSpan.FromSeconds(1);
        _line = new Lazy<Task<ConnectionMultiplexer>>(() => ConnectionMultiplexer.ConnectAsync(options));
    }

    /// <summary>The connection, whether Redis is there or not.</summary>
    public async Task<IConnectionMultiplexer> OpenAsync() => await _line.Value;

    /// <summary>What Redis says; otherwise this, when Redis is not there.</summary>
    public async Task<T> AskAsync<T>(Func<IDatabase, Task<T>> ask, T otherwise)
    {
        try
        {
            return await ask((await OpenAsync()).GetDatabase());
        }
        catch (Exception e) when (IsAway(e))
        {
            return otherwise;
        }
    }

    /// <summary>Whether this says that Redis is not there, or not now. The client cancels what was under way when its connection breaks; nothing else here is cancelled.</summary>
    public static bool IsAway(Exception e) => e is RedisException or TimeoutException or OperationCanceledException or ObjectDisposedException;

    public async ValueTask DisposeAsync()
    {
        if (_line.IsValueCreated)
        {
            await (await _line.Value).DisposeAsync();
        }
    }
}
