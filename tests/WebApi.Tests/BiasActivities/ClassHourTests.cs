using System.Net;
using AngleSharp.Dom;

namespace Homeroom.WebApi.Tests.BiasActivities;

/// <summary>An activity from the shelf to the end of the hour, as browsers without scripts and with them use it.</summary>
public sealed class ClassHourTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task A_ready_made_activity_is_used_approved_started_marked_compared_and_reported()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var (one, two) = (await hour.JoinAsync(), await hour.JoinAsync());
        await hour.GoAsync("Work");
        var page = await hour.StudentPageAsync(one);
        Assert.True(page.QuerySelectorAll(".tok").Length > 100);

        using var formed = await one.SubmitAsync(
            page,
            hour.Class,
            ("w", "2"),
            ("w", "3"),
            ("w", "9"),
            ("code", "stereotype"),
            ("why", "It takes a side.")
        );
        formed.EnsureSuccessStatusCode();
        using var sent = await hour.SendAsync(two, Hour.Mark("m1", 2, 4), Hour.Mark("m1", 2, 4), Hour.Say("a1", "missing", "The skaters."));
        Assert.Contains("\"refused\":[]", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var mine = await hour.StudentPageAsync(one);
        Assert.Equal(2, mine.QuerySelectorAll("[data-marks] > li").Length);
        Assert.Equal("3", mine.QuerySelector(".tok[data-code] input[value='2']")!.ParentElement!.GetAttribute("data-code"));
        var board = await hour.Teacher.PageAsync(hour.Live);
        Assert.Equal("2", board.QuerySelector("[data-here]")!.TextContent);
        Assert.Equal("100 %", board.QuerySelector("[data-word='2'] .pct")!.TextContent);
        Assert.Equal("50 %", board.QuerySelector("[data-word='9'] .pct")!.TextContent);

        await hour.GoAsync("Key");
        var beside = await hour.StudentPageAsync(one);
        Assert.Contains("0 of 6 places you and the key both marked", Spaced(beside.Body!), StringComparison.Ordinal);
        await hour.GoAsync("Ended");
        var report = await hour.Teacher.PageAsync(hour.Live + "/report");
        Assert.Contains("Krippendorff", report.Body!.TextContent, StringComparison.Ordinal);
        foreach (var file in new[] { "marks.csv", "words.csv", "answers.csv", "annotations.jsonld" })
        {
            var text = await hour.Teacher.GetStringAsync($"{hour.Live}/{file}");
            Assert.True(text.Length > 40, file);
            Assert.DoesNotContain((await hour.RoomAsync()).Live.Pupils.First().Nickname, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_key_reaches_no_student_before_the_teacher_shows_it()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var student = await hour.JoinAsync();
        foreach (var phase in new[] { "Lobby", "Before", "Predict", "Work" })
        {
            await hour.GoAsync(phase);
            var html = await student.GetStringAsync(hour.Class);
            Assert.DoesNotContain("Insects swarm", html, StringComparison.Ordinal); // a reason of the key
            Assert.DoesNotContain("no librarian speaks", html, StringComparison.Ordinal); // what is expected to be missing
        }

        await hour.GoAsync("Key");
        Assert.Contains("Insects swarm", await student.GetStringAsync(hour.Class), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_student_reach_others_only_after_the_teacher_lets_them_through()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var (one, two) = (await hour.JoinAsync(), await hour.JoinAsync());
        await hour.GoAsync("Work");
        (await hour.SendAsync(one, Hour.Say("a", "missing", "Nobody asked the beekeepers."))).EnsureSuccessStatusCode();
        await hour.GoAsync("Key");
        Assert.DoesNotContain("beekeepers", await two.GetStringAsync(hour.Class), StringComparison.Ordinal);
        Assert.DoesNotContain("beekeepers", await hour.Teacher.GetStringAsync(hour.Live + "/wall"), StringComparison.Ordinal);
        var who = (await hour.RoomAsync()).Live.Pupils.First(p => p.Answer("missing").Length > 0).Id;
        await hour.DoAsync(("do", "show"), ("who", who), ("task", "missing"), ("item", ""));
        var shown = await two.GetStringAsync(hour.Class);
        Assert.Contains("beekeepers", shown, StringComparison.Ordinal);
        await hour.DoAsync(("do", "hide"), ("who", who), ("task", "missing"), ("item", ""));
        Assert.DoesNotContain("beekeepers", await two.GetStringAsync(hour.Class), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disclosure_is_told_to_the_teacher_at_once_and_can_never_be_shown_by_mistake()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var student = await hour.JoinAsync();
        await hour.GoAsync("Work");
        (await hour.SendAsync(student, Hour.Mark("m", 1, 2, "My dad hits me and I want to die."))).EnsureSuccessStatusCode();
        var side = (await hour.Teacher.PageAsync(hour.Live)).QuerySelector("#side")!;
        Assert.Contains("may need help", side.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(
            side.QuerySelectorAll(".points button"),
            b => b.GetAttribute("aria-label")!.Contains("hits me", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("hits me", await hour.Teacher.GetStringAsync(hour.Live + "/wall"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_students_get_in_at_every_part_and_a_reload_keeps_every_mark()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var first = await hour.JoinAsync();
        await hour.GoAsync("Work");
        (await hour.SendAsync(first, Hour.Mark("m", 5, 6))).EnsureSuccessStatusCode();
        foreach (var phase in new[] { "Key", "Machine", "Talk", "Ticket", "After" })
        {
            await hour.GoAsync(phase);
            Assert.NotNull((await hour.StudentPageAsync(await hour.JoinAsync())).QuerySelector("#class"));
        }

        await hour.GoAsync("Work");
        Assert.Single((await hour.StudentPageAsync(first)).QuerySelectorAll("[data-marks] > li"));
    }

    [Fact]
    public async Task A_student_who_was_absent_goes_through_all_of_it_alone()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        await hour.GoAsync("Ended");
        var browser = hour.Stranger();
        var names = await browser.PageAsync("/alone/" + (await hour.RoomAsync()).Session.Secret);
        using var joined = await browser.SubmitAsync(
            names,
            hour.Class + "/name",
            ("name", names.QuerySelector(".names-offered button")!.GetAttribute("value")!)
        );
        joined.EnsureSuccessStatusCode();
        List<string> heads = [];
        for (
            var page = await hour.StudentPageAsync(browser);
            page.QuerySelector("input[name=pace]") is { } next;
            page = await hour.StudentPageAsync(browser)
        )
        {
            heads.Add(page.QuerySelector("h1")!.TextContent);
            var form = (IElement)next.Closest("form")!;
            var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var went = await browser.PostAsync(
                hour.Class,
                new FormUrlEncodedContent([
                    KeyValuePair.Create("__RequestVerificationToken", token),
                    KeyValuePair.Create("pace", next.GetAttribute("value")!),
                ])
            );
            went.EnsureSuccessStatusCode();
        }

        Assert.Equal(8, heads.Count);
        Assert.Equal(8, heads.Distinct().Count());
    }

    [Fact]
    public async Task Pause_mute_lock_and_removal_work_at_once()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var student = await hour.JoinAsync();
        await hour.GoAsync("Work");
        await hour.DoAsync(("do", "pause"));
        Assert.Contains("paused", await (await hour.SendAsync(student, Hour.Mark("m", 1, 2))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("has paused this", await student.GetStringAsync(hour.Class), StringComparison.Ordinal);
        await hour.DoAsync(("do", "go-on"));
        await hour.DoAsync(("do", "lock"));
        var late = hour.Stranger();
        var names = await Forms.ReadAsync(await late.SubmitAsync("/join", "/join", ("code", await hour.CodeAsync())));
        using var shut = await late.SubmitAsync(
            names,
            hour.Class + "/name",
            ("name", names.QuerySelector(".names-offered button")!.GetAttribute("value")!)
        );
        Assert.Equal(HttpStatusCode.Conflict, shut.StatusCode);
        Assert.Contains("The door is closed", await shut.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await hour.DoAsync(("do", "remove"), ("who", (await hour.RoomAsync()).Live.Pupils.Single().Id));
        Assert.Equal(HttpStatusCode.Forbidden, (await student.GetAsync(hour.Class)).StatusCode);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("perspectives")]
    [InlineData("rewrite")]
    [InlineData("rates")]
    [InlineData("grader")]
    [InlineData("compare")]
    public async Task Every_format_runs_from_the_shelf_to_the_report(string format)
    {
        var ready = Homeroom.Assistant.BiasActivities.ActivityLibrary.All.First(a => a.Format.Id == format);
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync(), ready.Id);
        var student = await hour.JoinAsync();
        foreach (var phase in (await hour.RoomAsync()).Live.Plan.Phases)
        {
            await hour.GoAsync(phase.ToString());
            var page = await hour.StudentPageAsync(student);
            Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("h1")?.TextContent), $"{format}, {phase}: no heading");
            Assert.Equal(HttpStatusCode.OK, (await hour.Teacher.GetAsync(hour.Live)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await hour.Teacher.GetAsync(hour.Live + "/report")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await hour.Teacher.GetAsync(hour.Activity + "/print")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await hour.Teacher.GetAsync(hour.Activity + "/print?copy=key")).StatusCode);
    }

    private static string Spaced(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
