using System.Net;
using System.Net.Sockets;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Hosting;

/// <summary>What every request goes through.</summary>
internal static class HostingSetup
{
    private const int Port = 5210;

    public static void AddHosting(this WebApplicationBuilder builder)
    {
        var data = DataFolder.Of(builder.Configuration);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls($"http://127.0.0.1:{(IsFree(Port) ? Port : 0)}");
        }

        builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = 8 * 1024 * 1024);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(o => o.Cookie.Name = "homeroom.form");
        builder.Services.AddProblemDetails();
        builder.Services.AddResponseCompression(o => o.EnableForHttps = false);
        builder.Services.AddDataProtection().SetApplicationName("Homeroom").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, "keys")));
        builder.Services.AddHealthChecks();
    }

    public static void UseHosting(this WebApplication app)
    {
        app.UseExceptionHandler(e => e.Run(Unexpected));
        app.UseStatusCodePages(c => c.HttpContext.Response.StatusCode == 404 ? Show(c.HttpContext, Pages.NotFound()) : Task.CompletedTask);
        app.Use(SecureHeaders);
        app.UseResponseCompression();
        app.UseStaticFiles();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    /// <summary>The group of pages for a signed-in teacher: sign-in and form tokens are checked for all of them.</summary>
    public static RouteGroupBuilder MapTeacherPages(this WebApplication app)
    {
        var group = app.MapGroup("").RequireAuthorization().DisableAntiforgery();
        group.AddEndpointFilter(FormToken);
        return group;
    }

    /// <summary>The group of the JSON API. JSON cannot be sent from another site's form, and the cookie is same-site.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app) => app.MapGroup("/api/v1").RequireAuthorization().DisableAntiforgery();

    private static async ValueTask<object?> FormToken(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method))
        {
            var antiforgery = http.RequestServices.GetRequiredService<IAntiforgery>();
            if (!await antiforgery.IsRequestValidAsync(http))
            {
                return Pages.Problem(
                    400,
                    "This page was open for too long.",
                    "Nothing was changed. Go back, load the page again and send it once more.",
                    "Back to my drafts",
                    "/"
                );
            }
        }

        return await next(context);
    }

    private static Task SecureHeaders(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(http);
    }

    private static Task Unexpected(HttpContext http) =>
        Show(http, Pages.Problem(500, "That did not work.", "What you had saved is safe. Go back and try once more.", "Back to my drafts", "/"));

    private static Task Show(HttpContext http, IResult page) =>
        http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            ? Results.Problem(statusCode: http.Response.StatusCode).ExecuteAsync(http)
            : page.ExecuteAsync(http);

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
