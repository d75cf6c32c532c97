using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>A class set of papers: what lists need. Everything that students or teachers wrote is encrypted beside it.</summary>
internal sealed class GradingSetRecord
{
    public string Id { get; set; } = "";
    public string Owner { get; set; } = "";
    public string Title { get; set; } = "";
    public string ClassName { get; set; } = "";
    public int Papers { get; set; }
    public int Marked { get; set; }
    public int Locked { get; set; }
    public int Version { get; set; }
    public long CreatedAt { get; set; }
    public long ChangedAt { get; set; }
    public long? DeletedAt { get; set; }
}

/// <summary>One paper, encrypted.</summary>
internal sealed class GradingPaperRecord
{
    public string SetId { get; set; } = "";
    public string PaperId { get; set; } = "";
    public string Sealed { get; set; } = "";
}

/// <summary>One event of a class set, encrypted.</summary>
internal sealed class GradingEventRecord
{
    public string SetId { get; set; } = "";
    public int Number { get; set; }
    public string PaperId { get; set; } = "";
    public string Sealed { get; set; } = "";
    public long At { get; set; }
}

/// <summary>Papers that were read and wait for a teacher's word, encrypted.</summary>
internal sealed class GradingImportRecord
{
    public string Id { get; set; } = "";
    public string SetId { get; set; } = "";
    public string Sealed { get; set; } = "";
    public long At { get; set; }
}

/// <summary>The tables of grading.</summary>
internal static class GradingTables
{
    public static void MapGrading(this ModelBuilder model)
    {
        model.Entity<GradingSetRecord>(s =>
        {
            s.ToTable("GradingSets");
            s.HasKey(x => x.Id);
            s.HasIndex(x => new { x.Owner, x.ChangedAt });
            s.HasIndex(x => x.DeletedAt).HasFilter("\"DeletedAt\" IS NOT NULL");
        });
        model.Entity<GradingPaperRecord>(p =>
        {
            p.ToTable("GradingPapers");
            p.HasKey(x => new { x.SetId, x.PaperId });
        });
        model.Entity<GradingEventRecord>(e =>
        {
            e.ToTable("GradingEvents");
            e.HasKey(x => new { x.SetId, x.Number });
            e.HasIndex(x => new { x.SetId, x.PaperId });
        });
        model.Entity<GradingImportRecord>(i =>
        {
            i.ToTable("GradingImports");
            i.HasKey(x => x.Id);
            i.HasIndex(x => x.SetId);
        });
    }
}
