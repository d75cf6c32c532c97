using System.ClientModel;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails.Privacy;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Homeroom.ModelPath;

/// <summary>What one request took, in milliseconds.</summary>
/// <param name="First">Until the first section was whole, or stored.</param>
/// <param name="All">Until the end.</param>
/// <param name="Cpu">Processor time of this process.</param>
internal sealed record Took(double First, double All, double Cpu);

/// <summary>One way to the model.</summary>
internal interface IArm : IAsyncDisposable
{
    /// <summary>What it is called.</summary>
    string Name { get; }

    /// <summary>Asks for a plan on a topic that nobody has asked for.</summary>
    Task<Took> AskAsync(string topic);
}

/// <summary>The OpenAI client by itself: the text is collected, nothing is checked or stored.</summary>
internal sealed class DirectArm(string endpoint) : IArm
{
    private readonly ChatClient _client = new("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(endpoint) });

    private readonly ChatResponseFormat _format = ChatResponseFormat.CreateJsonSchemaFormat(
        "reply",
        BinaryData.FromString(LessonPlanSchema.Wire),
        null,
        true
    );

    public string Name => "the client by itself";

    public async Task<Took> AskAsync(string topic)
    {
        var (cpu, start, first) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp(), 0.0);
        var text = new StringBuilder();
        ChatMessage[] messages = [new SystemChatMessage("You draft lesson plans."), new UserChatMessage(topic)];
        var options = new ChatCompletionOptions
        {
            Temperature = 0.4f,
            MaxOutputTokenCount = 9000,
            ResponseFormat = _format,
        };
        await foreach (var update in _client.CompleteChatStreamingAsync(messages, options))
        {
            foreach (var part in update.ContentUpdate)
            {
                text.Append(part.Text);
            }

            if (first == 0 && text.Length >= PlanServer.FirstSection)
            {
                first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }

        return text.Length == PlanServer.Plan.Length
            ? new Took(first, Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds)
            : throw new InvalidDataException("The reply is not whole.");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>The whole path as the program wires it: rails in, meter, cache, patience, adapter, shape, rails out, store.</summary>
internal sealed class PathArm : IArm
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;
    private readonly DraftSpine _spine;
    private readonly IDraftStore _store;
    private long _first;

    private PathArm(string name, WebApplication app, DirectoryInfo folder)
    {
        (Name, _app, _folder) = (name, app, folder);
        _spine = app.Services.GetRequiredService<DraftSpine>();
        _store = app.Services.GetRequiredService<IDraftStore>();
        ((NotedStore)_store).Arrived = () => _first = _first == 0 ? Stopwatch.GetTimestamp() : _first;
    }

    public string Name { get; }

    public static async Task<PathArm> OpenAsync(string name, string endpoint, bool inMemory)
    {
        var folder = Directory.CreateTempSubdirectory("homeroom-bench");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["HOMEROOM_DATA"] = folder.FullName,
                ["Model:Name"] = "m",
                ["Model:Endpoint"] = endpoint,
            }
        );
        builder.AddStorage();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<DraftSignals>();
        builder.Services.AddDataProtection().PersistKeysToFileSystem(folder);
        builder.Services.AddDrafting(builder.Configuration);
        var notebook = new NotebookStore();
        builder.Services.AddSingleton<IDraftStore>(s => new NotedStore(inMemory ? notebook : s.GetRequiredService<DraftStore>()));
        builder.Services.AddSingleton<IRosterStore>(notebook);
        var app = builder.Build();
        await app.OpenDatabaseAsync();
        return new PathArm(name, app, folder);
    }

    public async Task<Took> AskAsync(string topic)
    {
        var (cpu, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        _first = 0;
        var request = new LessonRequest
        {
            Topic = topic,
            Subject = "science",
            Band = "6-8",
            Minutes = 60,
        };
        var asked = await _spine.AskAsync(request, new Teacher("t", "Ms Okafor"), topic, CancellationToken.None);
        await _spine.DraftAsync(asked.Id!, CancellationToken.None);
        var all = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds;
        return (await _store.FindAsync(asked.Id!, CancellationToken.None))!.Draft is { Status: DraftStatus.NeedsReview, Provenance.CacheHit: false }
            ? new Took(Stopwatch.GetElapsedTime(start, _first).TotalMilliseconds, all, used)
            : throw new InvalidDataException("The draft is not whole.");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    /// <summary>A store that tells when a section has been stored.</summary>
    private sealed class NotedStore(IDraftStore inner) : IDraftStore
    {
        public Action Arrived { get; set; } = () => { };

        public Task<string> CreateAsync(
            Draft draft,
            DraftRequest request,
            string requestId,
            IReadOnlyList<DraftEvent> events,
            CancellationToken ct
        ) => inner.CreateAsync(draft, request, requestId, events, ct);

        public Task<StoredDraft?> FindAsync(string id, CancellationToken ct) => inner.FindAsync(id, ct);

        public Task<IReadOnlyList<DraftEvent>> EventsAsync(string id, int after, CancellationToken ct) => inner.EventsAsync(id, after, ct);

        public async Task<bool> AppendAsync(Draft draft, IReadOnlyList<DraftEvent> events, CancellationToken ct)
        {
            var done = await inner.AppendAsync(draft, events, ct);
            if (events is [SectionArrived, ..])
            {
                Arrived();
            }

            return done;
        }

        public Task<DraftPage> ListAsync(DraftQuery query, CancellationToken ct) => inner.ListAsync(query, ct);
    }

    /// <summary>Drafts and an empty class list in memory.</summary>
    private sealed class NotebookStore : IDraftStore, IRosterStore
    {
        private readonly ConcurrentDictionary<string, StoredDraft> _drafts = new();

        public Task<string> CreateAsync(Draft draft, DraftRequest request, string requestId, IReadOnlyList<DraftEvent> events, CancellationToken ct)
        {
            _drafts[draft.Id] = new StoredDraft(events.Aggregate(draft, (d, e) => d.Apply(e)), request);
            return Task.FromResult(draft.Id);
        }

        public Task<StoredDraft?> FindAsync(string id, CancellationToken ct) => Task.FromResult(_drafts.GetValueOrDefault(id));

        public Task<IReadOnlyList<DraftEvent>> EventsAsync(string id, int after, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<DraftEvent>>([]);

        public Task<bool> AppendAsync(Draft draft, IReadOnlyList<DraftEvent> events, CancellationToken ct)
        {
            _drafts[draft.Id] = _drafts[draft.Id] with { Draft = events.Aggregate(draft, (d, e) => d.Apply(e)) };
            return Task.FromResult(true);
        }

        public Task<DraftPage> ListAsync(DraftQuery query, CancellationToken ct) => Task.FromResult(new DraftPage([], null));

        public Task<Roster> GetAsync(string teacherId, CancellationToken ct) => Task.FromResult(Roster.Empty);
    }
}
