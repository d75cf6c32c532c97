using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>Finds the lesson of an address for everything below it, so that no handler can forget whose it is.</summary>
internal static class OwnLesson
{
    /// <summary>Marks an endpoint that takes a deleted lesson.</summary>
    public sealed record TakesDeleted;

    /// <summary>The filter: 404 for what is not there or another teacher's, 410 for what is deleted.</summary>
    public static async ValueTask<object?> FindAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var store = http.RequestServices.GetRequiredService<IDraftStore>();
        if (await store.FindMineAsync(http.GetRouteValue("id")!.ToString()!, http.User, http.RequestAborted) is not { Draft.Kind: "lesson" } stored)
        {
            return ApiProblems.NoSuch("lesson");
        }

        if (stored.Draft.DeletedAt is not null && http.GetEndpoint()!.Metadata.GetMetadata<TakesDeleted>() is null)
        {
            return ApiProblems.Of(
                StatusCodes.Status410Gone,
                "deleted",
                "This lesson is deleted.",
                "It is kept for 30 days. POST to its address with /undelete brings it back."
            );
        }

        http.Features.Set(stored);
        return await next(context);
    }
}
