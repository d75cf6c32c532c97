using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Api;

/// <summary>
/// Keeps other sites out. A browser sends the sign-in cookie by itself, so a change must come as JSON, which no form can
/// send, and from our own pages as far as the browser says where it comes from.
/// </summary>
internal static class ApiDoor
{
    /// <summary>415.</summary>
    public static ProblemHttpResult NotJson =>
        ApiProblems.Of(
            StatusCodes.Status415UnsupportedMediaType,
            "not-json",
            "Send JSON.",
            "Changes are taken with the header Content-Type: application/json only."
        );

    /// <summary>The filter of the whole API.</summary>
    public static async ValueTask<object?> PassAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return await next(context);
        }

        if (!IsOurs(request))
        {
            return ApiProblems.Of(
                StatusCodes.Status403Forbidden,
                "other-site",
                "Another site may not do this.",
                "The browser says that this request comes from another site."
            );
        }

        return HttpMethods.IsDelete(request.Method) || request.HasJsonContentType() ? await next(context) : NotJson;
    }

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none";
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
