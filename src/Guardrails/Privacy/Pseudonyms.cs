using System.Text;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Masked fields and the vault that restores them.</summary>
/// <param name="Fields">The fields, every original replaced by its token.</param>
/// <param name="Vault">What stands for what.</param>
/// <param name="Replacements">Where something was replaced, in order of appearance in each field.</param>
public sealed record Masked(IReadOnlyDictionary<string, string> Fields, NameVault Vault, IReadOnlyList<Replacement> Replacements);

/// <summary>A stretch of a field that a token stands for now.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Start">First UTF-16 unit in the field as it was.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Kind">What it is, as the token says it: NAME, EMAIL and so on; TEXT is text that only looked like a token.</param>
public sealed record Replacement(string Field, int Start, int Length, string Kind);

/// <summary>Replaces names, addresses, numbers and dates of birth by reversible tokens such as <c>[[NAME-1K]]</c>.</summary>
public static class Pseudonyms
{
    private static readonly HashSet<string> RosterOnly = new(["topic", "source", "standards", "subject"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Masks every field. The same original gets the same token in all fields of one call; tokens are numbered in order of first
    /// appearance. What is not masked stays byte for byte. Fields that are full of historical people (topic, source, standards,
    /// subject) are searched for the roster and for patterns, not for common given names.
    /// </summary>
    public static Masked Mask(IReadOnlyDictionary<string, string> fields, Roster roster)
    {
        var search = new RosterSearch(roster);
        var found = fields.ToDictionary(f => f.Key, f => MaskSpan.Settle(Find(f.Key, f.Value, search)));
        var originals = fields
            .SelectMany(f => found[f.Key].Select(s => (Kind: s.Kind, Rank: s.Rank, Text: f.Value.Substring(s.Start, s.Length))))
            .Where(o => o.Rank > 0 && !AlsoWords.Contains(o.Text))
            .DistinctBy(o => o.Text)
            .ToList();
        var mint = new TokenMint(fields.Values);
        var masked = new Dictionary<string, string>();
        List<Replacement> replaced = [];
        foreach (var (name, text) in fields)
        {
            var again = originals.SelectMany(o => Occurrences(text, o.Text).Select(at => new MaskSpan(at, o.Text.Length, o.Kind, o.Rank)));
            var spans = MaskSpan.Settle(found[name].Concat(again));
            masked[name] = Replace(text, spans, mint);
            replaced.AddRange(spans.Select(s => new Replacement(name, s.Start, s.Length, s.Kind)));
        }

        var harmless = mint.Originals.Where(o => o.Key.StartsWith("[[TEXT-", StringComparison.Ordinal) || AlsoWords.Contains(o.Value));
        return new Masked(masked, new NameVault(mint.Originals, harmless.Select(o => o.Value).ToHashSet()), replaced);
    }

    private static IEnumerable<MaskSpan> Find(string field, string text, RosterSearch search)
    {
        var historical = RosterOnly.Contains(field);
        var spans = TokenMint.LookAlikes(text).Concat(ContactPatterns.Find(text, historical)).Concat(search.Find(text));
        return historical ? spans : spans.Concat(GivenNameSearch.Find(text)).Concat(GivenNameSearch.FindAddressed(text));
    }

    private static IEnumerable<int> Occurrences(string text, string original)
    {
        for (var at = text.IndexOf(original, StringComparison.Ordinal); at >= 0; at = text.IndexOf(original, at + 1, StringComparison.Ordinal))
        {
            var end = at + original.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                yield return at;
            }
        }
    }

    private static string Replace(string text, List<MaskSpan> spans, TokenMint mint)
    {
        if (spans.Count == 0)
        {
            return text;
        }

        var masked = new StringBuilder(text.Length + (spans.Count * 8));
        var at = 0;
        foreach (var span in spans)
        {
            masked.Append(text, at, span.Start - at).Append(mint.For(span.Kind, text.Substring(span.Start, span.Length)));
            at = span.End;
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }
}
