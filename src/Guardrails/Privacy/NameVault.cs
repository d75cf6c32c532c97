using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Privacy;

/// <summary>What stands for what within one draft. Restoring is exact: a token whose check character is wrong stays as it is.</summary>
/// <param name="originals">Token to original.</param>
/// <param name="harmless">Originals that a prompt may hold without naming anybody: everyday words ("Will", "May") and token-like text.</param>
public sealed partial class NameVault(IReadOnlyDictionary<string, string> originals, IReadOnlySet<string>? harmless = null)
{
    private readonly IReadOnlySet<string> _harmless = harmless ?? new HashSet<string>();

    /// <summary>A vault that restores nothing.</summary>
    public static NameVault Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>Token to original.</summary>
    public IReadOnlyDictionary<string, string> Originals { get; } = originals;

    /// <summary>Puts the originals back and leaves every other character as it is.</summary>
    public string Restore(string text) =>
        Originals.Count == 0 || !text.Contains("[[", StringComparison.Ordinal)
            ? text
            : Token().Replace(text, m => Originals.TryGetValue(m.Value.ToUpperInvariant(), out var original) ? original : m.Value);

    /// <summary>The first original, harmless ones aside, that stands as a word of its own in one of the texts, or null. It is an independent second look: it shares no code with the masking.</summary>
    public string? LeaksIn(IEnumerable<string> texts)
    {
        var all = texts.Select(t => Token().Replace(t, m => Originals.ContainsKey(m.Value) ? " " : m.Value)).ToList();
        return Originals.Values.FirstOrDefault(o => !_harmless.Contains(o) && all.Exists(t => StandsAlone(t, o)));
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

    [GeneratedRegex(@"\[\[[A-Za-z]+-[0-9]+[A-Za-z]\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
