namespace Homeroom.Browser.Tests;

/// <summary>The installed Chromium. No browser is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Its path, or null. HOMEROOM_CHROMIUM names another one.</summary>
    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("HOMEROOM_CHROMIUM") is { Length: > 0 } named ? named : Array.Find(Usual, File.Exists);

    /// <summary>Why browser tests are skipped; null when they run. On the build machine they never are.</summary>
    public static string? Absent { get; } =
        Path is not null || Environment.GetEnvironmentVariable("HOMEROOM_CI") == "1"
            ? null
            : "No Chromium is installed. Install one, or name it in HOMEROOM_CHROMIUM.";
}

/// <summary>A test that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Absent;
}

/// <summary>A theory that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Absent;
}
