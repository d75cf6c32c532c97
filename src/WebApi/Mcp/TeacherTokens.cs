using System.Security.Cryptography;
using Homeroom.WebApi.Accounts;
using Microsoft.AspNetCore.DataProtection;

namespace Homeroom.WebApi.Mcp;

/// <summary>
/// Tokens with which another assistant looks things up in a teacher's name. Nothing of them is stored: a token holds the account's security stamp, so it ends with
/// every session of the teacher, at signing out everywhere or with a new password, and after 90 days at the latest.
/// </summary>
internal sealed class TeacherTokens(IDataProtectionProvider protection, Sessions sessions)
{
    /// <summary>What every token begins with, so that one that was lost can be recognized.</summary>
    public const string Prefix = "homeroom_";

    /// <summary>How long one lasts, in days.</summary>
    public const int Days = 90;

    private const int Longest = 2_000;
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Homeroom.TeacherTokens").ToTimeLimitedDataProtector();

    /// <summary>A new token of an account that stands.</summary>
    public async Task<string> MakeAsync(string teacherId, CancellationToken ct)
    {
        var standing = await sessions.FindAsync(teacherId, ct) ?? throw new InvalidOperationException("There is no such account.");
        return Prefix + _protector.Protect($"{teacherId}\n{standing.Stamp}", TimeSpan.FromDays(Days));
    }

    /// <summary>Whose token it is; null when it is none, or does not stand any more.</summary>
    public async Task<(string Id, string Name)?> FindAsync(string token, CancellationToken ct)
    {
        if (Open(token) is not [var id, var stamp] || await sessions.FindAsync(id, ct) is not { Stamp: { } present, Name: var name })
        {
            return null;
        }

        return present == stamp ? (id, name) : null;
    }

    private string[]? Open(string token)
    {
        if (!token.StartsWith(Prefix, StringComparison.Ordinal) || token.Length > Longest)
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(token[Prefix.Length..]).Split('\n');
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
