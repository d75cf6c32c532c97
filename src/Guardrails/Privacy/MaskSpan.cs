namespace Homeroom.Guardrails.Privacy;

/// <summary>A stretch of text that is to be masked.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Kind">The word in the token.</param>
/// <param name="Rank">Where two overlap the lower rank wins: 0 token-like text, 1 patterns, 2 names.</param>
internal readonly record struct MaskSpan(int Start, int Length, string Kind, int Rank)
{
    public int End => Start + Length;

    /// <summary>Keeps the strongest of overlapping spans, in order of appearance.</summary>
    public static List<MaskSpan> Settle(IEnumerable<MaskSpan> found)
    {
        var kept = new SortedList<int, MaskSpan>();
        foreach (var span in found.Distinct().OrderBy(s => s.Rank).ThenBy(s => s.Start).ThenByDescending(s => s.Length))
        {
            var before = LastStartingBefore(kept, span.End);
            if (before is not { } b || b.End <= span.Start)
            {
                kept.Add(span.Start, span);
            }
        }

        return [.. kept.Values];
    }

    private static MaskSpan? LastStartingBefore(SortedList<int, MaskSpan> kept, int end)
    {
        var (low, high) = (0, kept.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = kept.Keys[middle] < end ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : kept.Values[low - 1];
    }
}
