using System.Security.Cryptography;
using System.Text;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>The link that a start prints. It signs the first teacher in, once, within an hour, on whichever process it is opened.</summary>
internal sealed class SignInLink(IDbContextFactory<HomeroomDb> databases, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <summary>Path and query of the link.</summary>
    public string Path => $"/welcome?token={_token}";

    /// <summary>Makes the link work from now on, and forgets those that have run out.</summary>
    public async Task IssueAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        var past = now.ToUnixTimeMilliseconds();
        await db.SignInLinks.Where(l => l.Until < past).ExecuteDeleteAsync(ct);
        db.SignInLinks.Add(new SignInLinkRecord { Hash = Hash(_token), Until = (now + Life).ToUnixTimeMilliseconds() });
        await db.SaveChangesAsync(ct);
    }

    /// <summary>True for a token that was printed, in time, for the first time.</summary>
    public async Task<bool> UseAsync(string? token, CancellationToken ct)
    {
        if (token is not { Length: > 0 and <= 64 })
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var (hash, now) = (Hash(token), time.GetUtcNow().ToUnixTimeMilliseconds());
        return await db.SignInLinks.Where(l => l.Hash == hash && l.Until >= now).ExecuteDeleteAsync(ct) == 1;
    }

    /// <summary>What is stored of a token.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
