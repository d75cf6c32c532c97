using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Tests.Hosting;

/// <summary>A build without the full feed.</summary>
public sealed class WithoutRedisTests
{
    [Fact]
    public async Task A_redis_that_this_build_cannot_use_stops_the_start_and_says_what_to_do()
    {
        using var folder = new TempFolder();
        await using var started = await Started.BeginAsync(folder.Path, null, ("ConnectionStrings__Redis", "127.0.0.1:6379"));
        Assert.Equal(1, await started.EndAsync());
        Assert.Contains("-p:FullFeed=true", Assert.Single(started.Err), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_this_build_does_not_have_stops_the_start_and_says_what_to_do()
    {
        using var folder = new TempFolder();
        await using var started = await Started.BeginAsync(
            folder.Path,
            null,
            ("Model__Name", "m"),
            ("Model__Endpoint", "http://127.0.0.1:9/v1/"),
            ("Model__Host", "SemanticKernel")
        );
        Assert.Equal(1, await started.EndAsync());
        Assert.Contains("-p:FullFeed=true", Assert.Single(started.Err), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_windows_are_its_own_and_its_bell_is_silent()
    {
        await using var window = new OwnWindows().Of("sign-in:a", 1, TimeSpan.FromMinutes(1));
        using var first = await window.AcquireAsync();
        using var second = await window.AcquireAsync();
        Assert.True(first.IsAcquired);
        Assert.False(second.IsAcquired);
        Assert.False(new NoBell().IsThere);
    }
}
