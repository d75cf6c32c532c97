using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Feedback;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Homeroom.WebApi.Storage;

/// <summary>SQLite in the data folder, or PostgreSQL by connection string.</summary>
internal static class StorageSetup
{
    /// <summary>Seconds to wait for another writer before the answer is "busy".</summary>
    private const int Patience = 5;

    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var postgres = builder.Configuration.GetConnectionString("Postgres");
        var sqlite = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(DataFolder.Of(builder.Configuration), "homeroom.db"),
            DefaultTimeout = builder.Configuration.GetValue("Storage:PatienceSeconds", Patience),
        }.ToString();
        builder.Services.AddPooledDbContextFactory<HomeroomDb>(o =>
        {
            o.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
            if (string.IsNullOrEmpty(postgres))
            {
                o.UseSqlite(sqlite);
            }
            else
            {
                o.UseNpgsql(postgres);
            }
        });
        builder.Services.TryAddScoped(s => s.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContext());
        builder.Services.AddSingleton<FolderLock>();
        builder.Services.AddSingleton<RecentDrafts>();
        builder.Services.AddSingleton<DraftStore>();
        builder.Services.AddSingleton<IDraftStore>(s => s.GetRequiredService<DraftStore>());
        builder.Services.AddSingleton<TeacherStore>();
        builder.Services.AddSingleton<IRosterStore>(s => s.GetRequiredService<TeacherStore>());
        builder.Services.AddSingleton<IFeedbackStore, FeedbackStore>();
        builder.Services.AddSingleton<IPromptStore, PromptStore>();
        builder.Services.AddSingleton<ConsentStore>();
        builder.Services.AddSingleton<NoteStore>();
        builder.Services.AddSingleton<LearningSeal>();
        builder.Services.AddSingleton<SchoolSecrets>();
        builder.Services.AddSingleton<DataSetStore>();
        builder.Services.AddSingleton<CaseStore>();
        builder.Services.AddSingleton<IKeptCases>(s => s.GetRequiredService<CaseStore>());
        builder.Services.AddSingleton<DraftClaims>();
        builder.Services.AddSingleton<Retention>();
        builder.AddShared();
    }
}
