using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Tests.BiasActivities;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Redis;

/// <summary>A live class on two processes, told through Redis and without it.</summary>
[Collection(Databases.Name)]
public sealed class LiveFanOutTests(PostgresServer postgres)
{
    [RedisPostgresFact]
    public async Task A_student_on_one_process_is_seen_by_the_teacher_on_the_other_also_when_redis_is_gone()
    {
        await using var redis = await RedisServer.StartAsync();
        var (folder, database) = (Node.NewFolder(), postgres.Ready());
        (string, string)[] settings = [("ConnectionStrings:Redis", redis.Address)];
        await using var one = new Node(folder, database, settings: settings);
        await using var two = new Node(folder, database, settings: settings);
        var hour = await Hour.BeginAsync(one, await one.TeacherAsync());
        using var warm = two.CreateClient();
        var there = (await two.Services.GetRequiredService<LiveStore>().FindAsync(hour.Session, default))!;
        var student = await hour.JoinAsync();
        await hour.GoAsync("Work");
        (await hour.SendAsync(student, Hour.Mark("m", 1, 2))).EnsureSuccessStatusCode();
        await UntilAsync(there, 1);
        await redis.GoAsync();
        (await hour.SendAsync(student, Hour.Mark("n", 3, 4))).EnsureSuccessStatusCode();
        await UntilAsync(there, 2);
    }

    private static async Task UntilAsync(LiveRoom room, int marks)
    {
        while (!room.Live.Pupils.Any(p => p.Marks.Count == marks))
        {
            await room.Bell.WaitAsync(TimeSpan.FromSeconds(10));
        }
    }
}

/// <summary>Runs where Redis and PostgreSQL are installed, and always at the gate.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RedisPostgresFactAttribute : FactAttribute
{
    public RedisPostgresFactAttribute()
    {
        if ((RedisServer.Program is null || !PostgresServer.Wanted) && Environment.GetEnvironmentVariable("HOMEROOM_CI") != "1")
        {
            Skip = "redis-server or PostgreSQL is not installed.";
        }
    }
}
