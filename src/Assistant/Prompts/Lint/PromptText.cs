using Homeroom.Guardrails;

namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>A prompt's own words, message by message, for the rails.</summary>
internal static class PromptText
{
    public static IReadOnlyList<RailText> Of(PromptFile file) =>
        [.. new TemplateReading(file.Template).Messages.Select((m, i) => new RailText($"{m.Role}{i + 1}", m.Text))];
}
