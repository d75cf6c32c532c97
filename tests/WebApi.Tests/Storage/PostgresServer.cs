using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Homeroom.WebApi.Tests.Storage;

/// <summary>All tests that need a database server share one.</summary>
[CollectionDefinition(Name)]
public sealed class Databases : ICollectionFixture<PostgresServer>
{
    public const string Name = "databases";
}

/// <summary>A real PostgreSQL on a free loopback port, started when the first test asks for it and stopped after the last.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Owner = "postgres";
    private readonly string _folder = Directory.CreateTempSubdirectory("homeroom-pg").FullName;
    private readonly Lazy<string> _running;
    private readonly Lazy<string> _template;
    private int _made;

    public PostgresServer()
    {
        _running = new Lazy<string>(Start);
        _template = new Lazy<string>(MakeTemplate);
    }

    /// <summary>Folder of the server's programs, or null.</summary>
    public static string? Programs { get; } =
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateDirectories("/usr/lib/postgresql")
                .Select(v => Path.Combine(v, "bin"))
                .LastOrDefault(b => File.Exists(Path.Combine(b, "initdb")))
            : null;

    /// <summary>True when tests on PostgreSQL must run: it is here, or this is the gate, which fails without it.</summary>
    public static bool Wanted => Programs is not null || Environment.GetEnvironmentVariable("HOMEROOM_CI") == "1";

    /// <summary>Connection string of a new, empty database.</summary>
    public string Empty() => Make("");

    /// <summary>Connection string of a new database with all tables.</summary>
    public string Ready() => Make($"TEMPLATE {_template.Value}");

    public void Dispose()
    {
        if (_running.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            Run("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "-w", "stop");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Make(string how)
    {
        var name = $"db{Interlocked.Increment(ref _made)}";
        using var connection = new NpgsqlConnection(_running.Value);
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = $"CREATE DATABASE {name} {how}";
        create.ExecuteNonQuery();
        // Each test has a database of its own, and so a pool: what one test is done with must not stand in the way of the next.
        var own = new NpgsqlConnectionStringBuilder(_running.Value)
        {
            Database = name,
            ConnectionIdleLifetime = 5,
            ConnectionPruningInterval = 2,
        };
        return own.ToString();
    }

    private string MakeTemplate()
    {
        var empty = new NpgsqlConnectionStringBuilder(Empty()) { Pooling = false };
        using var db = new HomeroomDb(Shelf.OptionsFor(empty.ToString()));
        db.Database.Migrate();
        return empty.Database!;
    }

    private string Start()
    {
        if (Programs is null)
        {
            throw new InvalidOperationException("PostgreSQL is not installed, and HOMEROOM_CI=1 asks for it: apt-get install postgresql.");
        }

        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        if (Environment.UserName == "root")
        {
            Run("chown", Owner, _folder);
        }

        var data = Path.Combine(_folder, "data");
        Run("initdb", "-D", data, "-U", Owner, "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
        var options = $"-p {port} -h 127.0.0.1 -k {_folder} -c fsync=off -c max_connections=400";
        Run("pg_ctl", "-D", data, "-l", Path.Combine(_folder, "log"), "-o", options, "-w", "start");
        return $"Host=127.0.0.1;Port={port};Username={Owner};Database=postgres";
    }

    // The server refuses to run as root, so root runs it as its own user.
    private void Run(string program, params string[] arguments)
    {
        var full = program == "chown" ? program : Path.Combine(Programs!, program);
        var start = new ProcessStartInfo { WorkingDirectory = _folder };
        if (Environment.UserName == "root" && program != "chown")
        {
            start.FileName = "runuser";
            start.ArgumentList.Add("-u");
            start.ArgumentList.Add(Owner);
            start.ArgumentList.Add("--");
            start.ArgumentList.Add(full);
        }
        else
        {
            start.FileName = full;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}.");
    }
}
