using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>People: names are replaced in what is filled in, but not in the prompt itself, so none may stand in it.</summary>
internal static class NameLint
{
    public static IEnumerable<LintFinding> Find(LintInput input)
    {
        const string Field = "template";
        var masked = Pseudonyms.Mask(new Dictionary<string, string> { [Field] = input.Edited.Template }, input.Roster);
        return masked
            .Replacements.Where(r => r.Kind != "TEXT" && !IsExample(input.Edited.Template.AsSpan(r.Start, r.Length)))
            .Select(r =>
                input.Find(
                    "names-someone",
                    r.Start,
                    LintLevel.Error,
                    "A person, an address or a number of somebody stands here. A prompt goes to the model as it is, and colleagues may see it.",
                    "Take it out. What is about your class belongs into the class notes of a request, where names are replaced."
                )
            );
    }

    /// <summary>Whether a text names a person, an address or a number of somebody.</summary>
    public static bool Names(string text, Roster roster) =>
        Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = text }, roster).Replacements.Any(r => r.Kind != "TEXT");

    // The instructions themselves speak of the tokens that stand for names.
    private static bool IsExample(ReadOnlySpan<char> text) => text.Contains("NAME-", StringComparison.Ordinal);
}
