using Homeroom.Assistant.Models;
using Homeroom.WebApi.Storage.Redis;
using Homeroom.WebApi.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Homeroom.WebApi.Tests.Redis;

/// <summary>Several processes ask a model once, together.</summary>
public sealed class SharedReplyTests
{
    [RedisFact]
    public async Task What_one_process_was_answered_the_other_does_not_ask_again()
    {
        await using var pair = await Pair.OpenAsync();
        await Classroom.DraftedAsync(await pair.One.TeacherAsync());
        Assert.Single(pair.Model.Requests);
        var second = await Classroom.DraftedAsync(await pair.Two.TeacherAsync());
        Assert.Single(pair.Model.Requests);
        Assert.True(second["provenance"]!["cacheHit"]!.GetValue<bool>());
    }

    [RedisFact]
    public async Task Two_programs_of_their_own_that_share_one_redis_ask_the_model_once()
    {
        await using var pair = await Pair.OpenAsync();
        using var folders = new TempFolder();
        foreach (var name in new[] { "one", "two" })
        {
            await using var program = await Started.BeginAsync(
                Path.Combine(folders.Path, name),
                null,
                ("ConnectionStrings__Redis", pair.Redis.Address),
                ("Model__Name", "scripted"),
                ("Model__Endpoint", pair.Model.Endpoint),
                ("Model__Host", "OpenAI")
            );
            using var teacher = new HttpClient { BaseAddress = program.Address };
            using var home = await teacher.GetAsync(program.Out[0][program.Out[0].IndexOf("/welcome", StringComparison.Ordinal)..]);
            var drafted = await Classroom.DraftedAsync(teacher);
            Assert.Equal(name == "two", drafted["provenance"]!["cacheHit"]!.GetValue<bool>());
        }

        Assert.Single(pair.Model.Requests);
    }

    [RedisFact]
    public async Task Two_processes_that_ask_the_same_at_once_are_one_call_to_the_model()
    {
        await using var pair = await Pair.OpenAsync();
        var (one, two) = (await pair.One.TeacherAsync(), await pair.Two.TeacherAsync());
        await Task.WhenAll(Classroom.DraftedAsync(one), Classroom.DraftedAsync(two));
        Assert.Single(pair.Model.Requests);
    }

    [RedisFact]
    public async Task A_turn_is_one_at_a_time_and_lasts_as_long_as_it_is_held()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var line = redis.Line();
        await using var other = redis.Line();
        var first = await new RedisTurns(line).TakeAsync("k", default);
        var second = new RedisTurns(other).TakeAsync("k", default);
        await Task.Delay(500);
        Assert.False(second.IsCompleted);
        await first.DisposeAsync();
        await (await second.WaitAsync(TimeSpan.FromSeconds(5))).DisposeAsync();
    }

    [RedisFact]
    public async Task The_turn_of_a_process_that_died_runs_out()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var line = redis.Line();
        await using var turn = await new RedisTurns(line).TakeAsync("k", default);
        await using var plain = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var left = await plain.GetDatabase().KeyTimeToLiveAsync(RedisLine.Prefix + "turn:k");
        Assert.InRange(left!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15));
    }

    [RedisFact]
    public async Task What_the_client_cancels_when_its_connection_breaks_is_no_failure()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var line = redis.Line();
        Assert.True(await line.AskAsync(_ => Task.FromCanceled<bool>(new CancellationToken(canceled: true)), otherwise: true));
    }

    [RedisFact]
    public async Task Without_redis_everyone_has_a_turn_at_once()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var line = redis.Line();
        await redis.GoAsync();
        var turns = new RedisTurns(line);
        var both = Task.WhenAll(turns.TakeAsync("k", default), turns.TakeAsync("k", default));
        foreach (var turn in await both.WaitAsync(TimeSpan.FromSeconds(10)))
        {
            await turn.DisposeAsync();
        }
    }

    [RedisFact]
    public async Task A_program_with_redis_keeps_its_turns_there()
    {
        await using var pair = await Pair.OpenAsync();
        Assert.IsType<RedisTurns>(pair.One.Services.GetRequiredService<ICallTurns>());
    }
}
