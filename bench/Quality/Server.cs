using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace Homeroom.QualityBench;

/// <summary>The whole program in this process, without a port.</summary>
internal sealed class Server(string folder, string? postgres) : WebApplicationFactory<Homeroom.WebApi.Storage.HomeroomDb>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(AppContext.BaseDirectory);
        builder.UseSetting("HOMEROOM_DATA", folder);
        builder.UseSetting("ConnectionStrings:Postgres", postgres ?? "");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
    }
}
