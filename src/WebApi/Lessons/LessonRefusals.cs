using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.WebApi.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Lessons;

/// <summary>Refusals of the spine in the words of the API.</summary>
internal static class LessonRefusals
{
    /// <summary>Why a change was not made.</summary>
    public static ProblemHttpResult Say(SpineOutcome outcome) =>
        outcome switch
        {
            { Draft: null } => ApiProblems.NoSuch("lesson"),
            { Refused: Refusal.Stale, Draft: { } draft } => Of(
                "stale",
                "This has changed since you saw it.",
                outcome.Why,
                ("version", draft.Version)
            ),
            { Refused: Refusal.HoldOpen, Draft: { } draft } => Of(
                "hold-open",
                "Something has to be changed first.",
                outcome.Why,
                (
                    "holds",
                    draft.OpenHolds.Select(f => new
                    {
                        f.Key,
                        f.Place,
                        f.Message,
                    })
                ),
                ("errors", ApiProblems.ByPath(outcome.Errors))
            ),
            { Refused: Refusal.WrongStatus, Draft: { } draft } => Of(
                "not-now",
                "Not possible as the lesson stands now.",
                outcome.Why,
                ("lessonStatus", draft.Status)
            ),
            { Errors.Count: > 0 } => ApiProblems.Invalid(outcome.Errors),
            _ => ApiProblems.Of(StatusCodes.Status422UnprocessableEntity, "refused", "This was not done.", outcome.Why),
        };

    /// <summary>A section that someone else has changed: all three texts.</summary>
    public static ProblemHttpResult Stale(Draft now, string section, JsonNode? yours, JsonNode? seen) =>
        Of(
            "stale",
            "This has changed since you saw it.",
            "Your text was not written; both texts are here. Merge them and send the result with the present revision.",
            ("version", now.Version),
            ("revision", now.Find(section)!.Revision),
            ("yours", yours),
            ("theirs", JsonNode.Parse(now.Find(section)!.Json)),
            ("base", seen)
        );

    /// <summary>What the rails refused to send.</summary>
    public static ProblemHttpResult NotSent(IReadOnlyList<Finding> findings) =>
        ApiProblems.Of(
            StatusCodes.Status422UnprocessableEntity,
            "refused",
            "This was not done.",
            findings.Last(f => f.Severity == Verdict.Refuse).Message,
            ("findings", findings.Where(f => f.Severity == Verdict.Refuse))
        );

    private static ProblemHttpResult Of(string anchor, string title, string? why, params (string, object?)[] more) =>
        ApiProblems.Of(StatusCodes.Status409Conflict, anchor, title, why, more);
}
