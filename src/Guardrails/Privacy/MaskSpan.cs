using System.Runtime.InteropServices;

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
    public static List<MaskSpan> Settle(List<MaskSpan> found)
    {
        if (found.Count == 0)
        {
            return found;
        }

        InOrder(found);
        List<MaskSpan> kept = [];
        for (var from = 0; from < found.Count; )
        {
            var to = from;
            while (to < found.Count && found[to].Rank == found[from].Rank)
            {
                to++;
            }

            kept = Merge(kept, found, from, to);
            from = to;
        }

        return kept;
    }

    /// <summary>By rank, then by place, the longest first.</summary>
    private static void InOrder(List<MaskSpan> found)
    {
        var keys = new ulong[found.Count];
        var sorted = true;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((ulong)found[i].Rank << 62) | ((ulong)found[i].Start << 31) | (uint)(int.MaxValue - found[i].Length);
            sorted &= i == 0 || keys[i - 1] <= keys[i];
        }

        if (!sorted)
        {
            keys.AsSpan().Sort(CollectionsMarshal.AsSpan(found));
        }
    }

    /// <summary>Adds what overlaps with nothing that is kept already.</summary>
    private static List<MaskSpan> Merge(List<MaskSpan> kept, List<MaskSpan> found, int from, int to)
    {
        var merged = new List<MaskSpan>(kept.Count + to - from);
        var (next, end) = (0, 0);
        for (var i = from; i < to; i++)
        {
            while (next < kept.Count && kept[next].Start < found[i].End)
            {
                end = Math.Max(end, kept[next].End);
                merged.Add(kept[next++]);
            }

            if (found[i].Start >= end)
            {
                merged.Add(found[i]);
                end = found[i].End;
            }
        }

        merged.AddRange(CollectionsMarshal.AsSpan(kept)[next..]);
        return merged;
    }
}
