using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Where a proposed eval case stands.</summary>
public enum CaseState
{
    /// <summary>It waits for whoever runs this Homeroom.</summary>
    Proposed,

    /// <summary>The gate of its prompt asks it.</summary>
    Accepted,

    /// <summary>It is not used.</summary>
    TurnedDown,
}

/// <summary>An eval case that was made of an approved draft, names replaced and encrypted.</summary>
internal sealed class ProposedCaseRecord
{
    /// <summary>Its id in the suite.</summary>
    public string Id { get; set; } = "";

    public string DraftId { get; set; } = "";

    /// <summary>Id of the teacher whose draft it was.</summary>
    public string Teacher { get; set; } = "";

    public string Prompt { get; set; } = "";
    public CaseState State { get; set; }
    public string Sealed { get; set; } = "";
    public long At { get; set; }
    public string DecidedBy { get; set; } = "";
    public long? DecidedAt { get; set; }
}

/// <summary>The table of eval cases that were made of drafts.</summary>
internal static class CaseTables
{
    public static void MapCases(this ModelBuilder model) =>
        model.Entity<ProposedCaseRecord>(c =>
        {
            c.ToTable("ProposedCases");
            c.HasKey(x => x.Id);
            c.HasIndex(x => x.DraftId).IsUnique();
            c.HasIndex(x => x.Teacher);
            c.HasIndex(x => new { x.Prompt, x.State });
        });
}
