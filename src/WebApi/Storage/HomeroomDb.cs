using Homeroom.WebApi.Accounts;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Homeroom.WebApi.Storage;

/// <summary>One draft as a row: what lists and filters need, and its state.</summary>
internal sealed class DraftRecord
{
    public string Id { get; set; } = "";
    public string Owner { get; set; } = "";
    public string RequestId { get; set; } = "";
    public string Kind { get; set; } = "lesson";
    public string Title { get; set; } = "";
    public string Subject { get; set; } = "";
    public string Band { get; set; } = "";
    public string Grade { get; set; } = "";
    public int Minutes { get; set; }
    public string Status { get; set; } = "";
    public OpenHolds Holds { get; set; } = new();
    public int Sections { get; set; }
    public int Version { get; set; }
    public long ChangedAt { get; set; }
    public long? RetryAt { get; set; }
    public long? DeletedAt { get; set; }
    public string Request { get; set; } = "";
    public string State { get; set; } = "";
}

/// <summary>What stops the approval of a draft.</summary>
internal sealed class OpenHolds
{
    public int All { get; set; }
    public int Gaps { get; set; }
}

/// <summary>The words a draft is found by. The number stays with the row for as long as it lives, so the search index can lean on it.</summary>
internal sealed class WordsRecord
{
    public long Number { get; set; }
    public string DraftId { get; set; } = "";
    public string Words { get; set; } = "";
}

/// <summary>Who is writing a draft, and until when its word counts.</summary>
internal sealed class ClaimRecord
{
    public string DraftId { get; set; } = "";
    public string Holder { get; set; } = "";
    public long Until { get; set; }
}

/// <summary>One event of a draft.</summary>
internal sealed class EventRecord
{
    public string DraftId { get; set; } = "";
    public int Number { get; set; }
    public string Json { get; set; } = "";
}

/// <summary>One piece of feedback.</summary>
internal sealed class FeedbackRecord
{
    public string Id { get; set; } = "";
    public string DraftId { get; set; } = "";
    public string TeacherId { get; set; } = "";
    public int Version { get; set; }
    public string Rating { get; set; } = "";
    public string Reasons { get; set; } = "";
    public string Comment { get; set; } = "";

    /// <summary>Id that the browser gave it, so that it is kept once however often it is sent; empty where it gave none.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Pointer of the text that it is about, such as /cycle1/explanation; empty for the whole draft.</summary>
    public string Place { get; set; } = "";

    /// <summary>Where in that text, in UTF-16 units; a length of 0 is all of it.</summary>
    public int Start { get; set; }

    public int Length { get; set; }
    public string PromptHash { get; set; } = "";
    public string Model { get; set; } = "";

    /// <summary>Name and version of the policy by which the checks judged.</summary>
    public string Policy { get; set; } = "";

    public long At { get; set; }
}

/// <summary>The database.</summary>
internal sealed class HomeroomDb(DbContextOptions<HomeroomDb> options) : IdentityUserContext<TeacherRecord, string>(options)
{
    public DbSet<DraftRecord> Drafts => Set<DraftRecord>();

    public DbSet<WordsRecord> Words => Set<WordsRecord>();

    public DbSet<ClaimRecord> Claims => Set<ClaimRecord>();

    public DbSet<EventRecord> Events => Set<EventRecord>();

    public DbSet<TeacherRecord> Teachers => Users;

    public DbSet<SignInLinkRecord> SignInLinks => Set<SignInLinkRecord>();

    public DbSet<InvitationRecord> Invitations => Set<InvitationRecord>();

    public DbSet<FeedbackRecord> Feedback => Set<FeedbackRecord>();

    public DbSet<PromptTextRecord> PromptTexts => Set<PromptTextRecord>();

    public DbSet<PromptVersionRecord> PromptVersions => Set<PromptVersionRecord>();

    public DbSet<PromptUseRecord> PromptUses => Set<PromptUseRecord>();

    public DbSet<LiveSessionRecord> LiveSessions => Set<LiveSessionRecord>();

    public DbSet<LiveEventRecord> LiveEvents => Set<LiveEventRecord>();

    public DbSet<GradingSetRecord> GradingSets => Set<GradingSetRecord>();

    public DbSet<GradingPaperRecord> GradingPapers => Set<GradingPaperRecord>();

