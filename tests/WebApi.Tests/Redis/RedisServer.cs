using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Homeroom.WebApi.Storage.Redis;
using StackExchange.Redis;

namespace Homeroom.WebApi.Tests.Redis;

/// <summary>A real Redis on a free loopback port, which a test can take away and bring back.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly int _port;
    private Process? _process;

    private RedisServer(int port) => _port = port;

    /// <summary>Path of the program, or null.</summary>
    public static string? Program { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(p => Path.Combine(p, "redis-server"))
            .FirstOrDefault(File.Exists);

    /// <summary>Its address, as it stands in the settings.</summary>
    public string Address => $"127.0.0.1:{_port}";

    public static async Task<RedisServer> StartAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var server = new RedisServer(port);
        await server.ComeAsync();
        return server;
    }

    /// <summary>A connection of its own.</summary>
    public RedisLine Line() => new(ConfigurationOptions.Parse(Address));

    /// <summary>Starts it, empty.</summary>
    public async Task ComeAsync()
    {
        var how = new ProcessStartInfo(
            Program ?? throw new InvalidOperationException("redis-server is not installed, and HOMEROOM_CI=1 asks for it.")
        )
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in new[] { "--port", $"{_port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no" })
        {
            how.ArgumentList.Add(argument);
        }

        _process = Process.Start(how)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Ready to accept", StringComparison.Ordinal)) { }

        _ = _process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>Kills it.</summary>
    public async Task GoAsync()
    {
        if (_process is { } running)
        {
            running.Kill();
            await running.WaitForExitAsync();
            running.Dispose();
            _process = null;
        }
    }

    public async ValueTask DisposeAsync() => await GoAsync();
}

/// <summary>Runs where Redis is installed, and always at the gate.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute()
    {
        if (RedisServer.Program is null && Environment.GetEnvironmentVariable("HOMEROOM_CI") != "1")
        {
            Skip = "redis-server is not installed.";
        }
    }
}
