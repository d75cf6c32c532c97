using Microsoft.Playwright;

namespace Homeroom.Browser.Tests;

/// <summary>A browser window that writes down whatever a teacher should never meet: script errors, refused content, requests to elsewhere.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, string origin)
    {
        _context = context;
        Origin = origin;
    }

    public string Origin { get; }

    public IPage Page { get; private set; } = null!;

    /// <summary>What went wrong. Pages that answer 4xx on purpose are no complaint.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Visit> BeginAsync(IBrowser browser, string origin, BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(60_000);
        var visit = new Visit(context, origin);
        visit.Page = await visit.TabAsync();
        return visit;
    }

    /// <summary>Another tab of the same window.</summary>
    public async Task<IPage> TabAsync()
    {
        var page = await _context.NewPageAsync();
        page.Console += (_, m) => Note(m.Type == "error" && !m.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), m.Text);
        page.PageError += (_, e) => Note(true, e);
        page.Request += (_, r) =>
            Note(!r.Url.StartsWith(Origin + "/", StringComparison.Ordinal) && !r.Url.StartsWith("data:", StringComparison.Ordinal), "asked " + r.Url);
        page.Response += (_, r) => Note(r.Status >= 400 && r.Request.ResourceType is "script" or "stylesheet" or "image", $"{r.Status} {r.Url}");
        return page;
    }

    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(Origin + path);

    public Task OfflineAsync(bool offline) => _context.SetOfflineAsync(offline);

    public ValueTask DisposeAsync() => new(_context.CloseAsync());

    private void Note(bool wrong, string what)
    {
        if (wrong)
        {
            Complaints.Add(what);
        }
    }
}
