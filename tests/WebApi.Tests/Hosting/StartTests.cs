using System.Net;
using System.Net.Sockets;

namespace Homeroom.WebApi.Tests.Hosting;

public sealed class StartTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_first_start_prints_one_line_the_link_and_so_does_the_next()
    {
        foreach (var _ in (int[])[1, 2])
        {
            await using var started = await Started.BeginAsync(_folder.Path);
            using var browser = new HttpClient { BaseAddress = started.Address };
            var link = started.Out[0][started.Out[0].IndexOf("http://", StringComparison.Ordinal)..];
            using var home = await browser.GetAsync(new Uri(link));
            Assert.Equal(HttpStatusCode.OK, home.StatusCode);
            Assert.Equal("/", home.RequestMessage!.RequestUri!.AbsolutePath);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/css/base.css")).StatusCode);
            Assert.Single(started.Out);
            Assert.Empty(started.Err);
        }
    }

    [Fact]
    public async Task With_a_password_a_start_prints_the_address_and_a_link_only_when_asked()
    {
        await using (var first = await Started.BeginAsync(_folder.Path))
        {
            using var browser = new HttpClient { BaseAddress = first.Address };
            (await browser.GetAsync(new Uri(first.Out[0][first.Out[0].IndexOf("http://", StringComparison.Ordinal)..]))).Dispose();
            (await browser.SubmitAsync("/account", "/account/sign-in", ("email", "a@b.test"), ("password", "a long password"))).Dispose();
        }

        await using (var later = await Started.BeginAsync(_folder.Path))
        {
            Assert.DoesNotContain("token", Assert.Single(later.Out), StringComparison.Ordinal);
        }

        await using var asked = await Started.BeginAsync(_folder.Path, ["--link"]);
        Assert.Contains("/welcome?token=", Assert.Single(asked.Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_leads_to_a_free_one()
    {
        using var squatter = new TcpListener(IPAddress.Loopback, 5210);
        try
        {
            squatter.Start();
        }
        catch (SocketException)
        {
            // Someone else on this machine holds the port, which is just as good.
        }

        await using var started = await Started.BeginAsync(_folder.Path);
        Assert.NotEqual(5210, started.Address.Port);
        Assert.NotEqual(0, started.Address.Port);
    }

    [Fact]
    public async Task Nobody_else_can_read_the_data()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Path.Combine(_folder.Path, "data");
        await using var started = await Started.BeginAsync(folder);
        Assert.Equal("rwx------", Rights(folder));
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Assert.Contains(files, f => f.EndsWith("homeroom.db-wal", StringComparison.Ordinal));
        Assert.Contains(files, f => f.EndsWith(".xml", StringComparison.Ordinal));
        Assert.Equal(files.Select(_ => "rw-------"), files.Select(Rights));
    }

    [Fact]
    public async Task An_answer_to_a_foreign_host_name_is_refused()
    {
        await using var started = await Started.BeginAsync(_folder.Path);
        using var browser = new HttpClient { BaseAddress = started.Address };
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = "rebound.evil.test" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(asked)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/sign-in")).StatusCode);
    }

    [Fact]
    public async Task Odd_requests_get_sane_answers()
    {
        await using var started = await Started.BeginAsync(_folder.Path);
        using var browser = new HttpClient { BaseAddress = started.Address };
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
