using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Privacy;

/// <summary>What stands for what within one draft. Restoring is exact: a token whose check character is wrong stays as it is.</summary>
public sealed partial class NameVault
{
    private readonly Lazy<Tokens> _tokens;
    private readonly Lazy<OutboundCheck> _outbound;

    /// <summary>A vault of these originals.</summary>
    /// <param name="originals">Token to original.</param>
    /// <param name="harmless">Originals that a prompt may hold without naming anybody: everyday words ("Will", "May") and token-like text.</param>
    /// <param name="roster">The people whom no prompt may name.</param>
    /// <param name="left">Pieces of text where a name of the class list is a common word: "the vega of".</param>
    public NameVault(
        IReadOnlyDictionary<string, string> originals,
        IReadOnlySet<string>? harmless = null,
        Roster? roster = null,
        IReadOnlySet<string>? left = null
    )
    {
        Originals = originals;
        _tokens = new Lazy<Tokens>(() => new Tokens(originals));
        _outbound = new Lazy<OutboundCheck>(() =>
            new OutboundCheck(originals.Values.Where(o => harmless is null || !harmless.Contains(o)), (roster ?? Roster.Empty).Forms, left)
        );
    }

    /// <summary>A vault that restores nothing.</summary>
    public static NameVault Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>Token to original.</summary>
    public IReadOnlyDictionary<string, string> Originals { get; }

    /// <summary>Puts the originals back, whatever the case of a token, and leaves every other character as it is.</summary>
    public string Restore(string text)
    {
        if (Originals.Count == 0 || !text.Contains("[[", StringComparison.Ordinal))
        {
            return text;
        }

        var restorer = Restorer();
        return restorer.Push(text) + restorer.Finish();
    }

    /// <summary>The same for a text that comes in pieces.</summary>
    public Restorer Restorer() => new(_tokens.Value);

    /// <summary>
    /// The first original, harmless ones aside, or the first form of a name of the class list that is no other word, that stands in one of the texts, or null. It is an
    /// independent second look: it shares no code with the masking.
    /// </summary>
    public string? LeaksIn(IEnumerable<string> texts) =>
        _outbound.Value.IsEmpty
            ? null
            : texts
                .Select(t => _outbound.Value.First(Token().Replace(t, m => Originals.ContainsKey(m.Value) ? " \u0001 " : m.Value)))
                .FirstOrDefault(l => l is not null);

    /// <summary>Tokens of the shape of ours that stand for nobody here: a model has miscopied one, and restoring leaves it as it is.</summary>
    public IReadOnlyList<string> StrayTokens(string text) =>
        !text.Contains("[[", StringComparison.Ordinal)
            ? []
            : [.. Token().Matches(text).Select(m => m.Value).Where(t => _tokens.Value.At(t, out _) == 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    [GeneratedRegex(@"\[\[[A-Za-z]+-[0-9]+[A-Za-z]\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
