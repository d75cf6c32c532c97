using System.Net;
using System.Security.Cryptography;
using Homeroom.WebApi.Storage.Redis;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Redis;

/// <summary>Limits are counted, and keys are kept, for all processes together.</summary>
public sealed class SharedLimitTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [RedisFact]
    public async Task Two_processes_count_in_one_window_and_say_how_long_it_lasts()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var line = redis.Line();
        await using var other = redis.Line();
        await using var one = new RedisWindows(line, TimeProvider.System).Of("drafting:t", 3, Minute);
        await using var two = new RedisWindows(other, TimeProvider.System).Of("drafting:t", 3, Minute);
        bool[] got = [await MayAsync(one), await MayAsync(two), await MayAsync(one), await MayAsync(two), await MayAsync(one)];
        Assert.Equal([true, true, true, false, false], got);
        using var refused = await two.AcquireAsync();
        Assert.True(refused.TryGetMetadata(System.Threading.RateLimiting.MetadataName.RetryAfter, out var wait));
        Assert.InRange(wait, TimeSpan.FromSeconds(30), Minute);
    }

    [RedisFact]
    public async Task Another_persons_window_is_another_window()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var line = redis.Line();
        var windows = new RedisWindows(line, TimeProvider.System);
        await using var hers = windows.Of("drafting:a", 1, Minute);
        await using var his = windows.Of("drafting:b", 1, Minute);
        Assert.True(await MayAsync(hers));
        Assert.True(await MayAsync(his));
        Assert.False(await MayAsync(hers));
    }

    [RedisFact]
    public async Task Without_redis_each_process_counts_for_itself()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var line = redis.Line();
        await using var window = new RedisWindows(line, TimeProvider.System).Of("drafting:t", 2, Minute);
        await redis.GoAsync();
        bool[] got = [await MayAsync(window), await MayAsync(window), await MayAsync(window)];
        Assert.Equal([true, true, false], got);
    }

    [RedisFact]
    public async Task Tries_to_sign_in_are_limited_over_both_processes()
    {
        await using var pair = await Pair.OpenAsync();
        List<HttpStatusCode> said = [];
        using var one = pair.One.CreateClient();
        using var two = pair.Two.CreateClient();
        for (var i = 0; i < 8; i++)
        {
            foreach (var client in new[] { one, two })
            {
                using var answer = await client.GetAsync("/welcome?token=guessed");
                said.Add(answer.StatusCode);
            }
        }

        Assert.Equal(10, said.Count(s => s != HttpStatusCode.TooManyRequests));
    }

    [RedisFact]
    public async Task What_one_process_has_encrypted_the_other_reads_also_when_redis_is_gone()
    {
        await using var pair = await Pair.OpenAsync();
        var hidden = Protector(pair.One).Protect("Aisha");
        Assert.Equal("Aisha", Protector(pair.Two).Unprotect(hidden));
        var folder = pair.Two.Folder;
        await pair.Two.DisposeAsync();
        await pair.Redis.GoAsync();
        await using var later = new Node(folder);
        Assert.Equal("Aisha", Protector(later).Unprotect(hidden));
        await using var stranger = new Node(Node.NewFolder());
        Assert.Throws<CryptographicException>(() => Protector(stranger).Unprotect(hidden));
    }

    private static IDataProtector Protector(Node node) => node.Services.GetDataProtector("test");

    private static async Task<bool> MayAsync(System.Threading.RateLimiting.RateLimiter window)
    {
        using var lease = await window.AcquireAsync();
        return lease.IsAcquired;
    }
}
