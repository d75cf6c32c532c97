using System.Security.Claims;
using System.Threading.RateLimiting;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;

namespace Homeroom.WebApi.Hosting;

/// <summary>Settings under "Limits".</summary>
internal sealed record LimitOptions
{
    /// <summary>Drafts and redos that one teacher can ask for in a minute, 1 to 100,000.</summary>
    public int DraftsPerMinute { get; init; } = 120;

    /// <summary>Tries to sign in from one address in a minute, 1 to 100,000.</summary>
    public int SignInsPerMinute { get; init; } = 10;

    /// <summary>Wrong codes from one address in a minute before it has to wait, 1 to 100,000. A whole school can stand behind one address.</summary>
    public int WrongCodesPerMinute { get; init; } = 30;

    /// <summary>Students who can join from one address in a minute, 1 to 1,000,000.</summary>
    public int JoinsPerMinute { get; init; } = 600;

    /// <summary>Largest request in megabytes, 1 to 100.</summary>
    public int BodyMegabytes { get; init; } = 4;

    /// <summary>The settings.</summary>
    /// <exception cref="StartFault">A number is out of its range.</exception>
    public static LimitOptions Of(IConfiguration configuration)
    {
        var options = configuration.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
        return options.DraftsPerMinute is < 1 or > 100_000 ? throw new StartFault("Limits__DraftsPerMinute must be from 1 to 100000.")
            : options.SignInsPerMinute is < 1 or > 100_000 ? throw new StartFault("Limits__SignInsPerMinute must be from 1 to 100000.")
            : options.WrongCodesPerMinute is < 1 or > 100_000 ? throw new StartFault("Limits__WrongCodesPerMinute must be from 1 to 100000.")
            : options.JoinsPerMinute is < 1 or > 1_000_000 ? throw new StartFault("Limits__JoinsPerMinute must be from 1 to 1000000.")
            : options.BodyMegabytes is < 1 or > 100 ? throw new StartFault("Limits__BodyMegabytes must be from 1 to 100.")
            : options;
    }
}

/// <summary>How much and how often: sign-in by address, drafting by teacher, the size of a request.</summary>
internal static class Limits
{
    /// <summary>Policy of whatever signs in.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Policy of another assistant's look-ups.</summary>
    public const string LookUps = "look-ups";

    private const string Drafting = "drafting";
    private const int MostLookUps = 120; // a minute
    private const long Megabyte = 1024 * 1024;
    private const long Drained = 64 * Megabyte;
    private const long Papers = 26 * Megabyte;
    private const int Fields = 4_096; // the plan of the largest class set has two a paper
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var options = LimitOptions.Of(builder.Configuration);
        var largest = options.BodyMegabytes * Megabyte;
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<DraftingPace>();
        builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = largest);
        builder.Services.Configure<FormOptions>(f =>
        {
            f.ValueLengthLimit = (int)largest;
            f.MultipartBodyLengthLimit = largest;
            f.ValueCountLimit = Fields;
        });
        builder.Services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = RejectAsync;
            o.AddPolicy(SignIn, http => Window(http, SignIn, http.Connection.RemoteIpAddress?.ToString() ?? "local", options.SignInsPerMinute));
            o.AddPolicy(
                Drafting,
                http => Window(http, Drafting, http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "nobody", options.DraftsPerMinute)
            );
            o.AddPolicy(LookUps, http => Window(http, LookUps, http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "nobody", MostLookUps));
        });
    }

    /// <summary>Puts the drafting limit on every address of the group that has something drafted: asking for a lesson, redoing, and trying a prompt.</summary>
    public static void LimitDrafting(this RouteGroupBuilder group) =>
        ((IEndpointConventionBuilder)group).Finally(e =>
        {
            var posts = e.Metadata.OfType<HttpMethodMetadata>().Any(m => m.HttpMethods.Contains(HttpMethods.Post));
            var last = (e as RouteEndpointBuilder)?.RoutePattern.RawText?.TrimEnd('/').Split('/')[^1];
            if (posts && last is "lessons" or "activities" or "redo" or "copy" or "try")
            {
                e.Metadata.Add(new EnableRateLimitingAttribute(Drafting));
            }
        });

    /// <summary>Refuses a request that says it is too large. What is sent is read to its end, so that a browser shows the answer and no broken line.</summary>
    public static async Task Body(HttpContext http, RequestDelegate next)
    {
        var length = http.Request.ContentLength ?? 0;
        if (BringsPapers(http.Request))
        {
            AllowPapers(http);
            await next(http);
            return;
        }

        if (length <= http.RequestServices.GetRequiredService<LimitOptions>().BodyMegabytes * Megabyte)
        {
            await next(http);
            return;
        }

        if (length <= Drained && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = length;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }

        await Problems.WriteAsync(http, StatusCodes.Status413PayloadTooLarge);
    }

    // A class set is larger than anything else that is sent; how much of it is read, its reader says.
    private static bool BringsPapers(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.ContentLength <= Papers
        && request.Path.StartsWithSegments("/grading", StringComparison.Ordinal)
        && request.Path.Value!.EndsWith("/bring", StringComparison.Ordinal);

    private static void AllowPapers(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = Papers;
        }

        var options = new FormOptions { ValueLengthLimit = (int)Papers, MultipartBodyLengthLimit = Papers };
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, options));
    }

    private static RateLimitPartition<string> Window(HttpContext http, string policy, string whose, int most)
    {
        var windows = http.RequestServices.GetRequiredService<IWindows>();
        return RateLimitPartition.Get(whose, w => windows.Of($"{policy}:{w}", most, Minute));
    }

    private static async ValueTask RejectAsync(OnRejectedContext context, CancellationToken ct)
    {
        var http = context.HttpContext;
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Minute;
        if (Problems.WantsJson(http))
        {
            await Problems.WriteAsync(http, StatusCodes.Status429TooManyRequests, wait);
            return;
        }

        Problems.SayWhen(http, wait);
        await TooOften(http, wait, await KeepTyped.OfOursAsync(http.Request)).ExecuteAsync(http);
    }

    // Who signs in begins at the form again: a password is not kept on a page.
    private static IResult TooOften(HttpContext http, TimeSpan wait, IReadOnlyList<KeyValuePair<string, string>> typed)
    {
        var request = http.Request;
        var entering = request.Path == "/sign-in";
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return Pages.Show<TroublePage>(
            new()
            {
                [nameof(TroublePage.Title)] = Problems.SayingFor(StatusCodes.Status429TooManyRequests).Title,
                [nameof(TroublePage.Sentence)] = $"Nothing was lost. You can go on in {Times.Count(seconds, "second")}.",
                [nameof(TroublePage.Address)] = entering ? "/sign-in" : request.Path + request.QueryString,
                [nameof(TroublePage.Posted)] = HttpMethods.IsPost(request.Method) && !entering,
                [nameof(TroublePage.Typed)] = entering ? [] : typed,
            },
            StatusCodes.Status429TooManyRequests
        );
    }
}
