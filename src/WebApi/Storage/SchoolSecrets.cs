using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Secrets of the school: made when they are first asked for, the same on every node, encrypted.</summary>
internal sealed class SchoolSecrets(IDbContextFactory<HomeroomDb> databases, LearningSeal seal)
{
    /// <summary>What stand-ins of teachers are made from.</summary>
    public const string StandIns = "stand-ins";

    /// <summary>The secret of this name.</summary>
    public async Task<string> GetAsync(string name, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await FindAsync(db, name, ct) is { } known)
        {
            return known;
        }

        var made = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        db.SchoolSecrets.Add(new SchoolSecretRecord { Name = name, Sealed = seal.Close(made) });
        try
        {
            await db.SaveChangesAsync(ct);
            return made;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await FindAsync(db, name, ct) is { } other)
            {
                return other; // Another node was faster.
            }

            throw;
        }
    }

    private async Task<string?> FindAsync(HomeroomDb db, string name, CancellationToken ct) =>
        await db.SchoolSecrets.Where(s => s.Name == name).Select(s => s.Sealed).FirstOrDefaultAsync(ct) is { } kept ? seal.Open<string>(kept) : null;
}
