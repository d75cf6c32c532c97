using Homeroom.Assistant.Feedback.Experiments;
using Homeroom.Assistant.Prompts;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>How an experiment is decided.</summary>
internal enum ExperimentMode
{
    /// <summary>Looked at as often as one likes; it may be decided early.</summary>
    Sequential,

    /// <summary>Tested once, when the planned drafts are there.</summary>
    Fixed,

    /// <summary>The version that does better gets more and more teachers; nothing is tested.</summary>
    Bandit,
}

/// <summary>An experiment with two versions of a prompt.</summary>
internal sealed class ExperimentRecord
{
    public string Id { get; set; } = "";
    public string Prompt { get; set; } = "";
    public string BeforeHash { get; set; } = "";
    public int BeforeNumber { get; set; }
    public string AfterHash { get; set; } = "";
    public int AfterNumber { get; set; }
    public ExperimentMode Mode { get; set; }

    /// <summary>Share of teachers that get the new version.</summary>
    public double Share { get; set; }

    /// <summary>Planned drafts of each version.</summary>
    public int Planned { get; set; }

    /// <summary>So many drafts with a finding about safety stop it at once.</summary>
    public int MostUnsafe { get; set; }

    public long StartedAt { get; set; }
    public string StartedBy { get; set; } = "";

    /// <summary>When it ended; null while it runs.</summary>
    public long? EndedAt { get; set; }

    /// <summary>Whether the new version was given to everybody when it ended.</summary>
    public bool Promoted { get; set; }

    /// <summary>What the last look said.</summary>
    public ExperimentState State { get; set; }

    public string Words { get; set; } = "";
    public double? Difference { get; set; }
    public double? Low { get; set; }
    public double? High { get; set; }

    /// <summary>What each teacher gets.</summary>
    public PromptSplit Split => new(Id, new PromptPin(BeforeHash, BeforeNumber), new PromptPin(AfterHash, AfterNumber), Share);
}

/// <summary>One look at an experiment, written down when it was made.</summary>
internal sealed class ExperimentLookRecord
{
    public string Experiment { get; set; } = "";
    public int Number { get; set; }
    public long At { get; set; }
    public double Fraction { get; set; }
    public double Z { get; set; }
    public int DraftsBefore { get; set; }
    public int ApprovedBefore { get; set; }
    public int DraftsAfter { get; set; }
    public int ApprovedAfter { get; set; }
}

/// <summary>The tables of experiments.</summary>
internal static class ExperimentTables
{
    public static void MapExperiments(this ModelBuilder model)
    {
        model.Entity<ExperimentRecord>(e =>
        {
            e.ToTable("Experiments");
            e.HasKey(x => x.Id);
            e.Ignore(x => x.Split);
            // Of two who start one at once, one is told that there is one.
            e.HasIndex(x => x.Prompt).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        });
        model.Entity<ExperimentLookRecord>(l =>
        {
            l.ToTable("ExperimentLooks");
            l.HasKey(x => new { x.Experiment, x.Number });
        });
    }
}
