using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>What one teacher's drafts of one version come to: the sum of their rows, so that a page need not read them.</summary>
internal sealed class QualityTallyRecord
{
    public string Prompt { get; set; } = "";
    public string Version { get; set; } = "";
    public string Teacher { get; set; } = "";
    public int Drafts { get; set; }

    /// <summary>Words that were changed in them.</summary>
    public long Words { get; set; }

    /// <summary>New with every change: of two who change it at once, one does it again.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>All measures, as JSON of a <see cref="Assistant.Feedback.Quality.QualityTally"/>.</summary>
    public string Tally { get; set; } = "";
}

/// <summary>
/// The figures of a version, worked out from its tallies and kept for as long as no tally changes: whatever changes one empties them in the same transaction.
/// </summary>
internal sealed class QualityVersionRecord
{
    public string Prompt { get; set; } = "";
    public string Version { get; set; } = "";

    /// <summary>How often its tallies changed: figures that were worked out before a change are not kept.</summary>
    public long Turn { get; set; }

    /// <summary>JSON of <see cref="Assistant.Feedback.Quality.QualityFigures"/>; null when they have to be worked out.</summary>
    public string? Figures { get; set; }

    /// <summary>Means by measure and teacher, as JSON, for comparisons.</summary>
    public string? Means { get; set; }
}

/// <summary>The tables of what drafts come to.</summary>
internal static class QualityTables
{
    public static void MapQuality(this ModelBuilder model)
    {
        model.Entity<QualityVersionRecord>(v =>
        {
            v.ToTable("QualityVersions");
            v.HasKey(x => new { x.Prompt, x.Version });
        });
        model.Entity<QualityTallyRecord>(t =>
        {
            t.ToTable("QualityTallies");
            t.HasKey(x => new
            {
                x.Prompt,
                x.Version,
                x.Teacher,
            });
            t.HasIndex(x => x.Teacher);
            // All that the overview of every prompt reads, so that it reads no measures.
            t.HasIndex(x => new
            {
                x.Prompt,
                x.Version,
                x.Teacher,
                x.Drafts,
                x.Words,
            });
        });
    }
}
