using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Assistant.Tests.Models;
using Homeroom.WebApi.Tests.Storage;

namespace Homeroom.WebApi.Tests.Redis;

/// <summary>Two Homerooms with folders and databases of their own, one Redis, and one model.</summary>
internal sealed class Pair : IAsyncDisposable
{
    private Pair(RedisServer redis, ScriptedServer model)
    {
        (Redis, Model) = (redis, model);
        (One, Two) = (Another(), Another());
    }

    public RedisServer Redis { get; }

    public ScriptedServer Model { get; }

    public Node One { get; }

    public Node Two { get; }

    public static async Task<Pair> OpenAsync()
    {
        var model = await ScriptedServer.StartAsync();
        model.Always(async t =>
        {
            await Task.Delay(300);
            await t.ReplyAsync(Plan);
        });
        return new Pair(await RedisServer.StartAsync(), model);
    }

    /// <summary>A third one.</summary>
    public Node Another(params (string Name, string Value)[] settings) =>
        new(
            Node.NewFolder(),
            settings:
            [
                ("ConnectionStrings:Redis", Redis.Address),
                ("Model:Name", "scripted"),
                ("Model:Endpoint", Model.Endpoint),
                // Look-ups make a reply the teacher's own, and each of these nodes has another teacher.
                ("Model:Host", "OpenAI"),
                .. settings,
            ]
        );

    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Two.DisposeAsync();
        await Model.DisposeAsync();
        await Redis.DisposeAsync();
    }

    // What the composer writes, as a model would.
    private static string Plan { get; } =
        new OfflineComposer()
            .Compose(
                new LessonRequest
                {
                    Subject = "science",
                    Band = "6-8",
                    Topic = "seasons",
                    Minutes = 50,
                }
            )
            .ToJsonString();
}
