using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Hosting;

/// <summary>Opens the database at the start: for the owner alone, and never one that a newer program has written.</summary>
internal static class DatabaseStart
{
    /// <summary>Prepares the database.</summary>
    /// <exception cref="StartFault">It comes from a newer Homeroom.</exception>
    public static async Task OpenDatabaseAsync(this WebApplication app)
    {
        await using (var db = await app.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync())
        {
            if (db.Database.IsSqlite())
            {
                DataFolder.Protect(Path.Combine(DataFolder.Of(app.Configuration), "homeroom.db"));
            }

            if (await HasNewerAsync(db))
            {
                throw new StartFault(
                    "The database was written by a newer Homeroom. Start that version, or set HOMEROOM_DATA to another folder; nothing was changed."
                );
            }
        }

        await app.MigrateAsync();
    }

    private static async Task<bool> HasNewerAsync(HomeroomDb db)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        return (await db.Database.GetAppliedMigrationsAsync()).Any(m => !known.Contains(m));
    }
}
