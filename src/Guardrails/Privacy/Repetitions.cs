namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds what was masked once in every other place and field where it stands, so that no field gives away what another hides.</summary>
internal sealed class Repetitions
{
    private const int LongestRun = 40;

    private readonly Dictionary<string, (string Kind, int Rank)> _originals = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, string[]> _byFirst;

    public Repetitions(IEnumerable<(string Kind, int Rank, string Text)> masked)
    {
        foreach (var (kind, rank, text) in masked.Where(m => m.Rank > 0 && !AlsoWords.Contains(m.Text)))
        {
            _originals.TryAdd(text, (kind, rank));
        }

        _byFirst = _originals.Keys.GroupBy(FirstOf).ToDictionary(g => g.Key, g => g.OrderByDescending(t => t.Length).ToArray());
    }

    public bool IsEmpty => _originals.Count == 0;

    /// <summary>Every place where one of the originals stands as a word of its own.</summary>
    public IEnumerable<MaskSpan> Find(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (
                (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                || char.IsWhiteSpace(text[at])
                || !_byFirst.TryGetValue(FirstOf(text.AsSpan(at)), out var originals)
            )
            {
                continue;
            }

            foreach (var original in originals)
            {
                var end = at + original.Length;
                if (text.AsSpan(at).StartsWith(original, StringComparison.Ordinal) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                {
                    var (kind, rank) = _originals[original];
                    yield return new MaskSpan(at, original.Length, kind, rank);
                    break;
                }
            }
        }
    }

    private static ulong FirstOf(string text) => FirstOf(text.AsSpan());

    /// <summary>The first run of letters and digits: enough to look no further at most places.</summary>
    private static ulong FirstOf(ReadOnlySpan<char> text)
    {
        var key = Letters.KeyWith(Letters.KeySeed, text[0]);
        for (var i = 1; i < text.Length && i < LongestRun && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[i]); i++)
        {
            key = Letters.KeyWith(key, text[i]);
        }

        return key;
    }
}
