using System.Diagnostics;
using System.Net;
using Homeroom.WebApi.Storage;
using Microsoft.Data.Sqlite;

namespace Homeroom.WebApi.Tests.Storage;

/// <summary>Starts the real program where it cannot run: one clear sentence, exit code 1, nothing touched.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Node.NewFolder();

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        var file = Path.Combine(_folder, "homeroom.db");
        var text = string.Concat(Enumerable.Repeat("This is not a database. ", 400));
        await File.WriteAllTextAsync(file, text);
        Assert.Contains("is damaged or is no database", await RefusedAsync(_folder), StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await using (var node = new Node(_folder))
        {
            await node.TeacherAsync();
        }

        await using (var connection = new SqliteConnection($"Data Source={_folder}/homeroom.db;Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """INSERT INTO "__EFMigrationsHistory" VALUES ('9000_FromTheFuture', '10.0.0')""";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Contains("newer version", await RefusedAsync(_folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_in_is_refused()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");
        Assert.Contains("cannot write in the folder", await RefusedAsync(Path.Combine(file, "data")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_another_process_works_on_is_refused()
    {
        await using var node = new Node(_folder);
        await node.TeacherAsync();
        Assert.Contains("Another Homeroom is running", await RefusedAsync(_folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named()
    {
        var said = await RefusedAsync(_folder, "Host=127.0.0.1;Port=1;Username=x;Database=school;Timeout=3");
        Assert.Contains("school on 127.0.0.1:1 does not answer", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_job_file_is_made_new_and_drafts_are_written_as_ever()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "jobs.db"), new string('?', 9000));
        await using var node = new Node(_folder);
        var client = await node.TeacherAsync();
        Assert.Equal("NeedsReview", (await Classroom.DraftedAsync(client))["status"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> RefusedAsync(string folder, string? postgres = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.Environment["HOMEROOM_DATA"] = folder;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        if (postgres is not null)
        {
            start.Environment["ConnectionStrings__Postgres"] = postgres;
        }

        using var process = Process.Start(start)!;
        var (said, other) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }

        Assert.DoesNotContain("   at ", await said + await other, StringComparison.Ordinal);
        Assert.Equal(1, process.ExitCode);
        return await said;
    }
}
