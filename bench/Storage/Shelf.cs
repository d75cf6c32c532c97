using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Homeroom.StorageBench;

/// <summary>The database under test.</summary>
internal sealed class Shelf(string connection) : IDbContextFactory<HomeroomDb>
{
    public bool IsPostgres { get; } = connection.Contains("Host=", StringComparison.Ordinal);

    public string Kind => IsPostgres ? "PostgreSQL" : "SQLite";

    public HomeroomDb CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<HomeroomDb>().ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
        return new HomeroomDb((IsPostgres ? options.UseNpgsql(connection) : options.UseSqlite(connection)).Options);
    }
}
