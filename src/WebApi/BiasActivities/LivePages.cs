using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>The teacher's side of a live activity: the board, the wall, and every decision.</summary>
internal static class LivePages
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan AtMost = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan SideAtMost = TimeSpan.FromSeconds(3);

    /// <summary>POST /activities/{id}/start</summary>
    public static async Task<IResult> StartAsync(string id, HttpContext http, IDraftStore drafts, LiveStore store, CancellationToken ct)
    {
        if (await drafts.FindMineAsync(id, http.User, ct) is not { Draft: { Kind: "activity", DeletedAt: null } draft })
        {
            return Pages.NotFound();
        }

        if (ApprovedDraft.Of(draft, await drafts.EventsAsync(id, 0, ct)) is not { } approved)
        {
            return Pages.Problem(
                StatusCodes.Status409Conflict,
                "This activity is not approved.",
                "A class sees only what you have approved. Read it, settle what is open, and approve it.",
                "Back to the activity",
                draft.Address()
            );
        }

        var posted = await http.Request.ReadFormAsync(ct);
        return draft.Document()["activity"]?["contentNote"]?.ToString() is { Length: > 0 } && posted["noted"] != "yes"
            ? Pages.Problem(
                StatusCodes.Status409Conflict,
                "This activity has a content note.",
                "Read the note at the top of the activity, tick that you have, and start it again.",
                "Back to the activity",
                draft.Address() + "#decide"
            )
            : new SeeOther("/live/" + await store.StartAsync(approved, ct));
    }

    /// <summary>GET /live/{id}</summary>
    public static IResult Show(HttpContext http, TimeProvider time) =>
        Pages.Show<LivePage>(new() { [nameof(LivePage.Board)] = ClassBoard.Of(Room(http), time.GetUtcNow()) });

    /// <summary>GET /live/{id}/wall</summary>
    public static IResult Wall(HttpContext http, TimeProvider time)
    {
        var request = http.Request;
        var host = $"{request.Scheme}://{request.Host}";
        return Pages.Show<WallPage>(
            new()
            {
                [nameof(WallPage.Board)] = ClassBoard.Of(Room(http), time.GetUtcNow()),
                [nameof(WallPage.Address)] = $"{request.Host}/join",
                [nameof(WallPage.Link)] = $"{host}/j/{Room(http).Session.Secret}",
                [nameof(WallPage.OnlyHere)] = request.Host.Host is "localhost" or "127.0.0.1" or "[::1]",
            }
        );
    }

    /// <summary>GET /live/{id}/report</summary>
    public static IResult Report(HttpContext http, TimeProvider time) =>
        Pages.Show<ReportPage>(new() { [nameof(ReportPage.Board)] = ClassBoard.Of(Room(http), time.GetUtcNow()) });

    /// <summary>POST /live/{id}/do</summary>
    public static async Task<IResult> DoAsync(string id, HttpContext http, LiveLog log, LiveStore store, TimeProvider time, CancellationToken ct)
    {
        var posted = await http.Request.ReadFormAsync(ct);
        if (posted["do"] == "erase")
        {
            await store.EraseAsync(id, ct);
            return new SeeOther("/activities?said=erased");
        }

        var now = time.GetUtcNow();
        if (TeacherSays.Event(Room(http).Live, posted, now) is not { } e)
        {
            return Pages.Problem(
                StatusCodes.Status400BadRequest,
                "That could not be done.",
                "The page may be old. The class goes on as it was.",
                "Back to the class",
                "/live/" + id
            );
        }

        await log.AppendAsync(id, [e with { ClientId = Guid.NewGuid().ToString("N"), At = now }], ct);
        return new SeeOther($"/live/{id}{(posted["at"] == "words" ? "#words" : null)}");
    }

    /// <summary>GET /live/{id}/events: counts at once, the figures beside them a little later.</summary>
    public static IResult Events(HttpContext http, TimeProvider time, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(FollowAsync(Room(http), time, http.RequestServices, ct));
    }

    /// <summary>The filter: 404 for what is not there, erased, or another teacher's.</summary>
    public static async ValueTask<object?> OwnAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var store = http.RequestServices.GetRequiredService<LiveStore>();
        if (
            await store.FindAsync(http.GetRouteValue("id")!.ToString()!, http.RequestAborted) is not { Gone: false } room
            || room.Session.Owner != Pages.Of(http.User).Id
        )
        {
            return Pages.Problem(
                StatusCodes.Status404NotFound,
                "No live activity has this address.",
                "It may be erased: what a class did is kept for 30 days at most.",
                "Look at your activities",
                "/activities"
            );
        }

        http.Features.Set(room);
        return await next(context);
    }

    /// <summary>The activity of this request; the filter has found it.</summary>
    public static LiveRoom Room(HttpContext http) => http.Features.Get<LiveRoom>()!;

    private static async IAsyncEnumerable<SseItem<string>> FollowAsync(
        LiveRoom room,
        TimeProvider time,
        IServiceProvider services,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var side = Environment.TickCount64 - (long)SideAtMost.TotalMilliseconds;
        while (!ct.IsCancellationRequested && !room.Gone)
        {
            var (bell, said) = (room.Use().Bell, Environment.TickCount64);
            yield return new SseItem<string>(LiveCounts.Of(room), "counts") { ReconnectionInterval = Again };
            var rest = SideAtMost - TimeSpan.FromMilliseconds(Environment.TickCount64 - side);
            if (rest <= TimeSpan.Zero)
            {
                (side, rest) = (Environment.TickCount64, Breath);
                yield return new SseItem<string>(Side(ClassBoard.Of(room, time.GetUtcNow()), services), "side");
            }

            // What comes while the side rests is drawn when its rest is over, also when nothing more comes.
            await Task.WhenAny(bell, Task.Delay(rest, ct));
            var since = TimeSpan.FromMilliseconds(Environment.TickCount64 - said);
            await Task.Delay(since < AtMost ? AtMost - since : TimeSpan.Zero, ct);
        }
    }

    private static string Side(ClassBoard board, IServiceProvider services) =>
        JsonSerializer.Serialize(
            new
            {
                bar = Pages.Piece<LiveBar>(services, new() { [nameof(LiveBar.Board)] = board }),
                side = Pages.Piece<LiveSide>(services, new() { [nameof(LiveSide.Board)] = board }),
                talk = Pages.Piece<LiveTalk>(services, new() { [nameof(LiveTalk.Board)] = board }),
            },
            Json.Options
        );
}
