using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Models;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Jobs;

[Collection(Databases.Name)]
public sealed class TwoNodesTests(PostgresServer postgres) : IDisposable
{
    private readonly string _folder = Node.NewFolder();

    [PostgresFact]
    public async Task Two_nodes_on_one_database_write_each_draft_once()
    {
        var calls = new ConcurrentBag<string>();
        var database = postgres.Empty();
        await using var one = new Node(_folder, database, s => Count(s, calls));
        await using var two = new Node(_folder, database, s => Count(s, calls));
        var clients = new[] { await one.TeacherAsync(), await two.TeacherAsync() };
        string[] topics = ["seasons", "rocks", "photosynthesis", "fractions"];
        var ids = await Task.WhenAll(Enumerable.Range(0, 16).Select(n => AskAsync(clients[n % 2], topics[n % 4], $"k{n}")));
        var drafts = one.Services.GetRequiredService<IDraftStore>();
        await Task.WhenAll(ids.Select(id => WrittenAsync(drafts, id)));

        Assert.Equal(ids.Length, calls.Count);
        foreach (var id in ids)
        {
            var events = await drafts.EventsAsync(id, 0, default);
            var arrived = events.OfType<SectionArrived>().Select(a => a.Section).ToList();
            Assert.Equal(arrived.Distinct(), arrived);
            Assert.Single(events.OfType<DraftingFinished>());
        }
    }

    [PostgresFact]
    public async Task What_a_dead_node_left_behind_is_written_by_another_when_its_claim_has_ended()
    {
        var database = postgres.Empty();
        string id;
        await using (var one = new Node(_folder, database, s => Draft(s, _ => new SilentClient())))
        {
            id = await AskAsync(await one.TeacherAsync(), "seasons", "k");
            await using var db = await one.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
            // As a killed node leaves it: the claim of someone who is no more, over its time in a moment.
            var soon = DateTimeOffset.UtcNow.AddSeconds(3).ToUnixTimeMilliseconds();
            await db.Database.ExecuteSqlAsync($"""DELETE FROM "Claims" """);
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "Claims" VALUES ({id}, 'gone', {soon})""");
        }

        await using var two = new Node(_folder, database);
        await two.TeacherAsync();
        await WrittenAsync(two.Services.GetRequiredService<IDraftStore>(), id);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Count(IServiceCollection services, ConcurrentBag<string> calls) =>
        Draft(services, s => new CountingClient(s.GetRequiredService<OfflineChatClient>(), calls));

    private static void Draft(IServiceCollection services, Func<IServiceProvider, IChatClient> with) =>
        services.AddSingleton(s => new ModelPort(with(s), s.GetRequiredService<ModelLabel>(), s.GetRequiredService<OfflineChatClient>()));

    private static async Task<string> AskAsync(HttpClient client, string topic, string key)
    {
        using var asked = await Classroom.SendAsync(client, HttpMethod.Post, "/api/v1/lessons", Node.Lesson(topic), ("Idempotency-Key", key));
        asked.EnsureSuccessStatusCode();
        return (await asked.Content.ReadFromJsonAsync<JsonNode>())!["id"]!.GetValue<string>();
    }

    private static async Task WrittenAsync(IDraftStore drafts, string id)
    {
        var signals = new Homeroom.WebApi.Jobs.DraftSignals();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (await drafts.FindAsync(id, patience.Token) is not { Draft.Status: DraftStatus.NeedsReview })
        {
            await signals.WaitAsync(id, 0, patience.Token);
        }
    }

    private sealed class CountingClient(IChatClient inner, ConcurrentBag<string> calls) : DelegatingChatClient(inner)
    {
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages,
            ChatOptions? options = null,
            CancellationToken cancellationToken = default
        )
        {
            calls.Add("");
            return base.GetStreamingResponseAsync(messages, options, cancellationToken);
        }
    }

    /// <summary>A model that never answers.</summary>
    private sealed class SilentClient : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken ct = default) =>
            throw new NotSupportedException();

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages,
            ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default
        )
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            yield break;
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose() { }
    }
}
