using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Azure.Identity;

namespace Homeroom.Assistant.Models;

/// <summary>What a teacher is told when a server or the connection to it fails.</summary>
internal static class WireTrouble
{
    private const string AskTheKeeper = "Whoever looks after Homeroom can put that right. Until then you can draft it offline.";
    private const string OtherWords = "Say it in other words, or draft it offline.";

    /// <summary>The trouble behind an exception of the client; null for one that is no server's fault.</summary>
    public static ModelTrouble? Of(Exception e, DateTimeOffset now, CancellationToken ct) =>
        e switch
        {
            ModelTrouble trouble => trouble,
            ClientResultException answer => Answered(answer, now),
            AuthenticationFailedException => new(
                $"The model’s server was not asked, because this machine has no Entra identity that works. {AskTheKeeper}",
                canRetry: false,
                inner: e,
                kind: TroubleKind.KeyRefused
            ),
            OperationCanceledException when !ct.IsCancellationRequested => Unreachable(e),
            InvalidDataException => TooLong(e),
            HttpRequestException { StatusCode: null, HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } =>
                Unreachable(e),
            HttpRequestException or IOException => BrokeOff(e),
            // A server that sends something other than the protocol makes the client stumble in any of these ways.
            JsonException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException => BrokeOff(e),
            _ => null,
        };

    /// <summary>The model declined.</summary>
    public static ModelTrouble Declined() => new($"The model declined to write this. {OtherWords}", canRetry: false, kind: TroubleKind.Declined);

    /// <summary>The server's filter stepped in.</summary>
    public static ModelTrouble Filtered(Exception? e = null) =>
        new($"The content filter of the model’s server stopped this. {OtherWords}", canRetry: false, inner: e, kind: TroubleKind.Filtered);

    /// <summary>The model reached its longest reply.</summary>
    public static ModelTrouble Truncated() => new("The model stopped at the longest reply it may write.", kind: TroubleKind.Truncated);

    /// <summary>The reply does not end.</summary>
    public static ModelTrouble TooLong(Exception? e = null) =>
        new("The model’s reply ran on without end and was stopped.", canRetry: false, inner: e, kind: TroubleKind.TooLong);

    private static ModelTrouble Unreachable(Exception e) => new("The model’s server could not be reached.", inner: e, kind: TroubleKind.Unreachable);

    private static ModelTrouble BrokeOff(Exception e) => new("The connection to the model broke off.", inner: e, kind: TroubleKind.BrokeOff);

    private static ModelTrouble Answered(ClientResultException e, DateTimeOffset now)
    {
        var error = WireError.Of(e);
        return e.Status switch
        {
            0 => Unreachable(e),
            401 or 403 => Never($"The model’s server did not accept the key. {AskTheKeeper}", e, TroubleKind.KeyRefused),
            402 => NoCredit(e),
            404 => Never($"The model’s server does not know this model or this address. {AskTheKeeper}", e, TroubleKind.UnknownModel),
            429 when error.Code is "insufficient_quota" => NoCredit(e),
            408 => new ModelTrouble("The model took too long to answer.", inner: e, kind: TroubleKind.TooSlow),
            429 => new ModelTrouble("The model is busy and asked us to wait.", RetryAfter(e, now), inner: e, kind: TroubleKind.Busy),
            >= 300 and < 400 => Never($"The model’s server has moved to another address. {AskTheKeeper}", e, TroubleKind.UnknownModel),
            400 when error.Code is "content_filter" => Filtered(e),
            400 or 413 when error.Code is "context_length_exceeded" || e.Status == 413 => Never(
                "The request is too long for this model. Shorten the pasted text, or draft it offline.",
                e,
                TroubleKind.RequestRefused
            ),
            < 500 => Never($"The model’s server refused the request as it is. {AskTheKeeper}", e, TroubleKind.RequestRefused),
            _ => new ModelTrouble("The model’s server failed.", RetryAfter(e, now), inner: e, kind: TroubleKind.ServerFailed),
        };
    }

    private static ModelTrouble NoCredit(Exception e) =>
        Never($"The account at the model’s server is used up. {AskTheKeeper}", e, TroubleKind.NoCredit);

    private static ModelTrouble Never(string message, Exception e, TroubleKind kind) => new(message, canRetry: false, inner: e, kind: kind);

    // RFC 9110, 10.2.3: whole seconds or an HTTP date; some servers also send milliseconds.
    private static TimeSpan? RetryAfter(ClientResultException e, DateTimeOffset now)
    {
        var headers = e.GetRawResponse()?.Headers;
        if (headers?.TryGetValue("retry-after-ms", out var text) == true && Number(text) is { } milliseconds)
        {
            return Bounded(TimeSpan.FromMilliseconds(milliseconds));
        }

        return headers?.TryGetValue("Retry-After", out var after) != true ? null
            : Number(after) is { } seconds ? Bounded(TimeSpan.FromSeconds(seconds))
            : DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? Bounded(at - now)
            : null;
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Math.Clamp(number, 0, 1e9)
            : null;

    private static TimeSpan Bounded(TimeSpan wait) =>
        wait < TimeSpan.Zero ? TimeSpan.Zero
        : wait > TimeSpan.FromHours(1) ? TimeSpan.FromHours(1)
        : wait;
}
