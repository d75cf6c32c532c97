using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Homeroom.WebApi.Hosting;

/// <summary>Why Homeroom cannot start, in one sentence with the way forward.</summary>
internal sealed class StartFault(string sentence, Exception? inner = null) : Exception(sentence, inner)
{
    private const int NoDatabase = 26;
    private const int Damaged = 11;
    private const int Full = 13;

    /// <summary>The sentence for a failure of the start; null when it is a fault of the program itself.</summary>
    public static string? SentenceFor(Exception error) =>
        error switch
        {
            StartFault => error.Message,
            SqliteException s => SentenceFor(s),
            PostgresException p => SentenceFor(p),
            DbException => "PostgreSQL does not answer. See that it runs and that ConnectionStrings__Postgres names its host and port.",
            ArgumentException { Source: "Npgsql" or "System.Data.Common" } =>
                "ConnectionStrings__Postgres cannot be read. It looks like Host=localhost;Database=homeroom;Username=homeroom;Password=...",
            InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => "A setting cannot be read. "
                + FirstLine(error.Message),
            InvalidDataException { Source: { } source } when source.StartsWith("Microsoft.Extensions.Configuration", StringComparison.Ordinal) =>
                "A settings file cannot be read. " + FirstLine(error.Message),
            FormatException when FirstLine(error.Message).Contains("url", StringComparison.OrdinalIgnoreCase) =>
                $"ASPNETCORE_URLS cannot be read. It looks like http://127.0.0.1:5210. {FirstLine(error.Message)}",
            IOException { InnerException: AddressInUseException } =>
                $"{FirstLine(error.Message)} Set ASPNETCORE_URLS to another address, or leave it out for a free port.",
            SocketException or IOException { InnerException: SocketException } =>
                "The address in ASPNETCORE_URLS cannot be listened on. Set it to another one, or leave it out.",
            _ => null,
        };

    private static string SentenceFor(SqliteException error) =>
        error.SqliteErrorCode switch
        {
            NoDatabase or Damaged =>
                "The file homeroom.db in the data folder is no readable database. Put a backup in its place, or set HOMEROOM_DATA to another folder.",
            Full => "The disk is full. Make space, then start again.",
            _ =>
                $"The database in the data folder cannot be used (SQLite {error.SqliteErrorCode}). See that no other program holds it and that it is writable.",
        };

    private static string SentenceFor(PostgresException error) =>
        error.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                "PostgreSQL does not accept the user or the password in ConnectionStrings__Postgres.",
            PostgresErrorCodes.InvalidCatalogName =>
                "PostgreSQL has no database of the name in ConnectionStrings__Postgres. Create it, then start again.",
            _ => $"PostgreSQL refused to prepare the database (SQLSTATE {error.SqlState}). See that the user may create tables.",
        };

    private static string FirstLine(string text)
    {
        var line = text.Split('\n')[0].Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
