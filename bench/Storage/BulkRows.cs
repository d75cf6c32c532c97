using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Homeroom.StorageBench;

/// <summary>Many rows at once: COPY on PostgreSQL, one statement again and again on SQLite.</summary>
internal static class BulkRows
{
    /// <summary>Writes rows as fast as the database takes them.</summary>
    public static Task WriteAsync(DbContext db, bool postgres, string table, string[] columns, IEnumerable<object?[]> rows) =>
        postgres ? CopyAsync(db, table, columns, rows) : InsertAsync(db, table, columns, rows);

    private static async Task CopyAsync(DbContext db, string table, string[] columns, IEnumerable<object?[]> rows)
    {
        await db.Database.OpenConnectionAsync();
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table}\" ({Names(columns)}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await copy.WriteRowAsync(default, row);
        }

        await copy.CompleteAsync();
    }

    private static async Task InsertAsync(DbContext db, string table, string[] columns, IEnumerable<object?[]> rows)
    {
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"{table}\" ({Names(columns)}) VALUES ({string.Join(", ", columns.Select(c => "@" + c))})";
        foreach (var column in columns)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + column;
            command.Parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var n = 0; n < row.Length; n++)
            {
                ((DbParameter)command.Parameters[n]!).Value = row[n] ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static string Names(string[] columns) => string.Join(", ", columns.Select(c => $"\"{c}\""));
}
