using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>What a student shows: a signed token in a cookie that reaches one live activity and nothing else. It holds two drawn ids and nothing about a person.</summary>
internal sealed class PupilPass(IDataProtectionProvider protection)
{
    private const string Cookie = "homeroom.class";
    private static readonly TimeSpan DoorOpen = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _pass = protection.CreateProtector("live.pupil");
    private readonly ITimeLimitedDataProtector _door = protection.CreateProtector("live.door").ToTimeLimitedDataProtector();

    /// <summary>Lets whoever had the right code pick a name, for a quarter of an hour.</summary>
    public string Door(string session, bool ownPace) => _door.Protect($"{session}|{(ownPace ? "alone" : "")}", DoorOpen);

    /// <summary>Whether a door token is ours, in time and for this activity.</summary>
    public bool MayEnter(string session, string? door, out bool ownPace)
    {
        ownPace = false;
        try
        {
            var parts = door is { Length: > 0 and < 1000 } ? _door.Unprotect(door).Split('|') : [];
            ownPace = parts is [_, "alone"];
            return parts is [var id, _] && id == session;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Gives a student the pass.</summary>
    public void Give(HttpContext http, string session, string pupil) =>
        http.Response.Cookies.Append(
            Cookie,
            _pass.Protect($"{session}|{pupil}"),
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
                Path = "/class/" + session,
                MaxAge = LiveStore.Kept,
                IsEssential = true,
            }
        );

    /// <summary>The student who sends this, or null.</summary>
    public string? Read(HttpContext http, string session)
    {
        try
        {
            return
                http.Request.Cookies[Cookie] is { Length: > 0 and < 2000 } token
                && _pass.Unprotect(token).Split('|') is [var id, var pupil]
                && id == session
                ? pupil
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A new id for a student.</summary>
    public static string NewPupil() => RandomNumberGenerator.GetHexString(16, lowercase: true);
}
