namespace Homeroom.WebApi.Exports;

/// <summary>Settings of the PDF printer, in the section Pdf.</summary>
internal sealed record PdfOptions
{
    /// <summary>How many are printed at once.</summary>
    public const int AtOnce = 2;

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Path of a Chromium; when it is empty, the usual places are looked at.</summary>
    public string Chromium { get; init; } = "";

    /// <summary>Seconds that one PDF may take, and that one may wait for its turn.</summary>
    public double Seconds { get; init; } = 40;

    /// <summary>The same as a span.</summary>
    public TimeSpan Patience => TimeSpan.FromSeconds(Seconds);

    /// <summary>The Chromium of this machine, or null.</summary>
    public string? Browser => Chromium.Length > 0 ? (File.Exists(Chromium) ? Chromium : null) : UsualPlaces.FirstOrDefault(File.Exists);
}
