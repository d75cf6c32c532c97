namespace Homeroom.WebApi.Hosting;

/// <summary>HEAD is answered like GET without the text; not where a GET uses something up or never ends.</summary>
internal static class HeadRequests
{
    public static async Task Answer(HttpContext http, RequestDelegate next)
    {
        var path = http.Request.Path.Value ?? "";
        if (!HttpMethods.IsHead(http.Request.Method) || path == "/welcome" || path.EndsWith("/events", StringComparison.Ordinal))
        {
            await next(http);
            return;
        }

        var body = http.Response.Body;
        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        try
        {
            await next(http);
        }
        finally
        {
            http.Request.Method = HttpMethods.Head;
            http.Response.Body = body;
        }
    }
}
