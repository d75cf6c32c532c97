using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Homeroom.WebApi.Storage;

/// <summary>What can be wrong with the place where things are kept.</summary>
internal enum StorageTrouble
{
    /// <summary>Someone else is writing for longer than one can wait.</summary>
    Busy,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>Homeroom may not write there.</summary>
    ReadOnly,

    /// <summary>What stands there cannot be read as a database.</summary>
    Damaged,

    /// <summary>The database does not answer, or refuses the connection.</summary>
    Away,
}

/// <summary>Finds the trouble in an exception of either database.</summary>
internal static class StorageTroubles
{
    private const int NoSpace = 28; // ENOSPC, which .NET hands on as it is

    /// <summary>The trouble that <paramref name="error"/> speaks of, or null when it is about something else.</summary>
    public static StorageTrouble? Of(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (One(error) is { } trouble)
            {
                return trouble;
            }
        }

        return null;
    }

    private static StorageTrouble? One(Exception error) =>
        error switch
        {
            SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
            PostgresException postgres => OfPostgres(postgres.SqlState),
            NpgsqlException { InnerException: TimeoutException } => StorageTrouble.Busy,
            NpgsqlException => StorageTrouble.Away,
            DbException { IsTransient: true } => StorageTrouble.Busy,
            IOException { HResult: NoSpace } => StorageTrouble.Full,
            _ => null,
        };

    private static StorageTrouble? OfSqlite(int code) =>
        code switch
        {
            5 or 6 => StorageTrouble.Busy,
            13 => StorageTrouble.Full,
            3 or 8 or 14 or 23 => StorageTrouble.ReadOnly,
            11 or 26 => StorageTrouble.Damaged,
            10 => StorageTrouble.Away,
            _ => null,
        };

    private static StorageTrouble? OfPostgres(string state) =>
        state switch
        {
            "40001" or "40P01" or "55P03" or "57014" => StorageTrouble.Busy,
            "53100" or "53200" => StorageTrouble.Full,
            "25006" or "42501" => StorageTrouble.ReadOnly,
            "XX001" or "XX002" => StorageTrouble.Damaged,
            "53300" or "53400" or "57P01" or "57P02" or "57P03" or "3D000" => StorageTrouble.Away,
            _ when state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("28", StringComparison.Ordinal) => StorageTrouble.Away,
            _ => null,
        };
}
