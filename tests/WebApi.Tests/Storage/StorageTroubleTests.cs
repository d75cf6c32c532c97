using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Homeroom.WebApi.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Storage;

public sealed class StorageTroubleTests : IDisposable
{
    private readonly string _folder = Node.NewFolder();

    [Fact]
    public async Task While_another_program_holds_the_database_the_typed_text_is_kept_and_can_be_sent_again()
    {
        await using var node = new Node(_folder);
        var client = await node.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(client);
        var (address, fields) = await EditFormAsync(client, lesson);

        await using (var other = new SqliteConnection($"Data Source={_folder}/homeroom.db;Pooling=False"))
        {
            await other.OpenAsync();
            await ExecuteAsync(other, "BEGIN IMMEDIATE");
            using var busy = await PostAsync(client, address, fields);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, busy.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), busy.Headers.RetryAfter!.Delta);
            var page = new HtmlParser().ParseDocument(await busy.Content.ReadAsStringAsync());
            Assert.Contains("What you typed is kept on this page", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal(address, page.QuerySelector("form")!.GetAttribute("action"));
            var kept = page.QuerySelectorAll("form input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));
            Assert.Equal(fields.Skip(1), kept.Where(f => f.Key != fields[0].Key));
            Assert.Contains(kept, f => f.Key == fields[0].Key);
            await ExecuteAsync(other, "ROLLBACK");
        }

        using var again = await client.PostAsync(address, new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("Bring the “lamp” & a <globe>.", await TextOfAsync(client, lesson, "notes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_and_the_autosave_are_told_in_json_when_to_come_back()
    {
        await using var node = new Node(_folder);
        var client = await node.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(client);
        var (address, fields) = await EditFormAsync(client, lesson);
        await using var other = new SqliteConnection($"Data Source={_folder}/homeroom.db;Pooling=False");
        await other.OpenAsync();
        await ExecuteAsync(other, "BEGIN IMMEDIATE");
        using var autosave = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        autosave.Headers.Add("X-Autosave", "1");
        using var saved = await client.SendAsync(autosave);
        using var asked = await Classroom.SendAsync(client, HttpMethod.Post, "/api/v1/lessons", Node.Lesson("rocks"), ("Idempotency-Key", "r1"));
        foreach (var answer in new[] { saved, asked })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains("Nothing was changed", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await ExecuteAsync(other, "ROLLBACK");
        using var again = await Classroom.SendAsync(client, HttpMethod.Post, "/api/v1/lessons", Node.Lesson("rocks"), ("Idempotency-Key", "r1"));
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
    }

    [Fact]
    public async Task A_full_disk_is_said_in_a_sentence_and_leaves_no_half_of_a_change()
    {
        var disk = new SmallDisk();
        await using var node = new Node(_folder, change: s => s.ConfigureDbContext<HomeroomDb>(o => o.AddInterceptors(disk)));
        var client = await node.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(client);
        var before = await StateAsync(node);
        disk.IsFull = true;
        var big = new string('x', 400);
        using var full = await Classroom.SendAsync(
            client,
            HttpMethod.Put,
            $"/api/v1/lessons/{lesson["id"]}/sections/notes",
            new JsonArray(big, big, big),
            ("If-Match", Revision(lesson, "notes"))
        );
        Assert.Equal(HttpStatusCode.InsufficientStorage, full.StatusCode);
        Assert.Contains("The disk is full.", await full.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        disk.IsFull = false;
        SqliteConnection.ClearAllPools();
        Assert.Equal(before, await StateAsync(node));
        using var room = await Classroom.SendAsync(
            client,
            HttpMethod.Put,
            $"/api/v1/lessons/{lesson["id"]}/sections/notes",
            new JsonArray(big, big, big),
            ("If-Match", Revision(lesson, "notes"))
        );
        Assert.Equal(HttpStatusCode.OK, room.StatusCode);
    }

    [Theory]
    [InlineData(5, StorageTrouble.Busy)]
    [InlineData(8, StorageTrouble.ReadOnly)]
    [InlineData(11, StorageTrouble.Damaged)]
    [InlineData(13, StorageTrouble.Full)]
    [InlineData(14, StorageTrouble.ReadOnly)]
    [InlineData(26, StorageTrouble.Damaged)]
    [InlineData(19, null)]
    internal void Trouble_is_found_however_deep_it_is_wrapped(int code, StorageTrouble? trouble) =>
        Assert.Equal(trouble, StorageTroubles.Of(new DbUpdateException("x", new InvalidOperationException("y", new SqliteException("z", code)))));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<(string Address, List<KeyValuePair<string, string>> Fields)> EditFormAsync(HttpClient client, JsonNode lesson)
    {
        var address = $"/lessons/{lesson["id"]}/edit/notes";
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(address));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return (
            address,
            [
                KeyValuePair.Create("__RequestVerificationToken", token),
                KeyValuePair.Create("base", Revision(lesson, "notes")),
                KeyValuePair.Create("content", new JsonArray("Bring the “lamp” & a <globe>.", "עברית 🕯️").ToJsonString()),
            ]
        );
    }

    // As a browser sends it: only a form of our own pages is shown again.
    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, List<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await client.SendAsync(request);
    }

    private static string Revision(JsonNode lesson, string section) => Section(lesson, section)["revision"]!.ToString();

    private static JsonNode Section(JsonNode lesson, string section) =>
        lesson["sections"]!.AsArray().Single(s => s!["id"]!.GetValue<string>() == section)!;

    private static async Task<string> TextOfAsync(HttpClient client, JsonNode lesson, string section)
    {
        var now = JsonNode.Parse(await client.GetStringAsync($"/api/v1/lessons/{lesson["id"]}"))!;
        return string.Join('\n', Section(now, section)["content"]!.AsArray().Select(t => t!.GetValue<string>()));
    }

    private static async Task<string> StateAsync(Node node)
    {
        await using var db = await node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        var draft = await db.Drafts.AsNoTracking().SingleAsync();
        return $"{draft.Version} {await db.Events.CountAsync()} {draft.State} {(await db.Words.SingleAsync()).Words}";
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Allows the database no page more than it has.</summary>
    private sealed class SmallDisk : DbConnectionInterceptor
    {
        public bool IsFull { get; set; }

        public override async Task ConnectionOpenedAsync(
            System.Data.Common.DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            await using var command = connection.CreateCommand();
            command.CommandText = IsFull ? "PRAGMA max_page_count = 1" : "PRAGMA max_page_count = 4294967294";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
