using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>Sees to it that what was erased is also gone from the files: from pages no longer used, from the search index, from the journal.</summary>
internal static class Shred
{
    /// <summary>Has this connection overwrite what it deletes. Call it before deleting.</summary>
    public static async Task OpenAsync(HomeroomDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete=ON; PRAGMA busy_timeout=10000;", ct);
        }
    }

    /// <summary>Clears what earlier changes have left behind. Call it after the deletion is committed.</summary>
    public static async Task FinishAsync(HomeroomDb db, CancellationToken ct)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("""INSERT INTO "DraftSearch"("DraftSearch") VALUES ('rebuild')""", ct);
            await db.Database.ExecuteSqlRawAsync("VACUUM", ct);
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
        }
        else
        {
            await db.Database.ExecuteSqlRawAsync(
                """VACUUM "Drafts", "DraftWords", "Events", "Feedback", "Teachers", "LiveSessions", "LiveEvents", "GradingSets", "GradingPapers", "GradingEvents", "GradingImports", "Consents", "LearnedDrafts", "StandingNotes", "QualityTallies", "Invitations", "QualityVersions", "ProposedCases", "DataSetRows" """,
                ct
            );
        }
    }
}
