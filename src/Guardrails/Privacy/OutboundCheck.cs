using System.Buffers;
using System.Collections.Frozen;

namespace Homeroom.Guardrails.Privacy;

/// <summary>The second look at what is about to leave: plain search for plain strings, on purpose in other code than the masking.</summary>
internal sealed class OutboundCheck
{
    private readonly HashSet<string> _originals;
    private readonly Dictionary<string, SortedSet<int>> _byBeginning = new(StringComparer.Ordinal);
    private readonly PlainForms _names;
    private readonly IReadOnlySet<string> _left;
    private readonly SearchValues<char> _first;

    public OutboundCheck(IEnumerable<string> originals, PlainForms names, IReadOnlySet<string>? left = null)
    {
        _originals = [.. originals.Where(o => o.Length > 0)];
        _names = names;
        _left = left ?? FrozenSet<string>.Empty;
        foreach (var original in _originals)
        {
            var beginning = original[..BeginningOf(original)];
            if (!_byBeginning.TryGetValue(beginning, out var lengths))
            {
                _byBeginning[beginning] = lengths = [];
            }

            lengths.Add(original.Length);
        }

        _first = SearchValues.Create([.. _originals.Select(o => o[0]).Distinct()]);
    }

    public bool IsEmpty => _originals.Count == 0 && _names.IsEmpty;

    /// <summary>An original or a name that stands in the text by itself, or null.</summary>
    public string? First(string text) => Original(text) ?? _names.In(text, _left);

    private string? Original(string text)
    {
        if (_originals.Count == 0)
        {
            return null;
        }

        var beginnings = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length; )
        {
            if (!_first.Contains(text[at]))
            {
                at = NextWord(text, at);
                continue;
            }

            var length = BeginningOf(text.AsSpan(at));
            if (beginnings.TryGetValue(text.AsSpan(at, length), out var lengths) && At(text, at, lengths) is { } original)
            {
                return original;
            }

            at += length;
        }

        return null;
    }

    private string? At(string text, int at, SortedSet<int> lengths)
    {
        var originals = _originals.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in lengths)
        {
            var end = at + length;
            if (
                end <= text.Length
                && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                && originals.TryGetValue(text.AsSpan(at, length), out var original)
            )
            {
                return original;
            }
        }

        return null;
    }

    /// <summary>Past the run of letters and digits, or past one other sign.</summary>
    private static int NextWord(string text, int at)
    {
        if (!char.IsLetterOrDigit(text[at]))
        {
            return at + 1;
        }

        while (at < text.Length && (char.IsAsciiLetterLower(text[at]) || char.IsLetterOrDigit(text[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>How long the first run of letters and digits is; one for any other sign.</summary>
    private static int BeginningOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return Math.Max(1, length);
    }
}
