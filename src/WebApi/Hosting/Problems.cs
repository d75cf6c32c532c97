using System.Globalization;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Hosting;

/// <summary>What did not work, by status: a page for a person, a problem (RFC 9457) for a program.</summary>
internal static class Problems
{
    private static readonly (string Title, string Sentence) Other = ("That did not work.", "What you had saved is safe. Go back and try once more.");

    private static readonly Dictionary<int, (string Title, string Sentence)> Sayings = new()
    {
        [400] = ("This could not be read.", "Nothing was changed. Go back, load the page again and send it once more."),
        [401] = ("Please sign in.", "Your drafts are where you left them."),
        [403] = ("This is not yours to open.", "Nothing was changed."),
        [404] = ("There is no page at this address.", "It may be an old or a mistyped address. Your drafts are where you left them."),
        [405] = ("This address does not take that.", "Nothing was changed. Go back and use the buttons of the page."),
        [409] = ("This has changed in the meantime.", "Nothing was overwritten. Load the page again."),
        [413] = ("That is too much at once.", "Nothing was changed. Go back, take a shorter text and send it again."),
        [414] = ("This address is too long.", "Go back and use a shorter search."),
        [415] = ("This kind of content is not understood.", "Nothing was changed."),
        [429] = ("That was a lot in a short time.", "Nothing was lost. Wait a moment, then send it again."),
        [503] = (
            "This could not be saved or read.",
            "The disk is full or the database is busy. What was saved before is safe. Go back: your text still stands in that page. Try again in a minute."
        ),
    };

    /// <summary>Whether a program asks, which gets a problem and not a page.</summary>
    public static bool WantsJson(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || http.Request.Headers.ContainsKey("X-Autosave")
        || (
            http.Request.Headers.Accept.ToString() is var accept
            && accept.Contains("json", StringComparison.OrdinalIgnoreCase)
            && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Answers with a status and its words.</summary>
    public static Task WriteAsync(HttpContext http, int status, TimeSpan? wait = null, string? reference = null)
    {
        SayWhen(http, wait);
        var (title, sentence) = Sayings.GetValueOrDefault(status, Other);
        return WantsJson(http)
            ? Results
                .Problem(statusCode: status, title: title, detail: sentence, type: ApiProblems.TypeOf(status), instance: http.Request.Path)
                .ExecuteAsync(http)
            : PageFor(status, title, sentence, reference).ExecuteAsync(http);
    }

    /// <summary>The title of a status.</summary>
    public static (string Title, string Sentence) SayingFor(int status) => Sayings.GetValueOrDefault(status, Other);

    /// <summary>Puts Retry-After into the answer.</summary>
    public static void SayWhen(HttpContext http, TimeSpan? wait)
    {
        if (wait is { } w)
        {
            http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(w.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static IResult PageFor(int status, string title, string sentence, string? reference) =>
        Pages.Show<ProblemPage>(
            new()
            {
                [nameof(ProblemPage.Title)] = title,
                [nameof(ProblemPage.Sentence)] = sentence,
                [nameof(ProblemPage.Action)] = status == 401 ? "Sign in" : "Back to my drafts",
                [nameof(ProblemPage.Href)] = status == 401 ? "/sign-in" : "/",
                [nameof(ProblemPage.Reference)] = reference,
            },
            status
        );
}
