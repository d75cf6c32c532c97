using System.Text.Json;

namespace Homeroom.Assistant.Prompts;

/// <summary>A made-up request to look at a prompt with.</summary>
/// <param name="Name">What a teacher reads.</param>
/// <param name="Inputs">The inputs; those that are left out have their default.</param>
public sealed record PromptSample(string Name, Dictionary<string, string> Inputs);

/// <summary>The samples that come with each prompt, one JSON object a line beside its file.</summary>
public static class PromptSamples
{
    /// <summary>The samples of a prompt, in their order.</summary>
    public static IReadOnlyList<PromptSample> Of(string id) =>
        [
            .. (PromptLibrary.Read(id + ".samples.jsonl") ?? "")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => JsonSerializer.Deserialize<PromptSample>(line, Json.Options)!),
        ];
}
