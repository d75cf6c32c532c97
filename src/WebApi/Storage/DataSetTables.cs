using Homeroom.Assistant.Feedback.DataSets;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Where a data set stands.</summary>
public enum DataSetState
{
    /// <summary>A job makes it.</summary>
    Making,

    /// <summary>Its rows can be read.</summary>
    Made,

    /// <summary>It could not be made.</summary>
    Failed,
}

/// <summary>What a person said of a row.</summary>
public enum RowChoice
{
    /// <summary>Nobody has read it.</summary>
    Unread,

    /// <summary>It stays.</summary>
    Kept,

    /// <summary>It is left out.</summary>
    Dropped,
}

/// <summary>A data set: how it is made, and what came of it.</summary>
internal sealed class DataSetRecord
{
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public RowFormat Format { get; set; }
    public double HeldOut { get; set; }

    /// <summary>Which drafts, as JSON of a <see cref="DraftFilter"/>.</summary>
    public string Filter { get; set; } = "";

    public DataSetState State { get; set; }

    /// <summary>Drafts that came.</summary>
    public int Came { get; set; }

    /// <summary>What was left out, as JSON: counts by reason.</summary>
    public string Refused { get; set; } = "{}";

    /// <summary>Rows that are gone since: a consent was withdrawn, or a draft erased.</summary>
    public int Gone { get; set; }

    public string By { get; set; } = "";
    public long At { get; set; }

    /// <summary>What a teacher has to allow for a row of it.</summary>
    public Consent Needs() => Format == RowFormat.Cases ? Consent.Cases : Consent.Preferences;
}

/// <summary>One row of a data set, names replaced and encrypted.</summary>
internal sealed class DataSetRowRecord
{
    public string SetId { get; set; } = "";
    public int Number { get; set; }
    public string DraftId { get; set; } = "";
    public string Teacher { get; set; } = "";

    /// <summary>What the teacher has to allow for it.</summary>
    public Consent Needs { get; set; }

    public RowChoice Choice { get; set; }
    public string Sealed { get; set; } = "";
}

/// <summary>A secret of the school, encrypted.</summary>
internal sealed class SchoolSecretRecord
{
    public string Name { get; set; } = "";
    public string Sealed { get; set; } = "";
}

/// <summary>The tables of data sets.</summary>
internal static class DataSetTables
{
    public static void MapDataSets(this ModelBuilder model)
    {
        model.Entity<DataSetRecord>(s =>
        {
            s.ToTable("DataSets");
            s.HasKey(x => x.Id);
        });
        model.Entity<DataSetRowRecord>(r =>
        {
            r.ToTable("DataSetRows");
            r.HasKey(x => new { x.SetId, x.Number });
            r.HasIndex(x => x.DraftId);
            r.HasIndex(x => x.Teacher);
        });
        model.Entity<SchoolSecretRecord>(s =>
        {
            s.ToTable("SchoolSecrets");
            s.HasKey(x => x.Name);
        });
    }
}
