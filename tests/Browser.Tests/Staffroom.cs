using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Homeroom.Browser.Tests;

/// <summary>One program and one browser for all tests, with a teacher signed in.</summary>
public sealed class Staffroom : IAsyncLifetime
{
    private static readonly string[] Quiet =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private School? _school;
    private string _signedIn = "";
    private Lessons? _lessons;

    /// <summary>Address of the program.</summary>
    internal string Origin => _school!.Origin;

    internal PacedModel Model => _school!.Model;

    internal IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Absent is not null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(60_000);
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Quiet });
        _school = School.Open();
        await using var visit = await Visit.BeginAsync(Browser, _school.Origin, new());
        await visit.Page.GotoAsync(_school.Link);
        _signedIn = await visit.Page.Context.StorageStateAsync();
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        _playwright?.Dispose();
        if (_school is not null)
        {
            await _school.DisposeAsync();
        }
    }

    /// <summary>Lessons in every state; made when they are first asked for.</summary>
    internal async Task<Lessons> LessonsAsync()
    {
        if (_lessons is null)
        {
            await using var visit = await EnterAsync();
            _lessons = await Lessons.MakeAsync(this, visit);
        }

        return _lessons;
    }

    /// <summary>A new browser window of the signed-in teacher.</summary>
    internal Task<Visit> EnterAsync(bool scripts = true, int width = 1280) =>
        Visit.BeginAsync(
            Browser,
            Origin,
            new()
            {
                StorageState = _signedIn,
                JavaScriptEnabled = scripts,
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );

    /// <summary>Asks for a lesson through the API and returns its id at once.</summary>
    internal static async Task<string> AskAsync(Visit visit, string topic, string subject = "science", string notes = "")
    {
        var answer = await visit.Page.APIRequest.PostAsync(
            visit.Origin + "/api/v1/lessons",
            new()
            {
                DataObject = new
                {
                    subject,
                    topic,
                    band = "6-8",
                    minutes = 50,
                    classNotes = notes,
                },
            }
        );
        Assert.True(answer.Ok, await answer.TextAsync());
        return JsonNode.Parse(await answer.TextAsync())!["id"]!.GetValue<string>();
    }

    /// <summary>A lesson that has been drafted to the end; its page is open.</summary>
    internal static async Task<string> DraftAsync(Visit visit, string topic, string subject = "science", string notes = "")
    {
        var id = await AskAsync(visit, topic, subject, notes);
        await visit.GoAsync("/lessons/" + id);
        await visit.Page.Locator(Ready).WaitForAsync();
        return id;
    }

    /// <summary>What the foot of a finished draft holds.</summary>
    internal const string Ready = "#decide form[action$='/approve'], #decide a[href^='#n']";

    /// <summary>The lesson as the API shows it.</summary>
    internal static async Task<JsonNode> ReadAsync(Visit visit, string id) =>
        JsonNode.Parse(await (await visit.Page.APIRequest.GetAsync($"{visit.Origin}/api/v1/lessons/{id}")).TextAsync())!;

    /// <summary>Changes a section through the API, as another tab would.</summary>
    internal static async Task EditAsync(Visit visit, string id, string section, Action<JsonNode> change)
    {
        var found = (await ReadAsync(visit, id))["sections"]!.AsArray().First(s => s!["id"]!.GetValue<string>() == section)!;
        var content = found["content"]!.DeepClone();
        change(content);
        var answer = await visit.Page.APIRequest.PutAsync(
            $"{visit.Origin}/api/v1/lessons/{id}/sections/{section}",
            new()
            {
                Data = content.ToJsonString(),
                Headers = new Dictionary<string, string> { ["If-Match"] = $"\"{found["revision"]}\"", ["Content-Type"] = "application/json" },
            }
        );
        Assert.True(answer.Ok, await answer.TextAsync());
    }
}

/// <summary>All browser tests share one program and one browser, one test at a time.</summary>
[CollectionDefinition(nameof(Staffroom))]
public sealed class StaffroomCollection : ICollectionFixture<Staffroom>;
