using System.Net;
using System.Net.Sockets;

namespace Homeroom.WebApi.Tests.Hosting;

/// <summary>One program for the tests that only look at it. Somebody else holds its usual port.</summary>
public sealed class RunningProgram : IAsyncLifetime
{
    /// <summary>The port on which it listens when it can.</summary>
    public const int Usual = 5210;

    private readonly TempFolder _folder = new();
    private readonly TcpListener _squatter = new(IPAddress.Loopback, Usual);
    private Started? _started;

    /// <summary>Its data.</summary>
    public string Folder => Path.Combine(_folder.Path, "data");

    /// <summary>Where it listens.</summary>
    public Uri Address => _started!.Address;

    public async Task InitializeAsync()
    {
        try
        {
            _squatter.Start();
        }
        catch (SocketException)
        {
            // Someone else on this machine holds the port, which is just as good.
        }

        _started = await Started.BeginAsync(Folder);
    }

    public async Task DisposeAsync()
    {
        if (_started is not null)
        {
            await _started.DisposeAsync();
        }

        _squatter.Dispose();
        _folder.Dispose();
    }
}

public sealed class RunningTests(RunningProgram running) : IClassFixture<RunningProgram>
{
    [Fact]
    public void A_taken_port_leads_to_a_free_one()
    {
        Assert.NotEqual(RunningProgram.Usual, running.Address.Port);
        Assert.NotEqual(0, running.Address.Port);
    }

    [Fact]
    public void Nobody_else_can_read_the_data()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal("rwx------", Rights(running.Folder));
        var files = Directory.GetFiles(running.Folder, "*", SearchOption.AllDirectories);
        Assert.Contains(files, f => f.EndsWith("homeroom.db-wal", StringComparison.Ordinal));
        Assert.Contains(files, f => f.EndsWith(".xml", StringComparison.Ordinal));
        Assert.Equal(files.Select(_ => "rw-------"), files.Select(Rights));
    }

    [Fact]
    public async Task An_answer_to_a_foreign_host_name_is_refused()
    {
        using var browser = new HttpClient { BaseAddress = running.Address };
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = "rebound.evil.test" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(asked)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/sign-in")).StatusCode);
    }

    [Fact]
    public async Task Odd_requests_get_sane_answers()
    {
        using var browser = new HttpClient { BaseAddress = running.Address };
        using var head = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/sign-in"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/no-such-page")).StatusCode);
        using var wrong = await browser.PutAsync("/sign-in", new StringContent("x"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, wrong.StatusCode);
        Assert.Contains("GET", wrong.Content.Headers.Allow);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, (await browser.GetAsync("/drafts?q=" + new string('a', 9000))).StatusCode);
        using var large = new StreamContent(new MemoryStream(new byte[5 * 1024 * 1024]));
        large.Headers.ContentType = new("application/x-www-form-urlencoded");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await browser.PostAsync("/sign-in", large)).StatusCode);
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static string Rights(string path)
    {
        var mode = File.GetUnixFileMode(path);
        return string.Concat(Enumerable.Range(0, 9).Select(i => ((int)mode & (1 << (8 - i))) != 0 ? "rwx"[i % 3] : '-'));
    }
}
