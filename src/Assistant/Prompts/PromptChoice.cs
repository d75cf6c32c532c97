using System.Collections.Concurrent;

namespace Homeroom.Assistant.Prompts;

/// <summary>Which version of a prompt something was asked with, kept beside it.</summary>
/// <param name="Hash">Content hash of the version.</param>
/// <param name="Number">Its number; 0 for the file that came with Homeroom.</param>
public sealed record PromptPin(string Hash, int Number);

/// <summary>A version of a prompt that is going to be used.</summary>
/// <param name="Id">Id of the prompt.</param>
/// <param name="File">Its text.</param>
/// <param name="Number">Number of the version; 0 for the file that came with Homeroom.</param>
/// <param name="Scope">Who chose it; null for the file.</param>
public sealed record ChosenPrompt(string Id, PromptFile File, int Number = 0, PromptScope? Scope = null)
{
    /// <summary>What to keep, so that the same version is found again.</summary>
    public PromptPin Pin => new(File.Content, Number);
}

/// <summary>Chooses for each teacher: the own published version, else that of a running experiment, else the school's, else the default, else the file.</summary>
public sealed class PromptChoice(PromptLibrary files, IPromptStore store)
{
    private const int MostParsed = 500;
    private readonly ConcurrentDictionary<string, PromptFile?> _parsed = new();

    /// <summary>The files that came with this build.</summary>
    public PromptLibrary Files => files;

    /// <summary>The version in use for a teacher.</summary>
    public async Task<ChosenPrompt> ForAsync(string id, string teacher, CancellationToken ct)
    {
        var uses = InUse(await store.UsesAsync(id, teacher, ct)).ToList();
        return await FirstAsync(id, uses.Where(u => u.Scope == PromptScope.Mine), ct)
            ?? await DealtAsync(id, teacher, ct)
            ?? await FirstAsync(id, uses.Where(u => u.Scope != PromptScope.Mine), ct)
            ?? new ChosenPrompt(id, files.Get(id));
    }

    private async Task<ChosenPrompt?> FirstAsync(string id, IEnumerable<PromptUse> uses, CancellationToken ct)
    {
        foreach (var use in uses)
        {
            // A text that this build cannot use, or that was erased, is passed over: what is used is written down with every draft.
            if (await store.FindAsync(use.Revision!, ct) is { } version && await ReadAsync(version.Hash, ct) is { } file)
            {
                return new ChosenPrompt(id, file, version.Number, use.Scope);
            }
        }

        return null;
    }

    private async Task<ChosenPrompt?> DealtAsync(string id, string teacher, CancellationToken ct) =>
        (await store.SplitAsync(id, ct))?.Of(teacher) is not { } pin ? null
        : pin.Hash == files.Get(id).Content ? new ChosenPrompt(id, files.Get(id))
        : await ReadAsync(pin.Hash, ct) is { } file ? new ChosenPrompt(id, file, pin.Number, PromptScope.School)
        : null;

    /// <summary>The version that something was asked with, whatever has been published since.</summary>
    public async Task<ChosenPrompt> PinnedAsync(string id, PromptPin? pin, string teacher, CancellationToken ct) =>
        pin is null ? await ForAsync(id, teacher, ct)
        : pin.Hash == files.Get(id).Content ? new ChosenPrompt(id, files.Get(id))
        : await ReadAsync(pin.Hash, ct) is { } file ? new ChosenPrompt(id, file, pin.Number)
        : await ForAsync(id, teacher, ct);

    /// <summary>A text by its hash, ready for use; null when there is none or it cannot be used.</summary>
    public async Task<PromptFile?> ReadAsync(string hash, CancellationToken ct)
    {
        if (_parsed.TryGetValue(hash, out var known))
        {
            return known;
        }

        if (await store.TextAsync(hash, ct) is not { } yaml)
        {
            return null;
        }

        if (_parsed.Count >= MostParsed)
        {
            _parsed.Clear();
        }

        return _parsed[hash] = PromptReading.Of(yaml).File;
    }

    /// <summary>What is in use, first choice first: the last word of each scope that names a version.</summary>
    internal static IEnumerable<PromptUse> InUse(IReadOnlyList<PromptUse> uses) =>
        uses.GroupBy(u => u.Scope).Select(g => g.MaxBy(u => u.Turn)!).Where(u => u.Revision is not null).OrderBy(u => u.Scope);
}
