using System.Data.Common;
using System.Diagnostics;
using Homeroom.Assistant.Models;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Hosting;

/// <summary>The one exception handler. It logs kinds and places of failures, never their messages: these can hold what someone wrote.</summary>
internal static partial class Failures
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(5);

    public static void UseFailures(this WebApplication app) =>
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerAsync, SuppressDiagnosticsCallback = _ => true });

    private static Task AnswerAsync(HttpContext http)
    {
        var error = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (ApiFaults.Of(http, error) is { } said)
        {
            return said.ExecuteAsync(http);
        }

        var status = StatusOf(error);
        var reference = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
        if (status >= StatusCodes.Status500InternalServerError && error is not null)
        {
            Log(http, error, status, reference);
        }

        if (StorageTroubles.Of(error) is { } trouble)
        {
            return TroubleAnswer.WriteAsync(http, trouble, reference);
        }

        return Problems.WriteAsync(http, status, status == StatusCodes.Status503ServiceUnavailable ? Moment : null, reference);
    }

    /// <summary>The status that a failure means.</summary>
    internal static int StatusOf(Exception? error)
    {
        for (var e = error; e is not null; e = e.InnerException)
        {
            switch (e)
            {
                case BadHttpRequestException bad:
                    return bad.StatusCode;
                case InvalidDataException:
                    return StatusCodes.Status413PayloadTooLarge;
                case DbException or DbUpdateException or ModelTrouble:
                    return StatusCodes.Status503ServiceUnavailable;
            }
        }

        return StatusCodes.Status500InternalServerError;
    }

    private static void Log(HttpContext http, Exception error, int status, string reference)
    {
        var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Homeroom.Requests");
        var route = (http.Features.Get<IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
        var places = status == StatusCodes.Status503ServiceUnavailable ? "" : Environment.NewLine + error.StackTrace;
        Failed(log, http.Request.Method, route, KindsOf(error), reference, places);
    }

    private static string KindsOf(Exception error) =>
        string.Join(
            " < ",
            Chain(error).Select(e => e is DbException { SqlState: { Length: > 0 } state } ? $"{e.GetType().Name} {state}" : e.GetType().Name)
        );

    private static IEnumerable<Exception> Chain(Exception error)
    {
        for (var e = error; e is not null; e = e.InnerException)
        {
            yield return e;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Route} failed with {Kinds}. Reference {Reference}{Places}")]
    private static partial void Failed(ILogger logger, string method, string route, string kinds, string reference, string places);
}
