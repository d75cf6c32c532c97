using System.Net;
using Homeroom.WebApi.Tests.Hosting;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Homeroom.WebApi.Tests.Jobs;

public sealed class SecondStartTests : IDisposable
{
    private readonly string _folder = Node.NewFolder();

    [Fact]
    public async Task A_folder_that_another_process_works_on_is_refused()
    {
        await using var node = new Node(_folder);
        await node.TeacherAsync();
        await using var second = await Started.BeginAsync(_folder);
        Assert.Equal(1, await second.EndAsync());
        Assert.Contains("Another Homeroom is running", Assert.Single(second.Err), StringComparison.Ordinal);
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
}
