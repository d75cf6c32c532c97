using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.BiasActivities;

/// <summary>What was acknowledged is on the disk, on both databases and across processes.</summary>
[Collection(Databases.Name)]
public sealed class LiveLogTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task What_was_acknowledged_is_there_after_a_restart_and_once(string kind)
    {
        var (folder, database) = (Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        Hour hour;
        HttpClient student;
        string cookie;
        await using (var first = new Node(folder, database))
        {
            hour = await Hour.BeginAsync(first, await first.TeacherAsync());
            student = await hour.JoinAsync();
            await hour.GoAsync("Work");
            (await hour.SendAsync(student, [.. Enumerable.Range(0, 20).Select(i => Hour.Mark("m" + i, i, i + 1))])).EnsureSuccessStatusCode();
            using var page = await student.GetAsync(hour.Class);
            cookie = (await hour.RoomAsync()).Live.Pupils.Single().Id;
        }

        await using var second = new Node(folder, database);
        using var client = second.CreateClient();
        var room = (await second.Services.GetRequiredService<LiveStore>().FindAsync(hour.Session, default))!;
        Assert.Equal(20, room.Live.Find(cookie)!.Marks.Count);
        var log = second.Services.GetRequiredService<LiveLog>();
        var again = new Homeroom.Assistant.BiasActivities.Live.Marked(3, 4, "stereotype")
        {
            Pupil = cookie,
            ClientId = "m3",
            At = DateTimeOffset.UtcNow,
        };
        await log.AppendAsync(hour.Session, [again, again], default);
        Assert.Equal(20, room.Live.Find(cookie)!.Marks.Count);
        Assert.Equal("loaded language", room.Live.Find(cookie)!.Mark("m3")!.Code);
    }

    [PostgresFact]
    public async Task A_student_on_one_process_is_seen_by_the_teacher_on_the_other()
    {
        var (folder, database) = (Node.NewFolder(), postgres.Ready());
        await using var one = new Node(folder, database);
        await using var two = new Node(folder, database);
        var hour = await Hour.BeginAsync(one, await one.TeacherAsync());
        using var warm = two.CreateClient();
        var there = (await two.Services.GetRequiredService<LiveStore>().FindAsync(hour.Session, default))!;
        var student = await hour.JoinAsync();
        await hour.GoAsync("Work");
        (await hour.SendAsync(student, Hour.Mark("m", 1, 2))).EnsureSuccessStatusCode();
        while (!there.Live.Pupils.Any(p => p.Marks.Count == 1))
        {
            await there.Bell.WaitAsync(TimeSpan.FromSeconds(10));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Erasing_takes_everything_and_so_does_the_end_of_thirty_days(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        var teacher = await node.TeacherAsync();
        var (erased, old) = (await Hour.BeginAsync(node, teacher), await Hour.BeginAsync(node, teacher));
        var student = await erased.JoinAsync();
        await old.JoinAsync();
        await erased.DoAsync(("do", "erase"));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await student.GetAsync(erased.Class)).StatusCode);
        await using var db = await node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        Assert.Equal([old.Session], await db.LiveEvents.Select(e => e.SessionId).Distinct().ToListAsync());
        await LiveRemoval.PurgeAsync(db, DateTimeOffset.UtcNow.AddDays(31).ToUnixTimeMilliseconds(), default);
        Assert.Empty(await db.LiveSessions.ToListAsync());
        Assert.Empty(await db.LiveEvents.ToListAsync());
    }

    [Fact]
    public async Task A_classmate_who_is_named_in_a_class_hour_is_found_and_taken_out_and_the_hour_goes_on()
    {
        await using var node = new Node(Node.NewFolder());
        var teacher = await node.TeacherAsync();
        var hour = await Hour.BeginAsync(node, teacher);
        var student = await hour.JoinAsync();
        await hour.GoAsync("Work");
        (
            await hour.SendAsync(student, Hour.Mark("m", 1, 2, "Zaphira said so."), Hour.Say("a", "missing", "What Zaphira thinks."))
        ).EnsureSuccessStatusCode();

        var found = await Forms.ReadAsync(await teacher.SubmitAsync("/account/data", "/account/data/student", ("name", "Zaphira")));
        Assert.Equal(2, found.QuerySelectorAll("tbody tr").Count(r => r.TextContent.Contains("a class hour", StringComparison.Ordinal)));
        var confirm = await Forms.ReadAsync(await teacher.SubmitAsync(found, "/account/data/student/confirm", ("spelling", "Zaphira")));
        using var erased = await teacher.SubmitAsync(confirm, "/account/data/student/erase", ("spelling", "Zaphira"));
        Assert.Equal("?said=student", erased.RequestMessage!.RequestUri!.Query);

        Assert.DoesNotContain("Zaphira", await teacher.GetStringAsync(hour.Live), StringComparison.Ordinal);
        var pupil = (await hour.RoomAsync()).Live.Pupils.Single();
        Assert.Equal("a student said so.", pupil.Marks.Single().Why, ignoreCase: true);
        (await hour.SendAsync(student, Hour.Mark("n", 3, 4))).EnsureSuccessStatusCode();
        Assert.Equal(2, (await hour.RoomAsync()).Live.Pupils.Single().Marks.Count);
    }
}
