using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Homeroom.WebApi.Storage.Redis;
using Homeroom.WebApi.Tests.Hosting;
using Homeroom.WebApi.Tests.Storage;

namespace Homeroom.WebApi.Tests.Redis;

/// <summary>Redis may go and come as it likes.</summary>
public sealed class RedisGoneTests
{
    [RedisFact]
    public async Task Redis_is_killed_under_load_and_no_request_fails_and_it_is_used_again_when_it_is_back()
    {
        await using var pair = await Pair.OpenAsync();
        var teachers = new[] { await pair.One.TeacherAsync(), await pair.Two.TeacherAsync() };
        using var over = new CancellationTokenSource();
        var (asked, failed) = (0, 0);
        var load = teachers.Select(t => LoadAsync(t)).ToList();
        await UntilAsync(() => asked > 40);
        await pair.Redis.GoAsync();
        await UntilHealthAsync(pair.One, "slower");
        var whenGone = asked;
        await Classroom.DraftedAsync(teachers[0]);
        await UntilAsync(() => asked > whenGone + 40);
        await pair.Redis.ComeAsync();
        await UntilHealthAsync(pair.One, "ok");
        await UntilHealthAsync(pair.Two, "ok");
        var whenBack = asked;
        await UntilAsync(() => asked > whenBack + 40);
        await over.CancelAsync();
        await Task.WhenAll(load);
        Assert.Equal(0, failed);

        // It came back empty: what one asks now, the other finds there.
        var before = pair.Model.Requests.Count;
        await Classroom.DraftedAsync(teachers[0]);
        await Classroom.DraftedAsync(teachers[1]);
        Assert.InRange(pair.Model.Requests.Count, before, before + 1);

        async Task LoadAsync(HttpClient teacher)
        {
            string[] paths = ["/drafts", "/health/live", "/api/v1/lessons", "/lessons/new"];
            for (var i = 0; !over.IsCancellationRequested; i++)
            {
                using var answer = await teacher.GetAsync(paths[i % paths.Length]);
                Interlocked.Increment(ref asked);
                _ = answer.StatusCode == HttpStatusCode.OK ? 0 : Interlocked.Increment(ref failed);
                if (i % 10 == 0)
                {
                    using var posted = await Classroom.SendAsync(teacher, HttpMethod.Post, "/api/v1/lessons", Node.Lesson("seasons"));
                    _ = posted.IsSuccessStatusCode ? 0 : Interlocked.Increment(ref failed);
                }
            }
        }
    }

    [RedisFact]
    public async Task A_program_starts_and_drafts_with_a_redis_that_is_not_there()
    {
        await using var pair = await Pair.OpenAsync();
        await pair.Redis.GoAsync();
        var drafted = await Classroom.DraftedAsync(await pair.One.TeacherAsync());
        Assert.Equal("NeedsReview", drafted["status"]!.GetValue<string>());
        using var anyone = pair.One.CreateClient();
        using var ready = await anyone.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        var said = (await ready.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Contains("goes on without it", said["checks"]!["redis"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [RedisFact]
    public async Task The_bell_is_heard_by_the_other_process_and_a_missing_one_costs_a_second()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var line = redis.Line();
        await using var other = redis.Line();
        var (here, there) = (new RedisBell(line), new RedisBell(other));
        await there.HearAsync(TimeSpan.FromMilliseconds(1), default);
        var heard = there.HearAsync(TimeSpan.FromSeconds(20), default);
        here.Ring();
        await heard.WaitAsync(TimeSpan.FromSeconds(5));
        await redis.GoAsync();
        here.Ring();
        await there.HearAsync(TimeSpan.FromSeconds(1), default).WaitAsync(TimeSpan.FromSeconds(10));
        await redis.ComeAsync();
        await UntilAsync(() => there.HearAsync(TimeSpan.FromSeconds(20), default).Wait(RungAgain(here)));
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_stops_the_start_and_says_how_to_write_it()
    {
        using var folder = new TempFolder();
        await using var started = await Started.BeginAsync(folder.Path, null, ("ConnectionStrings__Redis", "127.0.0.1:6379,nonsense=1"));
        Assert.Equal(1, await started.EndAsync());
        Assert.StartsWith("ConnectionStrings__Redis cannot be read.", Assert.Single(started.Err), StringComparison.Ordinal);
    }

    private static TimeSpan RungAgain(RedisBell bell)
    {
        bell.Ring();
        return TimeSpan.FromMilliseconds(300);
    }

    private static Task UntilHealthAsync(Node node, string status) =>
        UntilAsync(() =>
        {
            using var anyone = node.CreateClient();
            return anyone.GetFromJsonAsync<JsonNode>("/health/ready").GetAwaiter().GetResult()!["status"]!.GetValue<string>() == status;
        });

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; !holds(); i++)
        {
            Assert.True(i < 300, "It did not come to that within 30 seconds.");
            await Task.Delay(100);
        }
    }
}
