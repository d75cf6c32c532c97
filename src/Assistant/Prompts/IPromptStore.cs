namespace Homeroom.Assistant.Prompts;

/// <summary>A version with its text as YAML.</summary>
public sealed record StoredPrompt(PromptRevision Revision, string Yaml);

/// <summary>Where versions of prompts live. Everything is only ever appended.</summary>
public interface IPromptStore
{
    /// <summary>Keeps texts by their hash, so that each can be found as long as something was made from it.</summary>
    Task KeepAsync(IReadOnlyCollection<string> texts, CancellationToken ct);

    /// <summary>The text with this hash, or null.</summary>
    Task<string?> TextAsync(string hash, CancellationToken ct);

    /// <summary>Stores a version under the next free number.</summary>
    /// <returns>The version with its number; null when its teacher has saved this turn already.</returns>
    Task<PromptRevision?> AddAsync(StoredPrompt version, CancellationToken ct);

    /// <summary>All versions of a prompt, newest first.</summary>
    Task<IReadOnlyList<PromptRevision>> RevisionsAsync(string prompt, CancellationToken ct);

    /// <summary>One version, or null.</summary>
    Task<PromptRevision?> FindAsync(string id, CancellationToken ct);

    /// <summary>Has a version used from now on; false when somebody has decided this turn already.</summary>
    Task<bool> UseAsync(PromptUse use, CancellationToken ct);

    /// <summary>All uses for this teacher, the school and the default, oldest first.</summary>
    /// <param name="prompt">Only of this prompt; null for all.</param>
    /// <param name="teacher">Id of the teacher.</param>
    /// <param name="ct">Ends the waiting.</param>
    Task<IReadOnlyList<PromptUse>> UsesAsync(string? prompt, string teacher, CancellationToken ct);

    /// <summary>The experiment that runs on a prompt; null when none does.</summary>
    Task<PromptSplit?> SplitAsync(string prompt, CancellationToken ct);
}
