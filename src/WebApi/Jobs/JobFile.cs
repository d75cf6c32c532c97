using Homeroom.WebApi.Hosting;
using Microsoft.Data.Sqlite;

namespace Homeroom.WebApi.Jobs;

/// <summary>
/// The file of the job store beside a SQLite database. It stands apart so that the scheduler's locks never meet a teacher's.
/// It holds nothing that the database does not say, so a damaged one is made new.
/// </summary>
internal static class JobFile
{
    private const int Damaged = 11;
    private const int NoDatabase = 26;

    public static string ConnectionString(string folder) =>
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "jobs.db"), DefaultTimeout = 15 }.ToString();

    public static async Task OpenAsync(string folder)
    {
        try
        {
            await CheckAsync(folder);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Damaged or NoDatabase)
        {
            foreach (var end in new[] { "", "-wal", "-shm" })
            {
                File.Delete(Path.Combine(folder, "jobs.db" + end));
            }

            await CheckAsync(folder);
        }
    }

    private static async Task CheckAsync(string folder)
    {
        DataFolder.Protect(Path.Combine(folder, "jobs.db"));
        await using var connection = new SqliteConnection(ConnectionString(folder) + ";Pooling=False");
        await connection.OpenAsync();
        await using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA quick_check(1)";
        if (await check.ExecuteScalarAsync() as string != "ok")
        {
            throw new SqliteException("The job file is damaged.", Damaged);
        }

        check.CommandText = "PRAGMA journal_mode=WAL";
        await check.ExecuteNonQueryAsync();
    }
}
