using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>A student's page: the part at which the class is, and what is to be done there. Everything on it works as a form.</summary>
internal static class PupilPages
{
    /// <summary>GET /class/{id}</summary>
    public static async Task<IResult> ShowAsync(
        string id,
        HttpContext http,
        LiveStore store,
        PupilPass pass,
        TimeProvider time,
        CancellationToken ct
    ) => await FindAsync(id, http, store, pass, ct) is var (room, pupil) ? Show(room, pupil, time, null) : Out(http, pass, id);

    /// <summary>POST /class/{id}: the same without a script.</summary>
    public static async Task<IResult> SendAsync(
        string id,
        HttpContext http,
        LiveStore store,
        PupilPass pass,
        PupilSays says,
        TimeProvider time,
        CancellationToken ct
    )
    {
        if (await FindAsync(id, http, store, pass, ct) is not var (room, pupil))
        {
            return Out(http, pass, id);
        }

        var refused = await says.TakeAsync(room, pupil.Id, PupilForm.Read(await http.Request.ReadFormAsync(ct)), ct);
        return refused.Count == 0 ? new SeeOther($"/class/{id}") : Show(room, pupil, time, refused[0].Sentence, StatusCodes.Status409Conflict);
    }

    private static async Task<(LiveRoom, LivePupil)?> FindAsync(string id, HttpContext http, LiveStore store, PupilPass pass, CancellationToken ct)
    {
        if (pass.Read(http, id) is not { } known || await store.FindAsync(id, ct) is not { Gone: false } room)
        {
            return null;
        }

        lock (room.Live.Gate)
        {
            return room.Live.Find(known) is { Removed: false } pupil ? (room, pupil) : null;
        }
    }

    private static IResult Show(LiveRoom room, LivePupil pupil, TimeProvider time, string? error, int status = StatusCodes.Status200OK)
    {
        PupilView view;
        lock (room.Live.Gate)
        {
            view = PupilView.Of(room, pupil, time.GetUtcNow()) with { Error = error };
        }

        return Pages.Show<PupilPage>(new() { [nameof(PupilPage.View)] = view }, status);
    }

    private static IResult Out(HttpContext http, PupilPass pass, string id) =>
        Pages.Show<JoinPage>(
            new()
            {
                [nameof(JoinPage.Typed)] = "",
                [nameof(JoinPage.Error)] = pass.Read(http, id) is null
                    ? "Join with the code from the wall."
                    : "You are not in this activity any more. Ask your teacher.",
            },
            StatusCodes.Status403Forbidden
        );
}
