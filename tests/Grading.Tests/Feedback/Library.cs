using Homeroom.Assistant.Grading.Feedback;

namespace Homeroom.Grading.Tests.Feedback;

/// <summary>A paper about a library, and what a teacher decided of it.</summary>
internal static class Library
{
    public const string Paper =
        "I think the library should open on Sundays. Many of us have no quiet place at home, and the bus is free on Sundays. "
        + "My cousin studies in the stairwell because her flat is loud. Some people say it costs too much, but two hours would be enough.";

    public static FeedbackCriterion Reasons { get; } =
        new()
        {
            Id = "reasons",
            Name = "Reasons",
            Level = new FeedbackLevel("Secure", "Gives two reasons that fit the claim."),
            Next = new FeedbackLevel("Strong", "Gives two reasons and explains each with an example."),
            Evidence =
            [
                new FeedbackEvidence("Many of us have no quiet place at home", "a reason from daily life"),
                new FeedbackEvidence("My cousin studies in the stairwell", "an example"),
            ],
            Comments = ["Your reason comes from daily life, so a reader can check it.", "Add an example after the reason that has none."],
        };

    public static FeedbackRequest Request { get; } =
        new()
        {
            Topic = "Library on Sundays",
            Assignment = "Should the library open on Sundays? Give reasons.",
            Band = "6-8",
            Grade = "7",
            Paper = Paper,
            Criteria = [Reasons],
        };

    public static FeedbackRequest About(string paper, string quote) =>
        Request with
        {
            Paper = paper,
            Criteria = [Reasons with { Evidence = quote.Length == 0 ? [] : [new FeedbackEvidence(quote, "")] }],
        };
}
