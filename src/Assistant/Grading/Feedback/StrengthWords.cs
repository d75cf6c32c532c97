using Homeroom.Assistant.Evaluation.Graders.Teaching;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>What can be said of quoted words, without a language model. Each is followed by the quote.</summary>
internal static class StrengthWords
{
    /// <summary>The sentences to choose from.</summary>
    public static IReadOnlyList<string> Of(FeedbackCriterion criterion, FeedbackEvidence evidence)
    {
        var name = Lower(criterion.Name);
        if (criterion.IsLowest)
        {
            return [$"You have made a start on {name} here", $"You take a first step in {name} here", $"This is where your {name} begins"];
        }

        var shown = Phrase(evidence.Shows);
        string[] named = [$"This place shows your {name} at work", $"Here a reader can see your {name}", $"You can point to this place for {name}"];
        string?[] best =
        [
            LevelWords.Strength(criterion.Level.Says),
            shown is null ? null : $"I can see {shown} in your work",
            shown is null ? null : $"Right here your work has {shown}",
            shown is null ? null : $"You give your reader {shown}",
            Banked(criterion, evidence),
        ];
        return best.OfType<string>().ToList() is { Count: > 1 } said ? said : [.. best.OfType<string>(), .. named];
    }

    // A comment of the bank holds for a paper only where it speaks of what was found, and not of what the next level asks for.
    private static string? Banked(FeedbackCriterion criterion, FeedbackEvidence evidence) =>
        criterion.Comments.FirstOrDefault(c =>
            SentenceSplit.Of(c) is [var only]
            && LevelWords.SpeaksToYou(only)
            && !FeedbackWording.IsStep(only)
            && !LevelWords.BeginsWithVerb(only)
            && Shared(only, evidence.Shows) > 0
            && Shared(only, criterion.Level.Says) >= Shared(only, criterion.Next?.Says ?? "")
        );

    private static int Shared(string one, string other) => Stems(one).Intersect(Stems(other)).Count();

    private static IEnumerable<string> Stems(string text) => Lessons.Words.Stems(text).Where(w => w.Length > 3);

    private static string? Phrase(string shows)
    {
        var said = shows.Trim().TrimEnd('.', ':');
        return said.Length is 0 or > 80 || said.Contains('“', StringComparison.Ordinal) || said.Contains('"', StringComparison.Ordinal)
            ? null
            : Lower(said);
    }

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
