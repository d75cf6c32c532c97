using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Hosting;

/// <summary>Opens the database at the start: for the owner alone, for one process on SQLite, and never one that a newer program has written.</summary>
internal static class DatabaseStart
{
    /// <summary>Prepares the database.</summary>
    /// <exception cref="StartFault">It comes from a newer Homeroom, or another process works on the folder.</exception>
    public static async Task OpenDatabaseAsync(this WebApplication app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        if (db.Database.IsSqlite())
        {
            var folder = DataFolder.Of(app.Configuration);
            if (!app.Services.GetRequiredService<FolderLock>().Take(folder))
            {
                throw new StartFault($"Another Homeroom is running on the folder {folder}. Use that one, or set HOMEROOM_DATA to another folder.");
            }

            DataFolder.Protect(Path.Combine(folder, "homeroom.db"));
            await StorageOpening.OpenAsync(db);
            await JobFile.OpenAsync(folder);
        }
        else
        {
            await StorageOpening.OpenAsync(db);
        }
    }
}
