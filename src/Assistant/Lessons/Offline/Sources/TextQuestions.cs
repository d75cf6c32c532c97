namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Makes questions whose answers stand in the text.</summary>
internal static class TextQuestions
{
    private const int LongestQuote = 260;
    private const int FewestClues = 3;

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
            .Where(t => !AreKin(t, term))
            .Take(3)
            .ToList();
        return others.Count < 2 || !Says(sentence, term.Term) || Blank(sentence, term.Term) is not { } blank
            ? null
            : new PackItem
            {
                Type = "choice",
                Question =
                    text.Ideas.Count > 0
                        ? $"Which word completes this key idea? “{blank}”"
                        : $"Which word completes this sentence from the text? “{blank}”",
                Key = term.Term,
                Distractors = [.. others.Select(o => new PackWrong { Text = o.Term, Reveals = Mixed(text, o, term) })],
            };
    }

    // "Zooxanthellae are tiny algae": where the one is said to be the other, both may fit the blank.
    private static bool AreKin(SourceTerm a, SourceTerm b) =>
        (a.Definition is { } ofA && Words.Uses(ofA, b.Term)) || (b.Definition is { } ofB && Words.Uses(ofB, a.Term));

    /// <summary>Whether what is left of a sentence is enough to find the missing term.</summary>
    public static bool Says(string sentence, string term) =>
        !SentenceWeights.LeansBack(sentence)
        && Words.Of(sentence).Where(w => !StopWords.Has(w) && !Words.Uses(term, w)).Distinct().Count() >= FewestClues;

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
        if (sentence.Length > LongestQuote || term.Length == 0)
        {
            return null;
        }

        var (blank, from) = ("", 0);
        for (var at = Place(sentence, term, 0); at >= 0; at = Place(sentence, term, from))
        {
            blank += sentence[from..at] + "____";
            from = at + term.Length;
        }

        return from == 0 ? null : blank + sentence[from..];
    }

    private static int Place(string sentence, string term, int from)
    {
        var at = sentence.IndexOf(term, from, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && ((at > 0 && InWord(sentence[at - 1])) || (at + term.Length < sentence.Length && InWord(sentence[at + term.Length]))))
        {
            at = sentence.IndexOf(term, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at;
    }

    private static bool InWord(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static string Mixed(SourceText text, SourceTerm chosen, SourceTerm right)
    {
        var place = chosen.Definition ?? text.Sentences.FirstOrDefault(s => s.Length <= 180 && Words.Uses(s, chosen.Term));
        return place is { Length: <= 180 }
            ? $"Takes “{chosen.Term}” for “{right.Term}”. Of “{chosen.Term}” the text says: “{place}”"
            : $"Takes “{chosen.Term}” for “{right.Term}”.";
    }

    private static bool IsPlural(string term) => term.EndsWith('s') && !term.EndsWith("ss", StringComparison.Ordinal);
}
