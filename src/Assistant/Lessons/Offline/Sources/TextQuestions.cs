using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Makes questions whose answers stand in the text.</summary>
internal static class TextQuestions
{
    private const int LongestQuote = 260;

    /// <summary>A sentence of the text with a term left out, and other terms of the text to choose from; null when there are too few.</summary>
    public static PackItem? Cloze(SourceText text, string sentence, SourceTerm term)
    {
        var others = text
            .Terms.Where(t =>
                t.Term != term.Term && !Words.Uses(sentence, t.Term) && !Words.Uses(t.Term, term.Term) && !Words.Uses(term.Term, t.Term)
            )
            .OrderByDescending(t => IsPlural(t.Term) == IsPlural(term.Term))
            .ThenBy(t => Hash.Of(sentence + t.Term))
            .DistinctBy(t => Words.Fold(t.Term))
            .Take(3)
            .ToList();
        return others.Count < 2 || Blank(sentence, term.Term) is not { } blank
            ? null
            : new PackItem
            {
                Type = "choice",
                Question = $"Which word completes this sentence from the text? “{blank}”",
                Key = term.Term,
                Distractors = [.. others.Select(o => new PackWrong { Text = o.Term, Reveals = Mixed(text, o, term) })],
            };
    }

    public static PackItem? Meaning(SourceTerm term) =>
        term.Definition is not { Length: <= LongestQuote } definition
            ? null
            : PackItem.Short(
                $"What does the text say about “{term.Term}”? Answer in one sentence of your own.",
                definition,
                $"An answer that fits other words as well shows that “{term.Term}” was recognized but not understood."
            );

    /// <summary>The sentence with every place of the term left blank, or null when the term is not in it as it is written.</summary>
    public static string? Blank(string sentence, string term)
    {
        var place = new Regex(
            $@"(?<![\p{{L}}\p{{M}}]){Regex.Escape(term)}(?![\p{{L}}\p{{M}}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );
        return sentence.Length <= LongestQuote && place.IsMatch(sentence) ? place.Replace(sentence, "____") : null;
    }

    private static string Mixed(SourceText text, SourceTerm chosen, SourceTerm right)
    {
        var place = chosen.Definition ?? text.Sentences.FirstOrDefault(s => s.Length <= 180 && Words.Uses(s, chosen.Term));
        return place is { Length: <= 180 }
            ? $"Takes “{chosen.Term}” for “{right.Term}”. Of “{chosen.Term}” the text says: “{place}”"
            : $"Takes “{chosen.Term}” for “{right.Term}”.";
    }

    private static bool IsPlural(string term) => term.EndsWith('s') && !term.EndsWith("ss", StringComparison.Ordinal);
}
