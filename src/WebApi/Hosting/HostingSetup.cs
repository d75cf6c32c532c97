using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace Homeroom.WebApi.Hosting;

/// <summary>What every request goes through.</summary>
internal static class HostingSetup
{
    public static void AddHosting(this WebApplicationBuilder builder)
    {
        var data = DataFolder.Of(builder.Configuration);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddSingleton<QuietLog>();
        builder.Services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>>(s => s.GetRequiredService<QuietLog>());
        builder.AddStaticFiles();
        builder.AddAddresses();
        builder.AddLimits();
        builder.AddTelemetry();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddAntiforgery(o => o.Cookie.Name = "homeroom.form");
        builder.Services.AddProblemDetails();
        builder.Services.AddResponseCompression(o => o.EnableForHttps = false);
        builder.Services.AddDataProtection().SetApplicationName("Homeroom").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, "keys")));
        builder.Services.AddHealth(data);
    }

    public static void UseHosting(this WebApplication app)
    {
        app.Use(Headers.Secure);
        app.UseFailures();
        app.UseStatusCodePages(c => Problems.WriteAsync(c.HttpContext, c.HttpContext.Response.StatusCode));
        app.UseHsts();
        app.Use(Limits.Body);
        app.Use(HeadRequests.Answer);
        app.UseResponseCompression();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapHealth();
    }

    /// <summary>The group of pages for a signed-in teacher: sign-in, form tokens and limits are checked for all of them.</summary>
    public static RouteGroupBuilder MapTeacherPages(this WebApplication app)
    {
        var group = app.MapOpenPages().RequireAuthorization();
        group.LimitDrafting();
        return group;
    }

    /// <summary>The group of pages for everybody: form tokens are checked for all of them.</summary>
    public static RouteGroupBuilder MapOpenPages(this WebApplication app)
    {
        var group = app.MapGroup("").DisableAntiforgery();
        group.AddEndpointFilter(CheckFormToken);
        return group;
    }

    // Started from another folder, the files lie beside the program when it was published, and where the build says otherwise.
    private static void AddStaticFiles(this WebApplicationBuilder builder)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(builder.Environment.WebRootPath))
        {
            return;
        }

        if (Directory.Exists(beside))
        {
            builder.Environment.WebRootFileProvider = new PhysicalFileProvider(beside);
        }
        else
        {
            builder.WebHost.UseStaticWebAssets();
        }
    }

    private static async ValueTask<object?> CheckFormToken(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method) && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            await KeepTyped.ShowAsync(http, signedOut: false);
            return Results.Empty;
        }

        return await next(context);
    }
}
