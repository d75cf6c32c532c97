using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Injection;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>What became of asking for feedback, for the teacher.</summary>
/// <param name="Draft">Id of the draft; null where none is made.</param>
/// <param name="Why">Why none is made; empty where one is.</param>
/// <param name="Alerts">Where a student may be in danger. A person reads these now; they move no mark and stop no feedback.</param>
public sealed record FeedbackOutcome(string? Draft, string Why, IReadOnlyList<Finding> Alerts)
{
    /// <summary>The outcome of a request.</summary>
    public static FeedbackOutcome Of(AskOutcome asked) =>
        new(asked.Id, asked.Id is null ? WhyNot(asked) : "", [.. asked.Findings.Where(f => f.Severity == Verdict.Escalate)]);

    private static string WhyNot(AskOutcome asked) =>
        asked.Errors.Count > 0 ? asked.Errors[0].Message
        : asked.Findings.FirstOrDefault(f => f.Severity == Verdict.Refuse) is { } refused ? $"No feedback was drafted. {refused.Message}"
        : asked.Findings.Any(Steering.Is)
            ? "No feedback was drafted: this paper holds words for a machine rather than for you. Read it yourself; you decide what to say."
        : "No feedback was drafted.";
}
