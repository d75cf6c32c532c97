using Homeroom.Assistant.Models;
using Homeroom.WebApi.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.Browser.Tests;

/// <summary>The whole program on a real port of this machine, with a database of its own.</summary>
internal sealed class School : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homeroom-browser").FullName;

    private readonly (string Name, string Value)[] _settings;

    private School((string Name, string Value)[] settings)
    {
        _settings = settings;
        UseKestrel(0);
    }

    /// <summary>The model that drafts.</summary>
    public PacedModel Model => Services.GetRequiredService<PacedModel>();

    /// <summary>Address of the program, without a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The link that the program prints.</summary>
    public string Link => Origin + Services.GetRequiredService<SignInLink>().Path;

    public static School Open(params (string Name, string Value)[] settings)
    {
        var school = new School(settings);
        school.StartServer();
        school.Origin = school.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        return school;
    }

    /// <summary>Another program writes into the database until this is disposed.</summary>
    public async Task<IAsyncDisposable> BusyAsync()
    {
        var other = new SqliteConnection($"Data Source={Path.Combine(_folder, "homeroom.db")};Pooling=False");
        await other.OpenAsync();
        await using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        await begin.ExecuteNonQueryAsync();
        return other;
    }

    /// <summary>How many rows a table has.</summary>
    public async Task<long> CountAsync(string table)
    {
        await using var db = new SqliteConnection($"Data Source={Path.Combine(_folder, "homeroom.db")};Mode=ReadOnly;Pooling=False");
        await db.OpenAsync();
        await using var count = db.CreateCommand();
        count.CommandText = $"SELECT count(*) FROM \"{table}\"";
        return (long)(await count.ExecuteScalarAsync())!;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("HOMEROOM_DATA", _folder);
        builder.UseSetting("urls", "http://127.0.0.1:0");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(s =>
        {
            s.AddSingleton(p => new PacedModel(p.GetRequiredService<OfflineChatClient>()));
            s.AddSingleton(p => new ModelPort(
                p.GetRequiredService<PacedModel>(),
                p.GetRequiredService<ModelLabel>(),
                p.GetRequiredService<OfflineChatClient>()
            ));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
