using Homeroom.WebApi.Feedback;
using Homeroom.WebApi.Feedback.DataSets;
using Homeroom.WebApi.Feedback.Delivery;
using Homeroom.WebApi.Hosting;
using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;

namespace Homeroom.WebApi.Jobs;

/// <summary>Background work, in a store that outlives the process: a file of its own beside SQLite, or tables in PostgreSQL that all nodes share.</summary>
internal static class JobsSetup
{
    private const int AtOnce = 8;
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(5);

    public static void AddJobs(this WebApplicationBuilder builder)
    {
        var postgres = builder.Configuration.GetConnectionString("Postgres");
        var folder = DataFolder.Of(builder.Configuration);
        builder.Logging.AddFilter("Quartz", LogLevel.Warning);
        builder.Services.AddSingleton(WebhookSetting.Of(builder.Configuration));
        builder.Services.AddSingleton<DraftSignals>();
        builder.Services.AddSingleton<DraftWriting>();
        builder.Services.AddQuartz(q =>
        {
            q.ConfigureScheduler(s =>
            {
                s.InstanceName = "homeroom";
                s.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            });
            q.UseTimeProvider(TimeProvider.System);
            q.UseDefaultThreadPool(AtOnce);
            q.UsePersistentStore(store => Keep(store, folder, postgres));
            q.AddJob<DraftingJob>(j => j.WithIdentity(DraftingJob.Key).StoreDurably().RequestRecovery());
            q.ScheduleJob<LearningJob>(t =>
                t.WithIdentity("learning").StartNow().WithSimpleSchedule(s => s.WithInterval(LearningJob.Every).RepeatForever())
            );
            q.ScheduleJob<DataSetJob>(t =>
                t.WithIdentity("data-sets").StartNow().WithSimpleSchedule(s => s.WithInterval(DataSetJob.Every).RepeatForever())
            );
            q.ScheduleJob<WebhookJob>(t =>
                t.WithIdentity("webhook").StartNow().WithSimpleSchedule(s => s.WithInterval(WebhookJob.Every).RepeatForever())
            );
            q.ScheduleJob<RetentionJob>(t =>
                t.WithIdentity("retention").StartNow().WithSimpleSchedule(s => s.WithInterval(RetentionJob.Every).RepeatForever())
            );
        });
        builder.Services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        builder.Services.AddHostedService<DraftingQueue>();
    }

    private static void Keep(IPersistentStoreBuilder store, string folder, string? postgres)
    {
        if (string.IsNullOrEmpty(postgres))
        {
            store.UseSqlite(SqliteFactory.Instance, JobFile.ConnectionString(folder));
        }
        else
        {
            store.UsePostgres(NpgsqlFactory.Instance, postgres);
            store.UseClustering(c =>
            {
                c.CheckinInterval = CheckIn;
                c.CheckinMisfireThreshold = 2 * CheckIn;
            });
        }

        store.ProvisionSchema();
        store.ConfigureStore(o =>
        {
            o.StoreJobDataAsStrings = true;
            o.RecoverFiringsCancelledByShutdown = true;
        });
    }
}
