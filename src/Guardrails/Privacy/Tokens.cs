namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds the tokens of one draft in a text, or in pieces of it. Only a token that was made, check character and all, is one.</summary>
internal sealed class Tokens
{
    private readonly Dictionary<string, string> _originals;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public Tokens(IReadOnlyDictionary<string, string> originals)
    {
        _originals = new Dictionary<string, string>(originals, StringComparer.OrdinalIgnoreCase);
        _lookup = _originals.GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = originals.Count == 0 ? 0 : originals.Keys.Max(k => k.Length);
    }

    /// <summary>Length of the longest token; no more than one unit less is ever held back.</summary>
    public int Longest { get; }

    public int Count => _originals.Count;

    /// <summary>Length of the token that begins the text, with what it stands for; 0 when none does.</summary>
    public int At(ReadOnlySpan<char> text, out string original)
    {
        original = "";
        var window = text[..Math.Min(text.Length, Longest)];
        if (!window.StartsWith("[["))
        {
            return 0;
        }

        var close = window.IndexOf("]]");
        return close > 0 && _lookup.TryGetValue(window[..(close + 2)], out original!) ? close + 2 : 0;
    }

    /// <summary>True when the text may still become a token.</summary>
    public bool MayBegin(ReadOnlySpan<char> text)
    {
        if (text.Length >= Longest)
        {
            return false;
        }

        foreach (var token in _originals.Keys)
        {
            if (token.AsSpan().StartsWith(text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
