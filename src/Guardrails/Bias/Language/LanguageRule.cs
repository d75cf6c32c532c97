namespace Homeroom.Guardrails.Bias.Language;

/// <summary>One rule of the file.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Code">What it finds, one of the codes of a bias-spotting activity.</param>
/// <param name="Why">One or two sentences for a reader.</param>
/// <param name="Source">Where the evidence for it stands.</param>
/// <param name="IsPrecise">Whether drafts are told too.</param>
/// <param name="Find">Patterns.</param>
/// <param name="Instead">Words and what could stand there; null where nothing stands ready.</param>
/// <param name="Unless">Concepts and words that take a find back when they stand near by; empty for none.</param>
internal sealed record LanguageRule(
    string Id,
    string Code,
    string Why,
    string Source,
    bool IsPrecise,
    IReadOnlyList<string> Find,
    IReadOnlyDictionary<string, string?> Instead,
    string Unless
)
{
    /// <summary>Reads one rule.</summary>
    public static LanguageRule Of(PlainRecord record) =>
        new(
            record.Text("id"),
            record.Text("code"),
            record.Text("why"),
            record.Text("source"),
            record.TextOr("precise", "no") == "yes",
            record.Lines("find"),
            record
                .Lines("instead")
                .Select(l => l.Split(" = "))
                .ToDictionary(p => p[0], p => p.Length > 1 ? p[1] : null, StringComparer.OrdinalIgnoreCase),
            record.TextOr("unless", "")
        );

    /// <summary>Its lines in a table of patterns: longer words first, so that they win over those that they begin with.</summary>
    public IEnumerable<string> Patterns()
    {
        var words = Instead.Keys.OrderByDescending(w => w.Length).Select(w => w.Replace(' ', '_').Replace('-', '_'));
        return words.Concat(Find).Select(f => Unless.Length > 0 ? $"{Id} | {f} | {Unless}" : $"{Id} | {f}");
    }
}
