using System.ComponentModel;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Feedback.Delivery;

/// <summary>Feedback for programs.</summary>
internal static class FeedbackApi
{
    private const int Most = 100;

    public static void MapFeedbackApi(this IEndpointRouteBuilder routes) =>
        routes
            .MapGroup("/feedback")
            .WithTags("Feedback")
            .MapGet("", ListAsync)
            .Says(
                "listFeedback",
                "Feedback since a cursor, oldest first",
                "Ids and figures, never a comment or a text. Your own; whoever runs this Homeroom also gets that of teachers who let their drafts be used as cases. "
                    + "It appears ten seconds after it was given.",
                [400]
            );

    private static async Task<Results<Ok<FeedbackItems>, ProblemHttpResult>> ListAsync(
        [Description("The next of an earlier answer; missing to begin with the first.")] string? after,
        [Description("At most so many, 1 to 100; 100 when missing.")] int? take,
        HttpContext http,
        FeedbackFeed feed,
        CancellationToken ct
    ) =>
        take is < 1 or > Most ? ApiProblems.Invalid("take", "Ask for 1 to 100.")
        : after is not null && !FeedbackFeed.IsCursor(after) ? ApiProblems.Invalid("after", "Send the next of an earlier answer.")
        : TypedResults.Ok(await feed.AfterAsync(after ?? "", Pages.Of(http.User).Id, PromptPages.IsOwner(http.User), take ?? Most, ct));
}
