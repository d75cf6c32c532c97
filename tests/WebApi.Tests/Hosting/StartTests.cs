using System.Net;

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
    public async Task Programs_started_at_the_same_moment_each_find_an_address()
    {
        using var other = new TempFolder();
        using var third = new TempFolder();
        var starts = await Task.WhenAll(new[] { _folder, other, third }.Select(f => Started.BeginAsync(f.Path)));
        try
        {
            Assert.All(starts, s => Assert.Empty(s.Err));
            Assert.Equal(3, starts.Select(s => s.Address.Port).Distinct().Count());
        }
        finally
        {
            foreach (var start in starts)
            {
                await start.DisposeAsync();
            }
        }
    }
}
