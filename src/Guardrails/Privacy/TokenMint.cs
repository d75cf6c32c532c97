using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Makes the tokens of one call: the same original always gets the same token.</summary>
internal sealed partial class TokenMint(IEnumerable<string> texts)
{
    private readonly HashSet<string> _taken =
    [
        .. texts.Where(HasOpening).SelectMany(t => TokenLike().Matches(t)).Select(m => m.Value.ToUpperInvariant()),
    ];
    private readonly Dictionary<string, string> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _originals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>Token to original.</summary>
    public IReadOnlyDictionary<string, string> Originals => _originals;

    /// <summary>Where the text already looks like a token.</summary>
    public static IEnumerable<MaskSpan> LookAlikes(string text) =>
        !HasOpening(text) ? [] : TokenLike().Matches(text).Select(m => new MaskSpan(m.Index, m.Length, "TEXT", 0));

    /// <summary>The token for an original.</summary>
    public string For(string kind, ReadOnlySpan<char> original)
    {
        if (_tokens.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(original, out var known))
        {
            return known;
        }

        string token;
        do
        {
            var number = _last[kind] = _last.GetValueOrDefault(kind) + 1;
            token = $"[[{kind}-{number}{CheckLetter(kind, number)}]]";
        } while (_taken.Contains(token));

        var kept = original.ToString();
        _tokens[kept] = token;
        _originals[token] = kept;
        return token;
    }

    /// <summary>One letter computed from kind and number; a slip in either gives another letter.</summary>
    public static char CheckLetter(string kind, int number)
    {
        var sum = (long)number * 7;
        foreach (var c in kind)
        {
            sum = (sum * 3) + c;
        }

        return (char)('A' + (sum % 26));
    }

    private static bool HasOpening(string text) => text.Contains("[[", StringComparison.Ordinal);

    [GeneratedRegex(@"\[\[[A-Za-z]+-[0-9]+[A-Za-z]\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex TokenLike();
}
