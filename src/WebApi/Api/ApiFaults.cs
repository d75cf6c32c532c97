using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Api;

/// <summary>A request of a program that cannot be read, as a problem that says where.</summary>
internal static partial class ApiFaults
{
    /// <summary>The problem; null when the failure is of another kind, or a page was asked for.</summary>
    public static ProblemHttpResult? Of(HttpContext http, Exception? error) =>
        error is BadHttpRequestException bad && http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? Say(bad) : null;

    private static ProblemHttpResult Say(BadHttpRequestException bad) =>
        bad switch
        {
            { StatusCode: StatusCodes.Status413PayloadTooLarge } => ApiProblems.Of(
                bad.StatusCode,
                "too-large",
                "This is too large.",
                "Anything but a request for a lesson may have at most 1 MB."
            ),
            { StatusCode: StatusCodes.Status415UnsupportedMediaType } => ApiDoor.NotJson,
            { InnerException: JsonException fault } => ApiProblems.Unreadable(fault),
            _ when Query().Match(bad.Message) is { Success: true } q => ApiProblems.Invalid(
                q.Groups["name"].Value,
                "This value does not fit. See the list of parameters."
            ),
            _ when bad.Message.Contains("body", StringComparison.Ordinal) => ApiProblems.Invalid("", "Send a JSON body."),
            _ => ApiProblems.Of(bad.StatusCode, "invalid", "The request cannot be read.", null),
        };

    [GeneratedRegex("""Failed to bind parameter "\S+ (?<name>\w+)" from""")]
    private static partial Regex Query();
}
