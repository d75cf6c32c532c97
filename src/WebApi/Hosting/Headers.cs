namespace Homeroom.WebApi.Hosting;

/// <summary>Security headers on every answer, also on those of the exception handler.</summary>
internal static class Headers
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Features = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    public static Task Secure(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(Write, http.Response);
        return next(http);
    }

    private static Task Write(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Features;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "private, no-cache";
        }

        return Task.CompletedTask;
    }
}
