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

        return new(rows[0].Prompt, rows[0].Version, QualityFigures.OfMany(QualityTally.ByTeacher(rows)));
    }
}
