using System.Collections.Concurrent;

namespace Homeroom.CrashLoop;

/// <summary>One edit as the teacher sees it: sent, and accepted when the reply said so.</summary>
internal sealed class Edit(string text)
{
    public string Text { get; } = text;

    public bool Accepted { get; set; }
}

/// <summary>One draft as the teacher sees it.</summary>
internal sealed class Asked(string topic)
{
    /// <summary>Also the idempotency key.</summary>
    public string Topic { get; } = topic;

    /// <summary>Set when the reply came; until then the same request is sent again.</summary>
    public string? Id { get; set; }

    /// <summary>In the order in which they were sent; one teacher edits a draft at a time.</summary>
    public List<Edit> Edits { get; } = [];
}

/// <summary>What replies have promised.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<int, List<Asked>> _drafts = new();

    /// <summary>The drafts of one teacher's desk.</summary>
    public List<Asked> Of(int desk) => _drafts.GetOrAdd(desk, _ => []);

    public IEnumerable<Asked> All => _drafts.Values.SelectMany(d => d);

    public int Drafts => All.Count();

    public int Accepted => All.Sum(a => a.Edits.Count(e => e.Accepted));
}
