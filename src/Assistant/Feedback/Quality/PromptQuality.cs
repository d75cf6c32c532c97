using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>How one version of a prompt does with teachers.</summary>
/// <param name="Prompt">Id of the prompt.</param>
/// <param name="Version">Hash of the prompt's exact text.</param>
/// <param name="Figures">The figures; null where fewer than 5 teachers used it.</param>
public sealed record PromptQuality(string Prompt, string Version, QualityFigures? Figures)
{
    /// <summary>The quality of every version, in the order of prompts and hashes.</summary>
    public static IReadOnlyList<PromptQuality> ByVersion(IEnumerable<QualityRow> rows) =>
        [
            .. rows.GroupBy(r => (r.Prompt, r.Version))
                .OrderBy(g => g.Key.Prompt, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Version, StringComparer.Ordinal)
                .Select(g => Of([.. g])),
        ];

    /// <summary>The quality of one version.</summary>
    /// <param name="rows">Its drafts, at least one, each once.</param>
    /// <exception cref="ArgumentException">There are none, or rows of several versions.</exception>
    public static PromptQuality Of(IReadOnlyList<QualityRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Select(r => (r.Prompt, r.Version)).Distinct().Count() != 1)
        {
            throw new ArgumentException("Give the drafts of one version of one prompt.", nameof(rows));
        }

        return new(rows[0].Prompt, rows[0].Version, Crowd.IsLarge(rows) ? QualityFigures.Of(rows) : null);
    }
}

/// <summary>The figures of a version that enough teachers used.</summary>
public sealed record QualityFigures
{
    /// <summary>How many drafts were made.</summary>
    public required int Drafts { get; init; }

    /// <summary>How many teachers made them.</summary>
    public required int Teachers { get; init; }

    /// <summary>Share of the drafts that was approved.</summary>
    public required double ApprovalRate { get; init; }

    /// <summary>Its 95 % interval after Wilson.</summary>
    public required Interval ApprovalInterval { get; init; }

    /// <summary>Median minutes from the whole draft to its approval; null where fewer than 5 teachers approved one.</summary>
    public required double? MedianMinutes { get; init; }

    /// <summary>Mean edit distance of the whole draft.</summary>
    public required MeanFigure? Distance { get; init; }

    /// <summary>Mean edit distance by section, the most changed first; sections of fewer than 5 teachers are left out.</summary>
    public required IReadOnlyList<KeyValuePair<string, MeanFigure>> Sections { get; init; }

    /// <summary>How many drafts carry a reason, the most frequent first; reasons of fewer than 5 teachers are left out.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> Reasons { get; init; }

    /// <summary>Findings of the rails a draft.</summary>
    public required double FindingsPerDraft { get; init; }

    /// <summary>Share of the drafts of which a part was asked for once more.</summary>
    public required double RegenerateRate { get; init; }

    /// <summary>Mean cost a draft; null where fewer than 5 teachers' drafts have one.</summary>
    public required double? CostPerDraft { get; init; }

    /// <summary>Median milliseconds from the first call to the last section.</summary>
    public required double? MedianMilliseconds { get; init; }

    internal static QualityFigures Of(IReadOnlyList<QualityRow> rows)
    {
        var approved = rows.Count(r => r.Approved);
        var costs = Crowd.ByTeacher(rows, r => (double?)r.Cost);
        return new QualityFigures
        {
            Drafts = rows.Count,
            Teachers = rows.Select(r => r.Teacher).Distinct(StringComparer.Ordinal).Count(),
            ApprovalRate = (double)approved / rows.Count,
            ApprovalInterval = Proportion.Wilson(approved, rows.Count),
            MedianMinutes = Crowd.Median(rows, r => r.Minutes),
            Distance = Crowd.Mean(rows, r => r.Distance),
            Sections = BySection(rows),
            Reasons = ByReason(rows),
            FindingsPerDraft = rows.Average(r => r.Findings),
            RegenerateRate = rows.Average(r => r.Redone ? 1.0 : 0),
            CostPerDraft = costs.Count < Crowd.Fewest ? null : Steady.Of(costs.SelectMany(c => c.Values).Average()),
            MedianMilliseconds = Crowd.Median(rows, r => r.Milliseconds),
        };
    }

    private static IReadOnlyList<KeyValuePair<string, MeanFigure>> BySection(IReadOnlyList<QualityRow> rows) =>
        [
            .. rows.SelectMany(r => r.Distances.Keys)
                .Distinct(StringComparer.Ordinal)
                .Select(s => (Section: s, Figure: Crowd.Mean(rows, r => r.Distances.TryGetValue(s, out var d) ? d : null)))
                .Where(s => s.Figure is not null)
                .OrderByDescending(s => s.Figure!.Mean)
                .ThenBy(s => s.Section, StringComparer.Ordinal)
                .Select(s => KeyValuePair.Create(s.Section, s.Figure!)),
        ];

    private static IReadOnlyList<KeyValuePair<string, int>> ByReason(IReadOnlyList<QualityRow> rows) =>
        [
            .. rows.SelectMany(r => r.Reasons.Distinct(StringComparer.Ordinal).Select(reason => (reason, Row: r)))
                .GroupBy(r => r.reason, r => r.Row, StringComparer.Ordinal)
                .Where(Crowd.IsLarge)
                .Select(g => KeyValuePair.Create(g.Key, g.Count()))
                .OrderByDescending(g => g.Value)
                .ThenBy(g => g.Key, StringComparer.Ordinal),
        ];
}
