using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>What a student's browser reaches: joining, the own page, sending, and hearing that the class went on. None of it asks who somebody is.</summary>
internal static class PupilEndpoints
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(15);

    /// <summary>The pages, and what scripts send.</summary>
    public static void MapPupils(this WebApplication app)
    {
        app.MapOpenPages().MapPupilPages();
        app.MapPupilCalls();
    }

    // With form tokens.
    private static void MapPupilPages(this IEndpointRouteBuilder open)
    {
        open.MapGet("/join", JoinPages.Open);
        open.MapPost("/join", JoinPages.EnterAsync);
        open.MapGet("/j/{secret}", JoinPages.ByLinkAsync);
        open.MapGet("/alone/{secret}", JoinPages.AloneAsync);
        open.MapGet("/class/{id}/name", JoinPages.NamesAsync);
        open.MapPost("/class/{id}/name", JoinPages.PickAsync);
        open.MapGet("/class/{id}", PupilPages.ShowAsync);
        open.MapPost("/class/{id}", PupilPages.SendAsync);
        open.MapGet("/class/{id}/events", FollowAsync);
    }

    // A cookie for this address alone and a content type that no form of another site can send stand in for the form token.
    private static void MapPupilCalls(this IEndpointRouteBuilder routes) => routes.MapPost("/class/{id}/say", SayAsync).DisableAntiforgery();

    // Left to themselves, browsers wait three seconds after a break. A class does not come back in one moment.
    private static TimeSpan Soon() => TimeSpan.FromMilliseconds(Random.Shared.Next(300, 1000));

    private static async Task<IResult> SayAsync(string id, HttpContext http, LiveStore store, PupilPass pass, PupilSays says, CancellationToken ct)
    {
        if (await store.FindAsync(id, ct) is not { Gone: false } room || pass.Read(http, id) is not { } pupil)
        {
            return Results.Json(new { error = "gone" }, statusCode: StatusCodes.Status403Forbidden);
        }

        if (http.Request.ContentLength > 200_000 || !http.Request.HasJsonContentType())
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        PupilItem[]? items;
        try
        {
            items = await http.Request.ReadFromJsonAsync<PupilItem[]>(JsonSerializerOptions.Web, ct);
        }
        catch (JsonException)
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        var refused = await says.TakeAsync(room, pupil, items ?? [], ct);
        return Results.Json(new { refused, turn = room.Live.Turns });
    }

    private static IResult FollowAsync(string id, int? turn, HttpContext http, LiveStore store, PupilPass pass, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(TurnsAsync(id, turn ?? -1, pass.Read(http, id), store, ct));
    }

    // A student who was taken out hears that too, and finds a page that says so.
    private static async IAsyncEnumerable<SseItem<string>> TurnsAsync(
        string id,
        int seen,
        string? pupil,
        LiveStore store,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        if (pupil is null || await store.FindAsync(id, ct) is not { } room)
        {
            yield return new SseItem<string>("gone", "turn");
            yield break;
        }

        while (!ct.IsCancellationRequested)
        {
            var bell = room.Turn;
            if (room.Gone)
            {
                yield return new SseItem<string>("gone", "turn");
                yield break;
            }

            var now = room.Use().Live.Turns;
            if (now != seen)
            {
                seen = now;
                yield return new SseItem<string>(now.ToString(CultureInfo.InvariantCulture), "turn") { ReconnectionInterval = Soon() };
            }
            else
            {
                yield return new SseItem<string>("", "breath");
            }

            await Task.WhenAny(bell, Task.Delay(Breath, ct));
        }
    }
}
