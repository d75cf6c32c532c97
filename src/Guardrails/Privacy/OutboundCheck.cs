namespace Homeroom.Guardrails.Privacy;

/// <summary>The second look at what is about to leave: plain search for plain strings, on purpose in other code than the masking.</summary>
internal sealed class OutboundCheck
{
    private readonly string[] _originals;
    private readonly PlainForms _names;

    public OutboundCheck(IEnumerable<string> originals, PlainForms names)
    {
        _originals = [.. originals.Where(o => o.Length > 0).Distinct()];
        _names = names;
    }

    public bool IsEmpty => _originals.Length == 0 && _names.IsEmpty;

    /// <summary>The first name or original that stands in the text by itself, or null.</summary>
    public string? First(string text)
    {
        foreach (var original in _originals)
        {
            if (StandsAlone(text, original))
            {
                return original;
            }
        }

        return _names.In(text);
    }

    private static bool StandsAlone(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
