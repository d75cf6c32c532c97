using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Homeroom.WebApi.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Homeroom.WebApi.Tests.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task A_sound_program_is_live_and_ready_and_says_so_to_anyone()
    {
        await using var classroom = new Classroom();
        using var anyone = classroom.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await anyone.GetAsync("/health/live")).StatusCode);
        await StartedAsync(classroom);
        var ready = (await anyone.GetFromJsonAsync<JsonNode>("/health/ready"))!;
        Assert.Equal("ok", ready["status"]!.GetValue<string>());
        Assert.Equal(["database", "disk", "jobs"], ready["checks"]!.AsObject().Select(c => c.Key).Order());
    }

    [Fact]
    public async Task A_scheduler_that_stands_still_or_is_gone_makes_it_not_ready()
    {
        await using var classroom = new Classroom();
        using var anyone = classroom.CreateClient();
        var scheduler = await StartedAsync(classroom);
        Assert.Equal("ok", await JobsAsync(anyone));
        await scheduler.Standby();
        Assert.Equal("The scheduler is not running.", await JobsAsync(anyone));
        await scheduler.Start();
        Assert.Equal("ok", await JobsAsync(anyone));
        await scheduler.Shutdown();
        Assert.Equal("The scheduler is not running.", await JobsAsync(anyone));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await anyone.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await anyone.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_database_that_is_gone_makes_it_live_but_not_ready_and_pages_say_what_is_safe()
    {
        await using var classroom = new Classroom();
        using var anyone = classroom.CreateClient();
        var teacher = await classroom.TeacherAsync();
        await using (var db = await classroom.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync())
        {
            await db.Database.ExecuteSqlRawAsync("""ALTER TABLE "__EFMigrationsHistory" RENAME TO "Lost"; ALTER TABLE "Drafts" RENAME TO "Gone";""");
        }

        using var ready = await anyone.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.DoesNotContain("no such table", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await anyone.GetAsync("/health/live")).StatusCode);

        using var page = await teacher.GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.NotNull(page.Headers.RetryAfter);
        Assert.Contains("What was saved before is safe", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var api = await teacher.GetAsync("/api/v1/lessons");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, api.StatusCode);
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_database_file_that_is_damaged_makes_it_not_ready()
    {
        await using var classroom = new Classroom();
        using var anyone = classroom.CreateClient();
        await using (var db = await classroom.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync())
        {
            var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            SqliteConnection.ClearAllPools();
            await File.WriteAllBytesAsync(file, new byte[8192]);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await anyone.GetAsync("/health/ready")).StatusCode);
    }

    // It starts when the program has; asking it to start once more comes to the same.
    private static async Task<IScheduler> StartedAsync(Classroom classroom)
    {
        var scheduler = await classroom.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        await scheduler.Start();
        return scheduler;
    }

    private static async Task<string> JobsAsync(HttpClient anyone)
    {
        using var answer = await anyone.GetAsync("/health/ready");
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["checks"]!["jobs"]!.GetValue<string>();
    }
}
