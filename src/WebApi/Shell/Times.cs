using System.Globalization;

namespace Homeroom.WebApi.Shell;

/// <summary>Moments in words.</summary>
internal static class Times
{
    /// <summary>As "21:06", "yesterday, 21:06" or "3 May, 21:06" on the clock of this place.</summary>
    public static string When(DateTimeOffset at, TimeProvider time)
    {
        var here = TimeZoneInfo.ConvertTime(at, time.LocalTimeZone);
        var clock = here.ToString("HH:mm", CultureInfo.InvariantCulture);
        return (time.GetLocalNow().Date - here.Date).Days switch
        {
            0 => clock,
            1 => "yesterday, " + clock,
            _ => here.ToString("d MMMM, HH:mm", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>As "6 minutes ago".</summary>
    public static string Ago(DateTimeOffset at, TimeProvider time)
    {
        var ago = time.GetUtcNow() - at;
        return ago switch
        {
            { TotalMinutes: < 1 } => "just now",
            { TotalMinutes: < 60 } => Count((int)ago.TotalMinutes, "minute") + " ago",
            { TotalHours: < 12 } => Count((int)ago.TotalHours, "hour") + " ago",
            _ => When(at, time),
        };
    }

    /// <summary>As "1 minute" or "3 minutes".</summary>
    public static string Count(int n, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{n} {(n == 1 ? one : many ?? one + "s")}");

    /// <summary>The greeting that fits the hour.</summary>
    public static string Greeting(TimeProvider time) =>
        time.GetLocalNow().Hour switch
        {
            >= 4 and < 12 => "Good morning",
            >= 12 and < 18 => "Good afternoon",
            _ => "Good evening",
        };
}
