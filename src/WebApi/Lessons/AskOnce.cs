using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Drafts;

namespace Homeroom.WebApi.Lessons;

/// <summary>Asks for a draft once for each idempotency key: a repeat within 24 hours finds the draft that stands.</summary>
internal sealed class AskOnce(DraftSpine spine, IDraftStore store, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Asks.</summary>
    /// <returns>What became of it, and whether the key stands for another request.</returns>
    public async Task<(AskOutcome Outcome, bool OtherRequest)> AskAsync(DraftRequest request, Teacher teacher, string? key, CancellationToken ct)
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

    private static bool Same(DraftRequest one, DraftRequest other) => one.Kind == other.Kind && one.Kind.Write(one) == other.Kind.Write(other);
}
