using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Graders.Teaching;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Next steps to choose from, without a language model: comments of the bank, and what the next level asks for.</summary>
internal static partial class StepWords
{
    private const int MostBanked = 3;
    private const int MostSentences = 2;

    // Where the highest level is reached there is still something to do with the text.
    private static readonly string[] Further =
    [
        "Read this part aloud once and cut a word that your reader does not need",
        "Find one place where a reader might still ask why, and add a sentence there",
        "Show this part to a partner and ask what they would like to know more about",
        "Look for one more place in your work where you can do the same",
    ];

    /// <summary>The sentences to choose from.</summary>
    public static IReadOnlyList<string> Of(FeedbackCriterion criterion)
    {
        if (criterion.Next is not { } next)
        {
            return Further;
        }

        var aims = Lessons.Words.Stems(next.Says).Where(w => w.Length > 3).ToHashSet();
        var steps = criterion
            .Comments.Where(c => SentenceSplit.Of(c) is { Count: > 0 and <= MostSentences } said && FeedbackWording.IsStep(said[0]))
            .ToList();
        var leading = steps
            .Select(c => (Comment: c, Shared: Lessons.Words.Stems(c).Distinct().Count(aims.Contains)))
            .Where(c => c.Shared > 0)
            .OrderByDescending(c => c.Shared)
            .Take(MostBanked)
            .Select(c => c.Comment);
        List<string> said = [.. leading, .. LevelWords.Invitation(next.Says) is { } invitation ? new[] { invitation } : []];
        return said.Count > 0 ? said
            : steps.Count > 0 ? [.. steps.Take(MostBanked)]
            :
            [
                $"Look at your {criterion.Name.ToLowerInvariant()} once more and add one thing that your reader needs",
                "Read this part once more and add one detail",
            ];
    }

    /// <summary>Whether a step speaks of one place in the paper, so that it can be shown where to begin.</summary>
    public static bool PointsAtAPlace(string step) => SentenceSplit.Of(step).Count == 1 && Place().IsMatch(step);

    [GeneratedRegex(
        @"\bthis (?:fact|reason|place|part|number|detail|example|quotation|quote|word|point|moment|idea)\b|\bhere\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Place();
}
