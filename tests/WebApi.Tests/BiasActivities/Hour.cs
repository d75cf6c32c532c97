using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Homeroom.WebApi.BiasActivities.Live;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.BiasActivities;

/// <summary>A class hour: a teacher with a live activity, and students with browsers of their own.</summary>
internal sealed class Hour(WebApplicationFactory<Program> program, HttpClient teacher, string activity, string session)
{
    public HttpClient Teacher => teacher;

    public string Activity => activity;

    public string Session => session;

    public string Class => "/class/" + session;

    public string Live => "/live/" + session;

    /// <summary>Takes a ready-made activity, approves it and starts it.</summary>
    public static async Task<Hour> BeginAsync(WebApplicationFactory<Program> program, HttpClient teacher, string ready = "skate-park")
    {
        var activity = await UsedAsync(teacher, ready);
        using var approved = await teacher.SubmitAsync(activity, activity + "/approve");
        using var started = await teacher.SubmitAsync(activity, activity + "/start", ("noted", "yes"));
        started.EnsureSuccessStatusCode();
        return new Hour(program, teacher, activity, started.RequestMessage!.RequestUri!.AbsolutePath.Split('/')[^1]);
    }

    /// <summary>A draft of a ready-made activity, drafted to the end.</summary>
    public static async Task<string> UsedAsync(HttpClient teacher, string ready)
    {
        using var used = await teacher.SubmitAsync("/activities/ready/" + ready, "/activities/ready/" + ready);
        used.EnsureSuccessStatusCode();
        var address = used.RequestMessage!.RequestUri!.AbsolutePath;
        for (var deadline = DateTime.UtcNow.AddSeconds(60); ; await Task.Yield())
        {
            var page = await teacher.PageAsync(address);
            if (page.QuerySelector("form[action$='/approve']") is not null || page.QuerySelector(".tag-hold") is not null)
            {
                return address;
            }

            Assert.True(DateTime.UtcNow < deadline, "The activity was not drafted within a minute.");
        }
    }

    /// <summary>The code on the wall.</summary>
    public async Task<string> CodeAsync() => (await teacher.PageAsync(Live + "/wall")).QuerySelector(".join-code")!.TextContent;

    /// <summary>A browser without any cookie.</summary>
    public HttpClient Stranger() => program.CreateClient();

    /// <summary>A student who has joined with the code.</summary>
    public async Task<HttpClient> JoinAsync()
    {
        var browser = Stranger();
        using var entered = await browser.SubmitAsync("/join", "/join", ("code", await CodeAsync()));
        entered.EnsureSuccessStatusCode();
        var names = await Forms.ReadAsync(entered);
        var name = names.QuerySelector(".names-offered button")!.GetAttribute("value")!;
        using var joined = await browser.SubmitAsync(names, Class + "/name", ("name", name));
        joined.EnsureSuccessStatusCode();
        return browser;
    }

    /// <summary>One of the teacher's buttons.</summary>
    public async Task DoAsync(params (string Name, string Value)[] fields)
    {
        var page = await teacher.PageAsync(Live);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([
            KeyValuePair.Create("__RequestVerificationToken", token),
            .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
        ]);
        using var done = await teacher.PostAsync(Live + "/do", form);
        Assert.True(done.IsSuccessStatusCode, await done.Content.ReadAsStringAsync());
    }

    public Task GoAsync(string phase) => DoAsync(("do", "phase"), ("phase", phase));

    /// <summary>What a student's script sends.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpClient student, params JsonObject[] items) =>
        student.PostAsJsonAsync(Class + "/say", new JsonArray([.. items]));

    public static JsonObject Mark(string id, int first, int last, string why = "", string code = "loaded language") =>
        new()
        {
            ["id"] = id,
            ["kind"] = "mark",
            ["first"] = first,
            ["last"] = last,
            ["code"] = code,
            ["why"] = why,
        };

    public static JsonObject Say(string id, string task, string value, string item = "") =>
        new()
        {
            ["id"] = id,
            ["kind"] = "say",
            ["task"] = task,
            ["item"] = item,
            ["value"] = value,
        };

    /// <summary>The state, as the program has it.</summary>
    public async Task<LiveRoom> RoomAsync() => (await program.Services.GetRequiredService<LiveStore>().FindAsync(session, default))!;

    public async Task<IDocument> StudentPageAsync(HttpClient student) => await student.PageAsync(Class);
}
