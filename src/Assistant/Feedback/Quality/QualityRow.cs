using Homeroom.Assistant.Feedback.Edits;

namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>One draft in figures: what a quality page counts. It holds no words of the draft.</summary>
/// <param name="Draft">Id of the draft.</param>
/// <param name="Teacher">Id of the teacher.</param>
/// <param name="Prompt">Id of the prompt.</param>
/// <param name="Version">Hash of the prompt's exact text.</param>
public sealed record QualityRow(string Draft, string Teacher, string Prompt, string Version)
{
    /// <summary>Whether the teacher approved it.</summary>
    public bool Approved { get; init; }

    /// <summary>Minutes from the whole draft to the first approval; null without one.</summary>
    public double? Minutes { get; init; }

    /// <summary>Normalised edit distance of each section, 0 to 1; only of approved drafts.</summary>
    public IReadOnlyDictionary<string, double> Distances { get; init; } = new Dictionary<string, double>();

    /// <summary>Normalised edit distance of the whole draft, 0 to 1; null where it was not approved.</summary>
    public double? Distance { get; init; }

    /// <summary>Words that were put in, taken out or changed; null where it was not approved.</summary>
    public int? WordsChanged { get; init; }

    /// <summary>Model that wrote it; empty where it is not known.</summary>
    public string Model { get; init; } = "";

    /// <summary>When it was asked for; null where it is not known.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>Reason tags that the teacher ticked.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What the rails found in the model's text.</summary>
    public int Findings { get; init; }

    /// <summary>Those of them that stopped an approval.</summary>
    public int Holds { get; init; }

    /// <summary>Those of the findings that were about safety.</summary>
    public int Unsafe { get; init; }

    /// <summary>Whether any part was asked for once more.</summary>
    public bool Redone { get; init; }

    /// <summary>In the currency of the configured prices; null without prices.</summary>
    public decimal? Cost { get; init; }

    /// <summary>From the first call to the last section; null where it is not known.</summary>
    public long? Milliseconds { get; init; }

    /// <summary>The row of a draft whose prompt is known; null while the draft is not complete.</summary>
    /// <param name="draft">Id of the draft.</param>
    /// <param name="teacher">Id of the teacher.</param>
    /// <param name="figures">What was changed of it.</param>
    /// <param name="reasons">Reason tags that were ticked.</param>
    public static QualityRow? Of(string draft, string teacher, EditFigures figures, IReadOnlyList<string> reasons) =>
        figures.Provenance is not { } made
            ? null
            : new QualityRow(draft, teacher, made.Prompt, made.PromptHash)
            {
                Approved = figures.IsApproved,
                Minutes = figures.ToApproval?.TotalMinutes,
                Distances = figures.IsApproved ? figures.Sections.ToDictionary(s => s.Section, s => s.Distance) : new Dictionary<string, double>(),
                Distance = figures.IsApproved ? figures.Distance : null,
                WordsChanged = figures.IsApproved ? figures.Sections.Sum(s => s.Edits) : null,
                Model = made.Model,
                AskedAt = figures.AskedAt,
                Reasons = reasons,
                Findings = figures.Findings,
                Holds = figures.Holds,
                Unsafe = figures.Unsafe,
                Redone = figures.Redos > 0,
                Cost = made.Cost,
                Milliseconds = made.Milliseconds,
            };
}
