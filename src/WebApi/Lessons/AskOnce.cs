using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;

namespace Homeroom.WebApi.Lessons;

/// <summary>Asks for a lesson once for each idempotency key: a repeat within 24 hours finds the draft that stands.</summary>
internal sealed class AskOnce(DraftSpine spine, IDraftStore store, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Asks.</summary>
    /// <returns>What became of it, and whether the key stands for another request.</returns>
    public async Task<(AskOutcome Outcome, bool OtherRequest)> AskAsync(LessonRequest request, Teacher teacher, string? key, CancellationToken ct)
    {
        if (key is null)
        {
            return (await spine.AskAsync(request, teacher, Guid.NewGuid().ToString("N"), ct), false);
        }

        for (var turn = 0; ; turn++)
        {
            var asked = await spine.AskAsync(request, teacher, RequestId(key, turn), ct);
            if (asked.Id is not { } id || await store.FindAsync(id, ct) is not { } standing)
            {
                return (asked, false);
            }

            if (time.GetUtcNow() - AskedAt(id) < Kept)
            {
                return (asked, !Same(standing.Request, request));
            }
        }
    }

    // Ids are UUIDs of version 7: the first 48 bits are the moment in milliseconds.
    private static DateTimeOffset AskedAt(string id) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(id.AsSpan(0, 12), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static string RequestId(string key, int turn) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"api\n{turn}\n{key}"))));

    private static bool Same(LessonRequest one, LessonRequest other) =>
        JsonSerializer.Serialize(one, Json.Options) == JsonSerializer.Serialize(other, Json.Options);
}
