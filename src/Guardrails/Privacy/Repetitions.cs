using System.Buffers;
using System.Runtime.InteropServices;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds what was masked once in every other place and field where it stands, so that no field gives away what another hides.</summary>
internal sealed class Repetitions
{
    private const int LongestRun = 40;

    private readonly Dictionary<string, (string Kind, int Rank)> _originals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Kind, int Rank)>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly Dictionary<ulong, List<int>> _lengths = [];
    private readonly HashSet<char> _first = [];
    private SearchValues<char>? _starts;

    public Repetitions() => _known = _originals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Learns what is masked in a text; words of every day are not looked for elsewhere.</summary>
    public void Add(string text, List<MaskSpan> spans)
    {
        foreach (var span in spans)
        {
            var original = text.AsSpan(span.Start, span.Length);
            if (span.Rank == 0 || _known.ContainsKey(original) || AlsoWords.Contains(original))
            {
                continue;
            }

            _known[original] = (span.Kind, span.Rank);
            _first.Add(original[0]);
            var lengths = CollectionsMarshal.GetValueRefOrAddDefault(_lengths, FirstOf(original), out _) ??= [];
            var place = lengths.BinarySearch(span.Length);
            if (place < 0)
            {
                lengths.Insert(~place, span.Length);
            }
        }
    }

    /// <summary>The spans of a text, and every other place in it where one of the originals stands as a word of its own.</summary>
    public List<MaskSpan> Complete(string text, List<MaskSpan> spans)
    {
        if (_originals.Count == 0)
        {
            return spans;
        }

        var others = Find(text, spans);
        return others.Count == 0 ? spans : MaskSpan.Settle([.. spans, .. others]);
    }

    /// <summary>What no stronger or equal span covers already.</summary>
    private List<MaskSpan> Find(string text, List<MaskSpan> spans)
    {
        List<MaskSpan> found = [];
        _starts ??= SearchValues.Create([.. _first]);
        var next = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var hit = text.AsSpan(at).IndexOfAny(_starts);
            if (hit < 0)
            {
                break;
            }

            at += hit;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || LongestAt(text, at) is not { } span)
            {
                continue;
            }

            while (next < spans.Count && spans[next].End <= at)
            {
                next++;
            }

            if (next == spans.Count || spans[next].Start > at || spans[next].End < span.End || spans[next].Rank > span.Rank)
            {
                found.Add(span);
            }
        }

        return found;
    }

    private MaskSpan? LongestAt(string text, int at)
    {
        if (!_lengths.TryGetValue(FirstOf(text.AsSpan(at)), out var lengths))
        {
            return null;
        }

        for (var n = lengths.Count - 1; n >= 0; n--)
        {
            var end = at + lengths[n];
            if (
                end <= text.Length
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                && _known.TryGetValue(text.AsSpan(at, lengths[n]), out var original)
            )
            {
                return new MaskSpan(at, lengths[n], original.Kind, original.Rank);
            }
        }

        return null;
    }

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
