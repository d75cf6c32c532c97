using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Feedback.Edits;

/// <summary>What a teacher changed of a draft until it was approved, in figures. It holds no words of it.</summary>
public sealed record EditFigures
{
    private static readonly string[] Safety = ["unsafe", "hate", "safeguarding"];

    /// <summary>Every section that the model wrote, and those that the teacher added.</summary>
    public required IReadOnlyList<SectionEdit> Sections { get; init; }

    /// <summary>Whether it was approved. Else the figures are of the text as it stands.</summary>
    public required bool IsApproved { get; init; }

    /// <summary>From the moment when all sections were there to the first approval; null without one.</summary>
    public TimeSpan? ToApproval { get; init; }

    /// <summary>When it was asked for; null where the events do not begin with that.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>How often a part was asked for once more.</summary>
    public required int Redos { get; init; }

    /// <summary>What the rails found in the model's text, notes and above.</summary>
    public required int Findings { get; init; }

    /// <summary>Those of them that stopped an approval.</summary>
    public required int Holds { get; init; }

    /// <summary>Those that were about safety: unsafe or hateful text, or a student who may be in danger.</summary>
    public int Unsafe { get; init; }

    /// <summary>How it was made; null while it is not complete.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Normalised Levenshtein distance on words over all sections: edits by the words of the longer texts; 0 without words.</summary>
    public double Distance => Sections.Sum(s => s.LongerWords) is > 0 and var words ? (double)Sections.Sum(s => s.Edits) / words : 0;

    /// <summary>Share of the sections of the model of which something was asked for once more; 0 without sections.</summary>
    public double RegenerateRate => Sections.Count == 0 ? 0 : (double)Sections.Count(s => s.Redone) / Sections.Count;

    /// <summary>Reads the events of one draft, in order.</summary>
    public static EditFigures Of(IReadOnlyList<DraftEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var trail = new SectionTrail();
        foreach (var e in events)
        {
            trail.Follow(e);
        }

        var found = events.OfType<SectionArrived>().SelectMany(a => a.Findings).Where(f => f.Severity > Verdict.Pass).ToList();
        return new EditFigures
        {
            Sections = trail.Edits(),
            IsApproved = events.OfType<Approved>().Any(),
            ToApproval = Wait(events),
            AskedAt = (events is [Asked asked, ..]) ? asked.At : null,
            Redos = trail.Redos,
            Findings = found.Count,
            Holds = found.Count(f => f.Severity >= Verdict.Hold),
            Unsafe = found.Count(f => Safety.Contains(f.Rail)),
            Provenance = events.OfType<DraftingFinished>().LastOrDefault()?.Provenance,
        };
    }

    private static TimeSpan? Wait(IReadOnlyList<DraftEvent> events) =>
        events.OfType<DraftingFinished>().FirstOrDefault() is { } ready && events.OfType<Approved>().FirstOrDefault() is { } approved
            ? approved.At - ready.At
            : null;
}
