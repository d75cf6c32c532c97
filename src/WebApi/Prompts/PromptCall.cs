using System.ComponentModel;
using System.Globalization;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Prompts;

/// <summary>What every call on one prompt has, and the ways to answer.</summary>
internal sealed record PromptCall(
    [property: FromRoute(Name = "feature"), Description("First part of the id, such as lessons.")] string Feature,
    [property: FromRoute(Name = "name"), Description("Second part of the id, such as plan.")] string Name,
    HttpContext Http,
    PromptDesk Desk,
    PromptViews Views,
    CancellationToken Ct
)
{
    /// <summary>Id of the prompt.</summary>
    public string Id => $"{Feature}/{Name}";

    /// <summary>The signed-in teacher.</summary>
    public Teacher Teacher => Pages.Of(Http.User);

    /// <summary>Whether the teacher runs this Homeroom.</summary>
    public bool IsOwner => PromptPages.IsOwner(Http.User);

    /// <summary>The prompt; null when there is none, or a version is asked for that is not the teacher's to see.</summary>
    public async Task<PromptFamily?> FindAsync(int? version = null) =>
        await Desk.OpenAsync(Id, Teacher.Id, Ct) is { } family && (version is null or 0 || family.Find(version.Value) is not null) ? family : null;

    /// <summary>A prompt at a version, with its ETag.</summary>
    public async Task<Results<Ok<PromptAnswer>, ProblemHttpResult>> ShowAsync(int? version)
    {
        if (await FindAsync(version) is not { } family)
        {
            return ApiProblems.NoSuch("prompt");
        }

        var open = version is { } number ? family.Find(number) : family.Head ?? family.InUse;
        Http.Response.Headers.ETag = Tag(family.Turn);
        return TypedResults.Ok(PromptContracts.Of(await Views.OfAsync(family, open, new PromptOpening(), IsOwner, Ct)));
    }

    /// <summary>The answer to a change.</summary>
    public async Task<Results<Ok<PromptAnswer>, ProblemHttpResult>> AnswerAsync(PromptOutcome outcome, string? yours = null) =>
        outcome.Refused is null or PromptRefusal.Nothing ? await ShowAsync(outcome.Version?.Number) : await RefusedAsync(outcome, yours);

    /// <summary>How often the teacher had saved when the text was read; null when the header is missing or no number.</summary>
    public static int? TurnOf(string? match) =>
        int.TryParse(match?.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var turn) ? turn : null;

    /// <summary>428.</summary>
    public static ProblemHttpResult NoTurn =>
        ApiProblems.Of(StatusCodes.Status428PreconditionRequired, "no-revision", "Say which state you saw.", "Send the prompt’s ETag in If-Match.");

    private static string Tag(int turn) => string.Create(CultureInfo.InvariantCulture, $"\"{turn}\"");

    private async Task<ProblemHttpResult> RefusedAsync(PromptOutcome outcome, string? yours)
    {
        const string Title = "This was not done.";
        switch (outcome.Refused)
        {
            case PromptRefusal.NotThere:
                return ApiProblems.NoSuch("version");
            case PromptRefusal.Stale when await FindAsync() is { } family:
                var theirs = (await Desk.TextAsync(family, family.Head, Ct)).Template;
                return ApiProblems.Of(
                    StatusCodes.Status409Conflict,
                    "stale",
                    "This has changed since you saw it.",
                    outcome.Why,
                    ("turn", family.Turn),
                    ("version", family.Head?.Number ?? 0),
                    ("yours", yours),
                    ("theirs", theirs)
                );
            case PromptRefusal.Gate:
                return ApiProblems.Of(StatusCodes.Status409Conflict, "gate", "The gate has not said yes.", outcome.Why, ("gate", outcome.Gate));
            case PromptRefusal.Owner:
                return ApiProblems.Of(StatusCodes.Status403Forbidden, "not-yours", "That is not yours to decide.", outcome.Why);
            default:
                return ApiProblems.Of(
                    StatusCodes.Status422UnprocessableEntity,
                    "refused",
                    Title,
                    outcome.Why,
                    ("lint", PromptContracts.Of(outcome.Lint)),
                    ("findings", outcome.Findings)
                );
        }
    }
}
