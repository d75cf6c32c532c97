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
        HashSet<string> left = [];
        var found = fields.ToDictionary(f => f.Key, f => MaskSpan.Settle(Find(f.Key, f.Value, roster.Search, left)));
        var again = new Repetitions();
        foreach (var (name, text) in fields)
        {
            again.Add(text, found[name]);
        }

        var mint = new TokenMint(fields.Values);
        var masked = new Dictionary<string, string>();
        List<Replacement> replaced = [];
        foreach (var (name, text) in fields)
        {
            var spans = again.Complete(text, found[name]);
            masked[name] = Replace(text, spans, mint);
            replaced.AddRange(spans.Select(s => new Replacement(name, s.Start, s.Length, s.Kind)));
        }

        var harmless = mint.Originals.Where(o => o.Key.StartsWith("[[TEXT-", StringComparison.Ordinal) || AlsoWords.Contains(o.Value));
        return new Masked(masked, new NameVault(mint.Originals, harmless.Select(o => o.Value).ToHashSet(), roster, left), replaced);
    }

    private static List<MaskSpan> Find(string field, string text, RosterSearch search, HashSet<string> left)
    {
        var historical = RosterOnly.Contains(field);
        using var reading = new Reading(text);
        List<MaskSpan> spans = [.. TokenMint.LookAlikes(text), .. MailSearch.Find(text), .. LinkSearch.Find(text)];
        if (reading.HasDigits)
        {
            NumberSearch.Find(reading, historical, spans);
            CodeSearch.Find(reading, spans);
            spans.AddRange(BirthSearch.Find(reading, historical));
        }

        if (reading.HasDigits && !historical)
        {
            AddressSearch.Find(reading, spans);
        }

        NetworkSearch.Find(reading, spans);
        search.Find(reading, spans, left);
        if (!historical)
        {
            spans.AddRange(SecretSearch.Find(reading));
            HandleSearch.Find(reading, spans);
            NameSearch.Find(reading, spans);
        }

        return spans;
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
            masked.Append(text, at, span.Start - at).Append(mint.For(span.Kind, text.AsSpan(span.Start, span.Length)));
            at = span.End;
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }
}
