using System.Collections.Concurrent;

namespace Homeroom.Assistant.Prompts;

/// <summary>The prompt files that came with this build.</summary>
public sealed class PromptLibrary
{
    private readonly ConcurrentDictionary<string, PromptFile> _files = new();

    /// <summary>The prompt with this id, such as "lessons/plan".</summary>
    /// <exception cref="FileNotFoundException">There is no such prompt.</exception>
    public PromptFile Get(string id) =>
        _files.GetOrAdd(
            id,
            static id =>
            {
                using var stream =
                    typeof(PromptLibrary).Assembly.GetManifestResourceStream($"prompts/{id}.yaml")
                    ?? throw new FileNotFoundException($"There is no prompt {id}.");
                using var reader = new StreamReader(stream);
                return PromptFile.Parse(reader.ReadToEnd());
            }
        );
}
