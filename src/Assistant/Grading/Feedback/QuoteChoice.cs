using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Which words of a paper feedback quotes: none in which somebody speaks of danger, no place twice, and not more than can be read at a glance.</summary>
internal static class QuoteChoice
{
    private const int Longest = 160;
    private const int FewestWords = 2;

    private static readonly Lazy<RailPipeline> Rails = new(() => DefaultRails.Create());

    /// <summary>The quotes in the order in which they were found; those that another criterion has quoted come last.</summary>
    public static IReadOnlyList<FeedbackEvidence> Of(IReadOnlyList<FeedbackEvidence> evidence, IReadOnlySet<string> used) =>
        [
            .. evidence
                .Where(e => !IsDelicate(e.Quote))
                .Select(e => e with { Quote = Cut(e.Quote) })
                .Where(e => Lessons.Words.Of(e.Quote).Take(FewestWords).Count() == FewestWords)
                .DistinctBy(e => e.Quote)
                .OrderBy(e => used.Contains(e.Quote)),
        ];

    // It is brought to the teacher on the way in; to hand it back as praise would hurt.
    private static bool IsDelicate(string quote) =>
        Rails
            .Value.Review(new RailInput(Direction.StudentWork, "6-8", [new RailText(FeedbackInputs.Work, quote)]))
            .Any(f => f.Severity >= Verdict.Hold);

    private static string Cut(string quote)
    {
        if (quote.Length <= Longest)
        {
            return quote;
        }

        var clause = quote.LastIndexOfAny([',', ';', ':', '.', '!', '?'], Longest - 1);
        var end = clause > Longest / 3 ? clause : quote.LastIndexOf(' ', Longest - 1);
        return end <= 0 ? "" : quote[..end].TrimEnd();
    }
}
