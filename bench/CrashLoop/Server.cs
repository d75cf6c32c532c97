using System.Diagnostics;
using System.Net;

namespace Homeroom.CrashLoop;

/// <summary>The real program as a process of its own.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<string> _link = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HttpClient? _client;

    private Server(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Refused(line.Data);
    }

    /// <summary>Starts on a data folder, or on PostgreSQL with its keys in that folder.</summary>
    public static Server Start(string folder, string? program, string? postgres)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.GetFullPath(program ?? Path.Combine(AppContext.BaseDirectory, "Homeroom.WebApi.dll")));
        start.Environment["HOMEROOM_DATA"] = folder;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Limits__DraftsPerMinute"] = "100000";
        start.Environment["Limits__SignInsPerMinute"] = "100000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (postgres is not null)
        {
            start.Environment["ConnectionStrings__Postgres"] = postgres;
        }

        var server = new Server(new Process { StartInfo = start });
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return server;
    }

    /// <summary>Opens the printed link. All that is known about signing in stands here.</summary>
    public async Task<HttpClient> SignInAsync()
    {
        var link = new Uri(await _link.Task.WaitAsync(TimeSpan.FromMinutes(3)));
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(link.GetLeftPart(UriPartial.Authority)),
            Timeout = TimeSpan.FromSeconds(60),
        };
        using var home = await _client.GetAsync(link);
        home.EnsureSuccessStatusCode();
        return _client;
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        _client?.Dispose();
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        var at = line?.IndexOf("http://", StringComparison.Ordinal) ?? -1;
        if (at >= 0 && line!.Contains("token=", StringComparison.Ordinal))
        {
            _link.TrySetResult(line[at..].Split(' ')[0]);
        }
    }

    private void Refused(string? line)
    {
        if (line?.Contains("cannot start", StringComparison.Ordinal) == true)
        {
            _link.TrySetException(new InvalidOperationException(line));
        }
    }
}
