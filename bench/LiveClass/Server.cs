using System.Diagnostics;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Homeroom.LiveClass;

/// <summary>A Homeroom in a process of its own, on a port that stays the same when it is started again.</summary>
internal sealed partial class Server(string folder, string? program, string? postgres, int port) : IDisposable
{
    private Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{port}");

    /// <summary>The link it printed last.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Memory that it holds, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Processor time that it took.</summary>
    public TimeSpan Cpu => _process!.TotalProcessorTime;

    public static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var dll = program ?? Path.Combine(AppContext.BaseDirectory, "Homeroom.WebApi.dll");
        var start = new ProcessStartInfo("dotnet", [dll, "--urls", Address.ToString()]) { RedirectStandardOutput = true };
        start.Environment["HOMEROOM_DATA"] = folder;
        start.Environment["Limits__JoinsPerMinute"] = "1000000";
        if (postgres is not null)
        {
            start.Environment["ConnectionStrings__Postgres"] = postgres;
        }

        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Welcome().Match(line) is { Success: true } link)
            {
                Link = link.Value;
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("Homeroom did not start.");
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            Kill();
        }

        _process?.Dispose();
    }

    [GeneratedRegex(@"http://\S+/welcome\?token=\S+")]
    private static partial Regex Welcome();
}
