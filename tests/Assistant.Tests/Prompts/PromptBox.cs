using Homeroom.Assistant.Prompts;

namespace Homeroom.Assistant.Tests.Prompts;

/// <summary>Versions of prompts in memory, with the rules of a real store.</summary>
internal sealed class PromptBox : IPromptStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _texts = [];
    private readonly List<PromptRevision> _versions = [];
    private readonly List<PromptUse> _uses = [];

    public PromptSplit? Split { get; set; }

    public Task<PromptSplit?> SplitAsync(string prompt, CancellationToken ct) => Task.FromResult(Split);

    public Task KeepAsync(IReadOnlyCollection<string> texts, CancellationToken ct)
    {
        lock (_lock)
        {
            foreach (var text in texts)
            {
                _texts[PromptFile.HashOf(text)] = text;
            }
        }

        return Task.CompletedTask;
    }

    public Task<string?> TextAsync(string hash, CancellationToken ct) => Task.FromResult(_texts.GetValueOrDefault(hash));

    public Task<PromptRevision?> AddAsync(StoredPrompt version, CancellationToken ct)
    {
        lock (_lock)
        {
            var r = version.Revision;
            if (_versions.Exists(v => v.Prompt == r.Prompt && v.Author == r.Author && v.Turn >= r.Turn))
            {
                return Task.FromResult<PromptRevision?>(null);
            }

            _texts[r.Hash] = version.Yaml;
            var numbered = r with { Number = 1 + _versions.Count(v => v.Prompt == r.Prompt) };
            _versions.Insert(0, numbered);
            return Task.FromResult<PromptRevision?>(numbered);
        }
    }

    public Task<IReadOnlyList<PromptRevision>> RevisionsAsync(string prompt, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<PromptRevision>>([.. _versions.Where(v => v.Prompt == prompt)]);

    public Task<PromptRevision?> FindAsync(string id, CancellationToken ct) => Task.FromResult(_versions.Find(v => v.Id == id));

    public Task<bool> UseAsync(PromptUse use, CancellationToken ct)
    {
        lock (_lock)
        {
            if (_uses.Exists(u => u.Prompt == use.Prompt && u.Scope == use.Scope && u.Owner == use.Owner && u.Turn == use.Turn))
            {
                return Task.FromResult(false);
            }

            _uses.Add(use);
            return Task.FromResult(true);
        }
    }

    public Task<IReadOnlyList<PromptUse>> UsesAsync(string? prompt, string teacher, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<PromptUse>>([
            .. _uses.Where(u => (prompt is null || u.Prompt == prompt) && u.Owner is var owner && (owner == teacher || owner.Length == 0)),
        ]);
}
