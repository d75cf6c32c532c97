using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Brings a database of an earlier version up to date, and refuses what it must not touch.</summary>
internal static class StorageOpening
{
    /// <summary>Opens the database.</summary>
    /// <exception cref="StartFault">It was written by a newer Homeroom.</exception>
    public static async Task OpenAsync(HomeroomDb db)
    {
        var newer = (await db.Database.GetAppliedMigrationsAsync()).Except(db.Database.GetMigrations()).LastOrDefault();
        if (newer is not null)
        {
            throw new StartFault(
                $"The database was written by a newer Homeroom (it has “{newer}”). Start that version, or set HOMEROOM_DATA to another folder; nothing was changed."
            );
        }

        if ((await db.Database.GetPendingMigrationsAsync()).Any())
        {
            await FreeMigrationLockAsync(db);
            await db.Database.MigrateAsync();
        }

        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
            // No other process has this folder, so whoever held a claim is gone.
            await db.Claims.ExecuteDeleteAsync();
        }

        await WordFill.FillAsync(db);
        // The files of today are what a draft that is being written, or a version that somebody makes, will be traced back to by a later build.
        await PromptStore.KeepAsync(db, new PromptLibrary().Ids.Select(PromptLibrary.Text), CancellationToken.None);
    }

    // A process killed while it migrated leaves its mark in this table, and EF Core would wait for it forever.
    private static async Task FreeMigrationLockAsync(HomeroomDb db)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """);
        }
    }
}
