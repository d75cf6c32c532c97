using Homeroom.Assistant.Feedback.DataSets;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>What somebody allows, from a moment on. Only ever appended: the last word counts.</summary>
internal sealed class ConsentRecord
{
    /// <summary>Id of the teacher; empty for the school.</summary>
    public string Teacher { get; set; } = "";

    public int Turn { get; set; }

    public Consent Level { get; set; }

    /// <summary>Whether approved drafts may be shown to a model as examples when colleagues ask for something near.</summary>
    public bool Examples { get; set; }

    public string By { get; set; } = "";
    public long At { get; set; }
}

/// <summary>What became of one draft, in figures and without its words: one row a draft whose teacher allows it.</summary>
internal sealed class LearnedDraftRecord
{
    public string DraftId { get; set; } = "";
    public string Teacher { get; set; } = "";
    public string Kind { get; set; } = "";
    public string Prompt { get; set; } = "";

    /// <summary>Hash of the prompt's exact text; "offline" where no model had a part in it.</summary>
    public string Version { get; set; } = "";

    public string Model { get; set; } = "";
    public string Band { get; set; } = "";
    public long AskedAt { get; set; }

    /// <summary>When it was approved for the first time, or deleted.</summary>
    public long? DecidedAt { get; set; }

    public bool Approved { get; set; }
    public double? Distance { get; set; }
    public int Holds { get; set; }

    /// <summary>Findings about safety.</summary>
    public int Unsafe { get; set; }

    /// <summary>Version of the draft that this was read from; less than 0 when it has to be read anew.</summary>
    public int Read { get; set; }

    /// <summary>All figures, as JSON of a <see cref="Assistant.Feedback.Quality.QualityRow"/>.</summary>
    public string Row { get; set; } = "";
}

/// <summary>How far the drafts have been read.</summary>
internal sealed class LearningMarkRecord
{
    public string Name { get; set; } = "";
    public long At { get; set; }
}

/// <summary>The tables of what is learned from drafts.</summary>
internal static class LearningTables
{
    public static void MapLearning(this ModelBuilder model)
    {
        model.Entity<ConsentRecord>(c =>
        {
            c.ToTable("Consents");
            c.HasKey(x => new { x.Teacher, x.Turn });
        });
        model.Entity<LearnedDraftRecord>(l =>
        {
            l.ToTable("LearnedDrafts");
            l.HasKey(x => x.DraftId);
            l.HasIndex(x => x.Teacher);
            l.HasIndex(x => new
            {
                x.Prompt,
                x.Version,
                x.AskedAt,
            });
            l.HasIndex(x => x.Read).HasFilter("\"Read\" < 0");
        });
        model.Entity<LearningMarkRecord>(m =>
        {
            m.ToTable("LearningMarks");
            m.HasKey(x => x.Name);
        });
    }
}
