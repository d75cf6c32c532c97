using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>Getting in: a code or a square code, then a made-up name.</summary>
internal static class JoinPages
{
    private const int MostStudents = 200;

    /// <summary>GET /join</summary>
    public static IResult Open() => Form("", null);

    /// <summary>POST /join</summary>
    public static async Task<IResult> EnterAsync(HttpContext http, LiveStore store, PupilPass pass, JoinGate gate, CancellationToken ct)
    {
        var typed = (await http.Request.ReadFormAsync(ct))["code"].ToString();
        var address = Address(http);
        if (!gate.MayTry(address))
        {
            http.Response.Headers.RetryAfter = "60";
            return Form(
                typed,
                "Too many wrong codes came from this network. Wait a minute, or scan the square code on the wall.",
                StatusCodes.Status429TooManyRequests
            );
        }

        if (JoinCode.Read(typed) is not { } code)
        {
            return Form(
                typed,
                "A code has six letters and digits, such as K7M 4QX. It never has an O, an I or a 0.",
                StatusCodes.Status400BadRequest
            );
        }

        if (await store.ByCodeAsync(code, null, ct) is { } id)
        {
            return new SeeOther($"/class/{id}/name?door={Uri.EscapeDataString(pass.Door(id, ownPace: false))}");
        }

        gate.CountWrong(address);
        return Form(typed, "No activity has this code now. Look at the wall again, letter by letter.", StatusCodes.Status404NotFound);
    }

    /// <summary>GET /j/{secret}: the square code.</summary>
    public static async Task<IResult> ByLinkAsync(string secret, LiveStore store, PupilPass pass, CancellationToken ct) =>
        secret.Length == 32 && await store.ByCodeAsync(null, secret, ct) is { } id
            ? new SeeOther($"/class/{id}/name?door={Uri.EscapeDataString(pass.Door(id, ownPace: false))}")
            : Form("", "This link has run out. Type the code from the wall, or ask your teacher.", StatusCodes.Status404NotFound);

    /// <summary>GET /alone/{secret}: the link for students who were absent.</summary>
    public static async Task<IResult> AloneAsync(string secret, LiveStore store, PupilPass pass, CancellationToken ct) =>
        secret.Length == 32 && await store.ByOwnPaceAsync(secret, ct) is { } id
            ? new SeeOther($"/class/{id}/name?door={Uri.EscapeDataString(pass.Door(id, ownPace: true))}")
            : Form("", "This link has run out. Ask your teacher.", StatusCodes.Status404NotFound);

    /// <summary>GET /class/{id}/name</summary>
    public static async Task<IResult> NamesAsync(string id, string? door, HttpContext http, LiveStore store, PupilPass pass, CancellationToken ct)
    {
        if (await store.FindAsync(id, ct) is not { Gone: false } room)
        {
            return Form("", "This activity is over and erased.", StatusCodes.Status404NotFound);
        }

        if (pass.Read(http, id) is { } known && Find(room, known) is { Removed: false })
        {
            return new SeeOther("/class/" + id);
        }

        return pass.MayEnter(id, door, out var ownPace)
            ? Names(room, door!, ownPace, null)
            : Form("", "That took a while. Type the code again.", StatusCodes.Status400BadRequest);
    }

    /// <summary>POST /class/{id}/name</summary>
    public static async Task<IResult> PickAsync(
        string id,
        HttpContext http,
        LiveStore store,
        LiveLog log,
        PupilPass pass,
        JoinGate gate,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var (door, nickname) = (posted["door"].ToString(), posted["name"].ToString());
        if (await store.FindAsync(id, ct) is not { Gone: false } room || !pass.MayEnter(id, door, out var ownPace))
        {
            return Form("", "That took a while. Type the code again.", StatusCodes.Status400BadRequest);
        }

        if (!gate.MayJoin(Address(http)))
        {
            http.Response.Headers.RetryAfter = "10";
            return Names(room, door, ownPace, "Many are joining at once. Try again in ten seconds.", StatusCodes.Status429TooManyRequests);
        }

        if (Why(room, nickname, ownPace) is { } why)
        {
            return Names(room, door, ownPace, why, StatusCodes.Status409Conflict);
        }

        var pupil = PupilPass.NewPupil();
        await log.AppendAsync(
            id,
            [
                new Joined(nickname, ownPace)
                {
                    Pupil = pupil,
                    ClientId = "join",
                    At = time.GetUtcNow(),
                },
            ],
            ct
        );
        pass.Give(http, id, pupil);
        return new SeeOther("/class/" + id);
    }

    /// <summary>Whose wrong codes are counted together.</summary>
    private static string Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "local";

    private static LivePupil? Find(LiveRoom room, string pupil)
    {
        lock (room.Live.Gate)
        {
            return room.Live.Find(pupil);
        }
    }

    private static string? Why(LiveRoom room, string nickname, bool ownPace)
    {
        lock (room.Live.Gate)
        {
            return !Nicknames.Has(nickname) ? "Choose one of these names."
                : room.Live.IsTaken(nickname) ? "Somebody just took that name. Choose another one."
                : room.Live.Everybody.Count >= MostStudents ? $"The activity is full: {MostStudents} have joined. Ask your teacher."
                : ownPace ? null
                : room.Live.Locked ? "The door is closed. Ask your teacher to open it."
                : room.Live.Phase == LivePhase.Ended ? "The activity is over. Ask your teacher for the link to do it on your own."
                : null;
        }
    }

    private static IResult Form(string typed, string? error, int status = StatusCodes.Status200OK) =>
        Pages.Show<JoinPage>(new() { [nameof(JoinPage.Typed)] = typed, [nameof(JoinPage.Error)] = error }, status);

    private static IResult Names(LiveRoom room, string door, bool ownPace, string? error, int status = StatusCodes.Status200OK)
    {
        IReadOnlyList<string> offered;
        lock (room.Live.Gate)
        {
            offered = Nicknames.Offer(room.Live.IsTaken, 6);
        }

        return Pages.Show<NamePage>(
            new()
            {
                [nameof(NamePage.Session)] = room.Session,
                [nameof(NamePage.Door)] = door,
                [nameof(NamePage.Offered)] = offered,
                [nameof(NamePage.Error)] = error,
            },
            status
        );
    }
}
