namespace Homeroom.Assistant.Prompts;

/// <summary>All versions of one prompt, as one teacher may see them, and which of them is in use.</summary>
public sealed class PromptFamily
{
    private readonly Dictionary<string, PromptRevision> _byId;
    private readonly ILookup<string, PromptRevision> _byHash;
    private readonly HashSet<string> _shared;

    /// <summary>A family.</summary>
    /// <param name="file">The file that came with this build.</param>
    /// <param name="id">Id of the prompt.</param>
    /// <param name="teacher">Id of the teacher who looks.</param>
    /// <param name="all">All versions, newest first.</param>
    /// <param name="uses">What is used, and was: the teacher's own, the school's and the default's, oldest first.</param>
    public PromptFamily(PromptFile file, string id, string teacher, IReadOnlyList<PromptRevision> all, IReadOnlyList<PromptUse> uses)
    {
        (File, Id, Teacher, Uses) = (file, id, teacher, uses);
        _byId = all.ToDictionary(r => r.Id);
        _byHash = all.ToLookup(r => r.Hash);
        _shared = [.. uses.Where(u => u.Scope != PromptScope.Mine && u.Revision is not null).Select(u => u.Revision!)];
        Versions = [.. all.Where(r => r.Author == teacher || _shared.Contains(r.Id))];
        Head = all.Where(r => r.Author == teacher).MaxBy(r => r.Turn);
    }

    /// <summary>The file that came with this build.</summary>
    public PromptFile File { get; }

    /// <summary>Id of the prompt.</summary>
    public string Id { get; }

    /// <summary>Id of the teacher who looks.</summary>
    public string Teacher { get; }

    /// <summary>What is used, and was, oldest first.</summary>
    public IReadOnlyList<PromptUse> Uses { get; }

    /// <summary>The teacher's own versions and those that others have shared, newest first.</summary>
    public IReadOnlyList<PromptRevision> Versions { get; }

    /// <summary>What the teacher saved last; null when nothing.</summary>
    public PromptRevision? Head { get; }

    /// <summary>What the next version of this teacher is saved on: the number of versions saved so far.</summary>
    public int Turn => Head?.Turn ?? 0;

    /// <summary>The version in use for this teacher; null for the file.</summary>
    public PromptRevision? InUse => PromptChoice.InUse(Uses).Select(u => _byId.GetValueOrDefault(u.Revision!)).FirstOrDefault(r => r is not null);

    /// <summary>Who chose it: null when it is the file.</summary>
    public PromptScope? InUseFor => PromptChoice.InUse(Uses).FirstOrDefault(u => _byId.ContainsKey(u.Revision!))?.Scope;

    /// <summary>The version with this number; null for the file and for what this teacher may not see.</summary>
    public PromptRevision? Find(int number) => Versions.FirstOrDefault(r => r.Number == number);

    /// <summary>The version with this id, whoever may see it; null when there is none.</summary>
    public PromptRevision? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>Whether others may see it.</summary>
    public bool IsShared(PromptRevision version) => _shared.Contains(version.Id);

    /// <summary>The version used in a scope today; null for none.</summary>
    public PromptRevision? UsedBy(PromptScope scope) => Find(Last(scope)?.Revision);

    /// <summary>The last decision of a scope.</summary>
    public PromptUse? Last(PromptScope scope) => Uses.Where(u => u.Scope == scope).MaxBy(u => u.Turn);

    /// <summary>What was used in a scope before what is used now; null for none of one's own.</summary>
    public PromptRevision? Before(PromptScope scope)
    {
        var now = Last(scope)?.Revision;
        var earlier = Uses.Where(u => u.Scope == scope && u.Revision is not null).OrderBy(u => u.Turn).Select(u => u.Revision!).ToList();
        // Going back twice leads further back, and not to and fro: what stands after a version in the line is left out.
        var at = now is null ? -1 : earlier.IndexOf(now);
        return at > 0 ? Find(earlier[at - 1]) : null;
    }

    /// <summary>Where a version stands.</summary>
    public PromptStatus StatusOf(PromptRevision version) =>
        UsedBy(PromptScope.Default)?.Id == version.Id ? PromptStatus.Default
        : UsedBy(PromptScope.School)?.Id == version.Id ? PromptStatus.School
        : UsedBy(PromptScope.Mine)?.Id == version.Id ? PromptStatus.Mine
        : PromptStatus.Draft;

    /// <summary>All contents that went into a content, itself included.</summary>
    public IReadOnlySet<string> Ancestors(string hash)
    {
        HashSet<string> seen = [];
        Stack<string> open = new([hash]);
        while (open.TryPop(out var now))
        {
            if (seen.Add(now))
            {
                foreach (var version in _byHash[now])
                {
                    open.Push(version.ParentHash);
                    open.Push(version.MergedHash ?? version.ParentHash);
                }
            }
        }

        return seen;
    }

    /// <summary>The nearest content that went into both; null when there is none.</summary>
    public string? CommonOf(string one, string other)
    {
        var known = Ancestors(one);
        Queue<string> open = new([other]);
        HashSet<string> seen = [];
        while (open.TryDequeue(out var now))
        {
            if (known.Contains(now))
            {
                return now;
            }

            if (seen.Add(now))
            {
                foreach (var version in _byHash[now])
                {
                    open.Enqueue(version.MergedHash ?? version.ParentHash);
                    open.Enqueue(version.ParentHash);
                }
            }
        }

        return null;
    }

    /// <summary>The file from which a content stems: what was taken over last, at the end of its line.</summary>
    public string RootOf(string hash)
    {
        HashSet<string> seen = [];
        for (var now = hash; seen.Add(now); )
        {
            if (_byHash[now].FirstOrDefault() is not { } version)
            {
                return now;
            }

            now = version.MergedHash is { } merged && !_byHash.Contains(merged) ? merged : version.ParentHash;
        }

        return hash;
    }

    /// <summary>Whether the file of this build has not gone into a version yet.</summary>
    public bool IsBehindFile(PromptRevision version) => !Ancestors(version.Hash).Contains(File.Content);

    /// <summary>A version that the school or the default uses and that has not gone into this one; null when there is none.</summary>
    public PromptRevision? AheadOf(PromptRevision version)
    {
        var known = Ancestors(version.Hash);
        return new[] { UsedBy(PromptScope.School), UsedBy(PromptScope.Default) }.FirstOrDefault(r => r is not null && !known.Contains(r.Hash));
    }
}
