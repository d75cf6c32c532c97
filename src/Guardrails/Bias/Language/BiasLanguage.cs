using System.Collections.Frozen;
using Homeroom.Guardrails.Phrases;

namespace Homeroom.Guardrails.Bias.Language;

/// <summary>
/// Finds wording that may be biased, by rules and word lists, the same each time. It proposes marks to a class, labeled as a machine's, and is the core of
/// a rail for drafts. What stands in quotation marks is left alone: those are somebody's words.
/// </summary>
public static class BiasLanguage
{
    private const string File = "bias-language.yaml";

    private static readonly IReadOnlyList<LanguageRule> Rules = [.. Read().Rules.Select(LanguageRule.Of)];

    private static readonly FrozenDictionary<string, LanguageRule> ById = Rules.ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);

    private static readonly Vocabulary Words = new();

    private static readonly PatternBook Book = new(
        new Lexicon(Words, string.Join('\n', Read().Words.Texts.Select(w => $"{w.Key}: {w.Value}"))),
        string.Join('\n', Rules.SelectMany(r => r.Patterns()))
    );

    private static readonly string[] Peoples = ["American", "Asian", "Mexican", "German", "Muslim", "Christian", "English"];

    private static readonly WordingRail Wording = new();
    private static readonly OnlyHeRail OnlyHe = new();

    /// <summary>The codes that it can find.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Rules.Select(r => r.Code).Distinct()];

    /// <summary>Every place that may be biased, in order; no two overlap.</summary>
    public static IReadOnlyList<BiasSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<BiasSpan> found = OfTheRails(text);
        var taken = new bool[text.Length];
        foreach (var span in found)
        {
            taken.AsSpan(span.Start, span.Length).Fill(true);
        }

        found.AddRange(OfRules(text).Where(s => !taken.AsSpan(s.Start, s.Length).Contains(true)));
        return [.. found.OrderBy(f => f.Start)];
    }

    /// <summary>What the rules find, without what the rails of drafts find anyway.</summary>
    internal static IEnumerable<BiasSpan> OfRules(string text)
    {
        var hits = Book.Find(Words.Read(text));
        var quoted = hits.Count == 0 ? [] : Quotation.Everywhere(text);
        return hits.Where(h => !quoted[h.Start] && !IsName(text, h.Start)).Select(h => Span(text, h));
    }

    internal static string Source()
    {
        using var file =
            typeof(BiasLanguage).Assembly.GetManifestResourceStream(File) ?? throw new InvalidOperationException($"{File} is not built in.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    private static (PlainRecord Words, IReadOnlyList<PlainRecord> Rules) Read() => RuleFile.Read(Source());

    private static BiasSpan Span(string text, Hit hit)
    {
        var rule = ById[hit.Code];
        var said = text.Substring(hit.Start, hit.Length);
        var fairer = rule.Instead.GetValueOrDefault(said.Replace('’', '\''));
        return new(hit.Start, hit.Length, rule.Code, rule.Id, rule.Why, InCaseOf(said, fairer), rule.IsPrecise);
    }

    // A capital inside a sentence begins a name, such as that of a street or a book; groups of people have one too.
    private static bool IsName(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return char.IsUpper(text[at])
            && before >= 0
            && (char.IsLetterOrDigit(text[before]) || text[before] is ',' or ')' or '\'' or '’')
            && !Peoples.Any(p => text.AsSpan(at).StartsWith(p, StringComparison.Ordinal));
    }

    // What the rails of drafts find is biased here too.
    private static List<BiasSpan> OfTheRails(string text)
    {
        var input = new RailInput(Direction.Reply, "6-8", [new RailText("text", text)]);
        List<BiasSpan> found = [];
        foreach (var f in Wording.Check(input).Concat(OnlyHe.Check(input)).OrderBy(f => f.Start).ThenByDescending(f => f.Length))
        {
            if (found.Count == 0 || f.Start >= found[^1].End)
            {
                found.Add(new(f.Start, f.Length, CodeOf(f), f.Code, f.Message, f.Suggestion, true));
            }
        }

        return found;
    }

    private static string CodeOf(Finding finding) =>
        finding.Code switch
        {
            "stereotype" => "stereotype",
            "label" => "deficit wording",
            _ => "default group",
        };

    private static string? InCaseOf(string said, string? fairer) =>
        fairer is { Length: > 0 } && char.IsUpper(said[0]) ? char.ToUpperInvariant(fairer[0]) + fairer[1..] : fairer;
}
