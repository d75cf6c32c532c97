using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>The class set that a request is about: found once, and only by its teacher.</summary>
internal static class SetOfRequest
{
    /// <summary>The filter: 404 for what is not there, deleted, or another teacher's.</summary>
    public static async ValueTask<object?> OwnAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var store = http.RequestServices.GetRequiredService<GradingStore>();
        if (await store.FindAsync(http.GetRouteValue("id")!.ToString()!, Pages.Of(http.User).Id, http.RequestAborted) is not { } open)
        {
            return Pages.Problem(
                StatusCodes.Status404NotFound,
                "No assignment has this address.",
                "It may be deleted. What is deleted can be brought back for 30 days from the list of assignments.",
                "Look at your assignments",
                "/grading"
            );
        }

        // Students' work stands on these pages and in these files: no browser keeps it.
        http.Response.Headers.CacheControl = "no-store";
        http.Features.Set(open);
        return await next(context);
    }

    /// <summary>The class set; the filter has found it.</summary>
    public static OpenSet Set(this HttpContext http) => http.Features.Get<OpenSet>()!;

    /// <summary>Its address.</summary>
    public static string Address(this OpenSet set) => "/grading/" + set.Id;

    /// <summary>The page that says why something was not done.</summary>
    public static IResult Refused(this OpenSet set, string why) =>
        Pages.Problem(
            StatusCodes.Status409Conflict,
            "That was not done.",
            why + " Everything else is as it was.",
            "Back to the assignment",
            set.Address()
        );
}
