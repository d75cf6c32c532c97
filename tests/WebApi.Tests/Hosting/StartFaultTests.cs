using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Homeroom.WebApi.Tests.Hosting;

public sealed class StartFaultTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Model__Name", "gpt-x", "Model__Key is missing")]
    [InlineData("Model__Concurrency", "many", "Model:Concurrency")]
    [InlineData("Limits__DraftsPerMinute", "0", "Limits__DraftsPerMinute")]
    [InlineData("ConnectionStrings__Postgres", "not a connection", "ConnectionStrings__Postgres")]
    [InlineData("ConnectionStrings__Postgres", "Host=127.0.0.1;Port=1;Database=x;Username=u;Password=pw-secret", "PostgreSQL does not answer")]
    [InlineData("ASPNETCORE_URLS", "nonsense", "ASPNETCORE_URLS")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "nowhere", "OTEL_EXPORTER_OTLP_ENDPOINT")]
    public async Task A_wrong_setting_ends_the_start_with_one_sentence(string name, string value, string says)
    {
        await using var started = await Started.BeginAsync(_folder.Path, null, (name, value));
        await EndsWithAsync(started, says);
        Assert.DoesNotContain(started.Err, l => l.Contains("pw-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_ends_the_start_with_one_sentence()
    {
        var file = Path.Combine(_folder.Path, "file");
        await File.WriteAllTextAsync(file, "");
        await using var started = await Started.BeginAsync(Path.Combine(file, "data"));
        await EndsWithAsync(started, "HOMEROOM_DATA");
    }

    [Fact]
    public async Task A_taken_address_that_was_asked_for_ends_the_start_with_one_sentence()
    {
        using var squatter = new TcpListener(IPAddress.Loopback, 0);
        squatter.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)squatter.LocalEndpoint).Port}";
        await using var started = await Started.BeginAsync(_folder.Path, null, ("ASPNETCORE_URLS", address));
        await EndsWithAsync(started, address);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await using (await Started.BeginAsync(_folder.Path)) { }
        await using (var db = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "homeroom.db")};Pooling=False"))
        {
            await db.OpenAsync();
            var newer = db.CreateCommand();
            newer.CommandText = """INSERT INTO "__EFMigrationsHistory" VALUES ('9999_Later', '99.0.0')""";
            await newer.ExecuteNonQueryAsync();
        }

        await using var started = await Started.BeginAsync(_folder.Path);
        await EndsWithAsync(started, "newer Homeroom");
    }

    [Fact]
    public async Task A_file_that_is_no_database_ends_the_start_with_one_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "homeroom.db"), new string('x', 8192));
        await using var started = await Started.BeginAsync(_folder.Path);
        await EndsWithAsync(started, "homeroom.db");
    }

    private static async Task EndsWithAsync(Started started, string says)
    {
        Assert.Equal(1, await started.EndAsync());
        Assert.Contains(says, Assert.Single(started.Err), StringComparison.Ordinal);
        Assert.Empty(started.Out);
    }
}
