using System.Diagnostics;

namespace Homeroom.WebApi.Exports;

/// <summary>How Chromium is started for one page: with a profile of its own and without a network.</summary>
internal static class PdfCommand
{
    private const string Nowhere = "http://127.0.0.1:9";

    /// <summary>Prints page.html of the folder into page.pdf beside it; everything that Chromium writes stays in the folder.</summary>
    public static ProcessStartInfo For(string browser, string folder)
    {
        var start = new ProcessStartInfo(browser)
        {
            UseShellExecute = false,
            ArgumentList =
            {
                "--headless",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--no-pdf-header-footer",
                "--export-tagged-pdf",
                "--generate-pdf-document-outline",
                "--proxy-server=" + Nowhere,
                "--proxy-bypass-list=<-loopback>",
                "--user-data-dir=" + Path.Combine(folder, "profile"),
                "--print-to-pdf=" + Path.Combine(folder, "page.pdf"),
            },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment =
            {
                ["HOME"] = folder,
                ["XDG_CONFIG_HOME"] = folder,
                ["XDG_CACHE_HOME"] = folder,
                ["TMPDIR"] = folder,
            },
        };
        if (Environment.IsPrivilegedProcess)
        {
            // Chromium's sandbox does not start for root, as in most containers.
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add(new Uri(Path.Combine(folder, "page.html")).AbsoluteUri);
        return start;
    }
}
