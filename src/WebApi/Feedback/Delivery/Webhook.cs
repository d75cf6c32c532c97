using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Feedback.Delivery;

/// <summary>
/// Posts new feedback, ids and figures alone, to the address that is set. Signed as Standard Webhooks has it (standardwebhooks.com). What is not taken is sent again, so a
/// receiver may get something twice and loses nothing.
/// </summary>
internal sealed class Webhook(
    WebhookSetting setting,
    FeedbackFeed feed,
    IDbContextFactory<HomeroomDb> databases,
    TimeProvider time,
    ILogger<Webhook> log
) : IDisposable
{
    private const string Name = "feedback";
    private const int AtOnce = 100;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    // A receiver that leads elsewhere is not followed.
    private readonly HttpClient _client = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }
    )
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    public void Dispose() => _client.Dispose();

    /// <summary>Sends what is new, unless it waits after a failure.</summary>
    public async Task SendAsync(CancellationToken ct)
    {
        if (setting.Url is null)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var mark = await db.Deliveries.FirstOrDefaultAsync(d => d.Name == Name, ct);
        if (mark is null)
        {
            db.Deliveries.Add(mark = new DeliveryRecord { Name = Name, After = feed.Now() });
            await db.SaveChangesAsync(ct);
        }

        for (var more = true; more && mark.DueAt <= Now; )
        {
            var found = await feed.AfterAsync(mark.After, null, others: true, AtOnce, ct);
            if (found.Items.Count == 0)
            {
                return;
            }

            more = await PostAsync(found, mark, ct) && found.More;
            await db.SaveChangesAsync(ct);
        }
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<bool> PostAsync(FeedbackItems found, DeliveryRecord mark, CancellationToken ct)
    {
        var failure = await TryAsync(found, ct);
        if (failure is null)
        {
            (mark.After, mark.Failures, mark.DueAt) = (found.Next!, 0, 0);
            return true;
        }

        mark.Failures++;
        var wait = Math.Min(First.TotalMilliseconds * Math.Pow(2, Math.Min(mark.Failures - 1, 20)), Longest.TotalMilliseconds);
        mark.DueAt = Now + (long)wait;
        JobLog.NotDelivered(log, failure, mark.Failures);
        return false;
    }

    private async Task<string?> TryAsync(FeedbackItems found, CancellationToken ct)
    {
        var seconds = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var id = "feedback-" + found.Next;
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type = "feedback.given",
                timestamp = time.GetUtcNow(),
                data = new { found.Items, found.Next },
            },
            Json.Options
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, setting.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", seconds);
        request.Headers.Add("webhook-signature", "v1," + Signature(id, seconds, body));
        try
        {
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            return answer.IsSuccessStatusCode ? null : string.Create(CultureInfo.InvariantCulture, $"status {(int)answer.StatusCode}");
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return e.GetType().Name;
        }
    }

    private string Signature(string id, string seconds, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{seconds}."), .. body];
        return Convert.ToBase64String(HMACSHA256.HashData(setting.Secret, signed));
    }
}
