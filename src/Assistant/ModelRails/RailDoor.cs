using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.ModelRails;

/// <summary>The way to one operation of a service: JSON out, JSON in, and what it said of exactly the same is not asked twice.</summary>
internal sealed class RailDoor(Uri address, string header, string key, RailPatience patience, RailShelf shelf, TimeProvider time) : IDisposable
{
    private const int LargestAnswer = 1024 * 1024;

    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            UseCookies = false,
        }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LargestAnswer,
    };

    /// <summary>Asks. Only an answer that can be read is kept.</summary>
    /// <exception cref="RailOutage">There is no answer that can be read.</exception>
    public async Task<T> AskAsync<T>(JsonObject question, Func<JsonElement, T> read, CancellationToken ct)
    {
        var body = Encoding.UTF8.GetBytes(question.ToJsonString());
        var name = $"rail:{Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(address.AbsoluteUri + "\n"), .. body]))}";
        if (await shelf.FindAsync(name, ct) is { } stored && TryRead(stored, read, out var known))
        {
            return known;
        }

        var answer = await patience.RunAsync(
            async token =>
            {
                var bytes = await SendAsync(body, token);
                return (Bytes: bytes, Said: Read(bytes, read));
            },
            ct
        );
        await shelf.KeepAsync(name, answer.Bytes, ct);
        return answer.Said;
    }

    public void Dispose() => _http.Dispose();

    private async Task<byte[]> SendAsync(byte[] body, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (key.Length > 0)
        {
            request.Headers.TryAddWithoutValidation(header, header == "Authorization" ? "Bearer " + key : key);
        }

        try
        {
            using var answer = await _http.SendAsync(request, ct);
            return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync(ct) : throw Refused(answer);
        }
        catch (HttpRequestException e)
        {
            throw new RailOutage(
                e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? OutageKind.Unreadable : OutageKind.Unreachable,
                inner: e
            );
        }
        catch (Exception e) when (e is IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            // No connection in time ends the call by itself.
            throw new RailOutage(OutageKind.Unreachable, inner: e);
        }
    }

    private RailOutage Refused(HttpResponseMessage answer) =>
        (int)answer.StatusCode switch
        {
            401 or 403 => new RailOutage(OutageKind.KeyRefused),
            408 => new RailOutage(OutageKind.Slow),
            429 => new RailOutage(OutageKind.Busy, Wait(answer)),
            >= 500 => new RailOutage(OutageKind.Failed, Wait(answer)),
            _ => new RailOutage(OutageKind.RequestRefused),
        };

    // RFC 9110, 10.2.3: whole seconds or an HTTP date.
    private TimeSpan? Wait(HttpResponseMessage answer)
    {
        var text = answer.Headers.TryGetValues("Retry-After", out var values) ? values.FirstOrDefault() : null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds)
                ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 3600))
            : answer.Headers.RetryAfter?.Date is { } date && date > time.GetUtcNow() ? date - time.GetUtcNow()
            : null;
    }

    // Another version of Homeroom may have stored it and read it in another way.
    private static bool TryRead<T>(byte[] answer, Func<JsonElement, T> read, [MaybeNullWhen(false)] out T said)
    {
        try
        {
            said = Read(answer, read);
            return true;
        }
        catch (RailOutage)
        {
            said = default;
            return false;
        }
    }

    private static T Read<T>(byte[] answer, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return read(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new RailOutage(OutageKind.Unreadable, inner: e);
        }
    }
}
