using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Storage;

/// <summary>One running Homeroom on a given folder, and on PostgreSQL when a connection string is given.</summary>
internal sealed class Node(
    string folder,
    string? postgres = null,
    Action<IServiceCollection>? change = null,
    IReadOnlyList<(string Name, string Value)>? settings = null
) : WebApplicationFactory<Program>
{
    private readonly SemaphoreSlim _one = new(1);
    private HttpClient? _teacher;

    public string Folder => folder;

    /// <summary>A folder of its own for a node.</summary>
    public static string NewFolder() => Directory.CreateTempSubdirectory("homeroom-node").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("HOMEROOM_DATA", folder);
        builder.UseSetting("Storage:PatienceSeconds", "1");
        builder.UseSetting("Limits:DraftsPerMinute", "10000");
        if (postgres is not null)
        {
            builder.UseSetting("ConnectionStrings:Postgres", postgres);
        }

        foreach (var (name, value) in settings ?? [])
        {
            builder.UseSetting(name, value);
        }

        if (change is not null)
        {
            builder.ConfigureServices(change);
        }
    }

    /// <summary>A browser that has opened the printed link.</summary>
    public async Task<HttpClient> TeacherAsync()
    {
        await _one.WaitAsync();
        try
        {
            _teacher ??= await Classroom.SignInAsync(this);
            return _teacher;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>What a lesson request holds.</summary>
    public static JsonObject Lesson(string topic) =>
        new()
        {
            ["subject"] = "science",
            ["band"] = "6-8",
            ["topic"] = topic,
            ["minutes"] = 45,
        };

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _one.Dispose();
        SqliteConnection.ClearAllPools();
    }
}
