using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Homeroom.WebApi.Tests.Hosting;

/// <summary>The real program as a process of its own, on a free port.</summary>
public sealed partial class Started : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly List<string> _out = [];
    private readonly List<string> _err = [];
    private readonly TaskCompletionSource _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Started(ProcessStartInfo how)
    {
        _process = new Process { StartInfo = how, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, e) => Keep(_out, e.Data);
        _process.ErrorDataReceived += (_, e) => Keep(_err, e.Data);
        _process.Exited += (_, _) => _line.TrySetResult();
    }

    /// <summary>Lines on standard output.</summary>
    public IReadOnlyList<string> Out
    {
        get
        {
            lock (_out)
            {
                return [.. _out];
            }
        }
    }

    /// <summary>Lines on standard error.</summary>
    public IReadOnlyList<string> Err
    {
        get
        {
            lock (_err)
            {
                return [.. _err];
            }
        }
    }

    /// <summary>The address before the path.</summary>
    public Uri Address => new(Url().Match(Out[0]).Value);

    /// <summary>Starts the program and waits for its first line, or for its end.</summary>
    public static async Task<Started> BeginAsync(string folder, string[]? arguments = null, params (string Name, string Value)[] settings)
    {
        var how = new ProcessStartInfo(Environment.ProcessPath is { } own && own.EndsWith("dotnet", StringComparison.Ordinal) ? own : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        how.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments ?? [])
        {
            how.ArgumentList.Add(argument);
        }

        how.Environment.Remove("ASPNETCORE_URLS");
        how.Environment["HOMEROOM_DATA"] = folder;
        foreach (var (name, value) in settings)
        {
            how.Environment[name] = value;
        }

        var started = new Started(how);
        started._process.Start();
        started._process.BeginOutputReadLine();
        started._process.BeginErrorReadLine();
        await started._line.Task.WaitAsync(Patience);
        return started;
    }

    /// <summary>Waits for the end of a program that gives up by itself.</summary>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Keep(List<string> lines, string? line)
    {
        if (string.IsNullOrEmpty(line))
        {
            return;
        }

        lock (lines)
        {
            lines.Add(line);
        }

        _line.TrySetResult();
    }

    [GeneratedRegex(@"http://[^/\s]+")]
    private static partial Regex Url();
}