    public DbSet<GradingEventRecord> GradingEvents => Set<GradingEventRecord>();

    public DbSet<GradingImportRecord> GradingImports => Set<GradingImportRecord>();

    public DbSet<ConsentRecord> Consents => Set<ConsentRecord>();

    public DbSet<LearnedDraftRecord> LearnedDrafts => Set<LearnedDraftRecord>();

    public DbSet<LearningMarkRecord> LearningMarks => Set<LearningMarkRecord>();

    public DbSet<StandingNoteRecord> StandingNotes => Set<StandingNoteRecord>();

    public DbSet<ProposedCaseRecord> ProposedCases => Set<ProposedCaseRecord>();

    public DbSet<DataSetRecord> DataSets => Set<DataSetRecord>();

    public DbSet<DataSetRowRecord> DataSetRows => Set<DataSetRowRecord>();

    public DbSet<SchoolSecretRecord> SchoolSecrets => Set<SchoolSecretRecord>();

    public DbSet<DeliveryRecord> Deliveries => Set<DeliveryRecord>();

    public DbSet<QualityTallyRecord> QualityTallies => Set<QualityTallyRecord>();

    public DbSet<ExperimentRecord> Experiments => Set<ExperimentRecord>();

    public DbSet<ExperimentLookRecord> ExperimentLooks => Set<ExperimentLookRecord>();

    public DbSet<QualityVersionRecord> QualityVersions => Set<QualityVersionRecord>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.MapTeachers();
        modelBuilder.MapPrompts();
        modelBuilder.MapLive();
        modelBuilder.MapGrading();
        modelBuilder.MapLearning();
        modelBuilder.MapNotes();
        modelBuilder.MapQuality();
        modelBuilder.MapExperiments();
        modelBuilder.MapCases();
        modelBuilder.MapDataSets();
        modelBuilder.MapDeliveries();
        modelBuilder.Entity<DraftRecord>(DraftTable);
        modelBuilder.Entity<WordsRecord>(w =>
        {
            w.ToTable("DraftWords");
            w.HasKey(x => x.Number);
            w.HasIndex(x => x.DraftId).IsUnique();
        });
        modelBuilder.Entity<ClaimRecord>(c =>
        {
            c.ToTable("Claims");
            c.HasKey(x => x.DraftId);
        });
        modelBuilder.Entity<EventRecord>(e =>
        {
            e.ToTable("Events");
            e.HasKey(x => new { x.DraftId, x.Number });
        });
        modelBuilder.Entity<FeedbackRecord>(f =>
        {
            f.ToTable("Feedback");
            f.HasKey(x => x.Id);
            f.HasIndex(x => x.DraftId);
            f.HasIndex(x => new { x.TeacherId, x.Id });
            f.HasIndex(x => new { x.TeacherId, x.ClientId }).IsUnique().HasFilter("\"ClientId\" <> ''");
        });
    }

    private static void DraftTable(EntityTypeBuilder<DraftRecord> d)
    {
        d.ToTable("Drafts");
        d.HasKey(x => x.Id);
        d.ComplexProperty(
            x => x.Holds,
            h =>
            {
                h.Property(x => x.All).HasColumnName("Holds");
                h.Property(x => x.Gaps).HasColumnName("Gaps");
            }
        );
        d.HasIndex(x => new { x.Owner, x.RequestId }).IsUnique();
        d.HasIndex(x => new
        {
            x.Owner,
            x.ChangedAt,
            x.Id,
        });
        d.HasIndex(x => new
        {
            x.Owner,
            x.Status,
            x.ChangedAt,
            x.Id,
        });
        d.HasIndex(x => new
        {
            x.Owner,
            x.Subject,
            x.ChangedAt,
            x.Id,
        });
        d.HasIndex(x => new { x.Status, x.RetryAt });
        d.HasIndex(x => new { x.ChangedAt, x.Id });
        d.HasIndex(
                x => new
                {
                    x.Owner,
                    x.ChangedAt,
                    x.Id,
                },
                "IX_Drafts_Bin"
            )
            .HasFilter("\"DeletedAt\" IS NOT NULL");
        d.HasIndex(x => x.DeletedAt).HasFilter("\"DeletedAt\" IS NOT NULL");
    }
}
