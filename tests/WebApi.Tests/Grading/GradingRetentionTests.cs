using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Grading;

[Collection(Databases.Name)]
public sealed class GradingRetentionTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task A_deleted_set_is_gone_after_30_days_with_papers_marks_and_drafts_and_the_others_stay(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        var teacher = await node.TeacherAsync();
        var (gone, kept) = (await Desk.WithPapersAsync(node, teacher, 2), await Desk.WithPapersAsync(node, teacher, 2));
        foreach (var desk in new[] { gone, kept })
        {
            var paper = await desk.PaperAsync("Student A");
            await desk.MarkAsync(paper, 2);
            await desk.DoneAsync(paper, "draft");
        }

        using var deleted = await teacher.SubmitAsync(gone.Home, gone.Home + "/delete");
        var clock = new SetClock { Now = DateTimeOffset.UtcNow.AddDays(30).AddMinutes(-5) };
        var retention = new Retention(node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>(), clock);
        await retention.PurgeAsync(default);
        await using var db = await kept.DatabaseAsync();
        Assert.Equal(2, await db.GradingSets.CountAsync());
        Assert.Equal(2, await db.Drafts.CountAsync());

        clock.Now += TimeSpan.FromMinutes(10);
        await retention.PurgeAsync(default);
        Assert.Equal([kept.Id], await db.GradingSets.Select(s => s.Id).ToListAsync());
        Assert.Equal([kept.Id], await db.GradingPapers.Select(p => p.SetId).Distinct().ToListAsync());
        Assert.Equal([kept.Id], await db.GradingEvents.Select(e => e.SetId).Distinct().ToListAsync());
        var draft = await db.Drafts.Select(d => new { d.Id, d.RequestId }).SingleAsync();
        Assert.Contains(kept.Id, draft.RequestId, StringComparison.Ordinal);
        Assert.Equal([draft.Id], await db.Events.Select(e => e.DraftId).Distinct().ToListAsync());
        Assert.Equal(2, (await kept.QueueAsync()).Count);
        using var late = await teacher.SubmitAsync(kept.Home, kept.Home + "/delete");
        Assert.Contains("Bring it back", await teacher.GetStringAsync("/grading"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Papers_that_nobody_came_back_to_are_gone_after_a_day(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null);
        var desk = await Desk.MakeAsync(node, await node.TeacherAsync());
        var plan = Desk.PlanAddress(await desk.BringAsync("Name: Ann Lee\n" + Desk.Text(1)));
        var clock = new SetClock { Now = DateTimeOffset.UtcNow.AddHours(23) };
        var retention = new Retention(node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>(), clock);
        await retention.PurgeAsync(default);
        await using var db = await desk.DatabaseAsync();
        Assert.Equal(1, await db.GradingImports.CountAsync());
        clock.Now += TimeSpan.FromHours(2);
        await retention.PurgeAsync(default);
        Assert.Equal(0, await db.GradingImports.CountAsync());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await desk.Teacher.GetAsync(plan)).StatusCode);
        Assert.Equal(1, await db.GradingSets.CountAsync());
    }
}
