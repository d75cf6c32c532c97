using System.Text.Json.Nodes;
using Homeroom.WebApi.Feedback;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Homeroom.Browser.Tests;

/// <summary>One program and one browser for all tests, with a teacher signed in. The first collection of tests opens it, the last one closes it.</summary>
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

    private static readonly SemaphoreSlim Door = new(1);
    private static Room? _room;
    private static int _inside;

    /// <summary>Address of the program.</summary>
    internal static string Origin => _room!.School.Origin;

    internal static PacedModel Model => _room!.School.Model;

    /// <summary>Has figures read of what became of the drafts, as happens once a minute.</summary>
    internal static Task<int> ReadDraftsAsync() => _room!.School.Services.GetRequiredService<LearningReader>().CatchUpAsync(default);

    internal static IBrowser Browser => _room!.Browser;

    public Task InitializeAsync() =>
        Chromium.Absent is null
            ? AloneAsync(async () =>
            {
                _room ??= await OpenAsync();
                _inside++;
            })
            : Task.CompletedTask;

    public Task DisposeAsync() =>
        AloneAsync(async () =>
        {
            if (_room is not null && --_inside == 0)
            {
                await _room.Browser.CloseAsync();
                _room.Playwright.Dispose();
                await _room.School.DisposeAsync();
                _room = null;
            }
        });

    /// <summary>Lessons in every state; made when they are first asked for.</summary>
    internal async Task<Lessons> LessonsAsync()
    {
        await AloneAsync(async () =>
        {
            if (_room!.Lessons is null)
            {
                await using var visit = await EnterAsync();
                _room = _room with { Lessons = await Lessons.MakeAsync(visit) };
            }
        });
        return _room!.Lessons!;
    }

    /// <summary>Has drafts of made-up colleagues counted, once.</summary>
    internal static Task CountAsync() =>
        AloneAsync(async () =>
        {
            if (!_room!.IsCounted)
            {
                await Countings.MakeAsync(_room.School.Services);
                _room = _room with { IsCounted = true };
            }
        });

    /// <summary>A new browser window of the signed-in teacher.</summary>
    internal Task<Visit> EnterAsync(bool scripts = true, int width = 1280) =>
        Visit.BeginAsync(
            Browser,
            Origin,
            new()
            {
                StorageState = _room!.SignedIn,
                JavaScriptEnabled = scripts,
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );

    private static async Task<Room> OpenAsync()
    {
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(60_000);
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Quiet });
        var school = School.Open();
        await using var visit = await Visit.BeginAsync(browser, school.Origin, new());
        await visit.Page.GotoAsync(school.Link);
        return new Room(playwright, browser, school, await visit.Page.Context.StorageStateAsync());
    }

    // Whoever comes second waits until what the first one makes is there.
    private static async Task AloneAsync(Func<Task> make)
    {
        await Door.WaitAsync();
        try
        {
            await make();
        }
        finally
        {
            Door.Release();
        }
    }

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

/// <summary>What all browser tests share.</summary>
internal sealed record Room(IPlaywright Playwright, IBrowser Browser, School School, string SignedIn)
{
    public Lessons? Lessons { get; init; }

    public bool IsCounted { get; init; }
}

/// <summary>Tests that write.</summary>
[CollectionDefinition(nameof(Staffroom))]
public sealed class StaffroomCollection : ICollectionFixture<Staffroom>;
