using System.Globalization;
using System.Text.Json;
using Homeroom.Assistant.Lessons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Api;

/// <summary>What the API says when something is not done: RFC 9457 problems, each with an address that explains it.</summary>
internal static class ApiProblems
{
    private const string Docs = "/docs/api.md#";

    /// <summary>A problem.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="anchor">Name of its kind, a heading of the documentation.</param>
    /// <param name="title">A few words, the same for every problem of this kind.</param>
    /// <param name="detail">What happened here.</param>
    /// <param name="more">What a program needs to go on.</param>
    public static ProblemHttpResult Of(int status, string anchor, string title, string? detail, params (string Name, object? Value)[] more) =>
        TypedResults.Problem(
            new ProblemDetails
            {
                Status = status,
                Type = Docs + anchor,
                Title = title,
                Detail = detail,
                Extensions = more.ToDictionary(m => m.Name, m => m.Value),
            }
        );

    /// <summary>400: fields that have to be changed, each by its JSON pointer.</summary>
    public static ProblemHttpResult Invalid(IReadOnlyList<ShapeError> errors) =>
        Of(
            StatusCodes.Status400BadRequest,
            "invalid",
            "Some answers need changing.",
            errors.Count > 0 ? errors[0].Message : null,
            ("errors", ByPath(errors))
        );

    /// <summary>400: one field.</summary>
    public static ProblemHttpResult Invalid(string path, string message) => Invalid([new ShapeError(path, message)]);

    /// <summary>400: JSON that cannot be read; it says where.</summary>
    public static ProblemHttpResult Unreadable(JsonException fault)
    {
        var message = ApiWords.Say(fault);
        var (line, position) = (fault.LineNumber + 1, fault.BytePositionInLine + 1);
        var where = line is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (line {line}, position {position})");
        return Of(
            StatusCodes.Status400BadRequest,
            "unreadable",
            "The JSON cannot be read.",
            message + where,
            ("line", line),
            ("position", position),
            ("errors", ByPath([new ShapeError(ApiWords.Pointer(fault), message)]))
        );
    }

    /// <summary>The kind of a problem of which only the status is known.</summary>
    public static string TypeOf(int status) =>
        Docs
        + status switch
        {
            400 => "invalid",
            401 => "sign-in",
            403 => "other-site",
            404 => "not-found",
            405 => "wrong-verb",
            409 => "stale",
            413 => "too-large",
            415 => "not-json",
            429 => "too-often",
            503 => "not-available",
            _ => "failed",
        };

    /// <summary>404.</summary>
    public static ProblemHttpResult NoSuch(string what) =>
        Of(StatusCodes.Status404NotFound, "not-found", "There is no such thing.", $"There is no such {what}, or it is not yours.");

    /// <summary>Errors by path.</summary>
    public static Dictionary<string, string[]> ByPath(IReadOnlyList<ShapeError> errors) =>
        errors.GroupBy(e => e.Path).ToDictionary(g => g.Key, g => g.Select(e => e.Message).ToArray());
}
