using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.ModelRails;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Tests.Lessons;
using Homeroom.Assistant.Tests.Prompts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Safety;

namespace Homeroom.Assistant.Tests.Models;

/// <summary>The spine with the real way to a model, a scripted server behind it, and a store in memory.</summary>
internal sealed class ModelDesk : IAsyncDisposable
{
    private static readonly OfflineChatClient Offline = new(Plans.Composer);
    private static readonly RailPipeline Rails = DefaultRails.Create();
    private static readonly PromptLibrary Prompts = new();

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _arrivals = new();

    private ModelDesk(ScriptedServer server, ModelOptions options, ModelRailOptions rails, HandClock clock)
    {
        Server = server;
        Clock = clock;
        Label = new ModelLabel(options.Name, false, "");
        Port = new ModelPort(ModelPath.To(options, Cache, clock), Label, Offline);
        Desk = new DraftDesk(Notebook, clock);
        var all = new AllRails(Rails, ModelRailPath.To(rails, Port, Prompts, Rails, Cache, clock), Safeguarding.Default);
        Spine = new DraftSpine(Notebook, Notebook, Desk, new PromptChoice(Prompts, Versions), all, Learned, Port, clock);
        Check = new ModelCheck(Port, Label, Rails, Prompts, clock);
        Notebook.Written = Note;
    }

    public ScriptedLearned Learned { get; } = new();

    public static LessonRequest Request { get; } = Plans.Request();

    /// <summary>A plan that a good model would write for <see cref="Request"/>.</summary>
    public static JsonObject Plan { get; } = Plans.Plan(Request);

    public static string Text { get; } = Plans.Text(Plan);

    /// <summary>What the spine asks for beside that prompt.</summary>
    public static ModelAsk Ask { get; } = new(LessonPlanSchema.Wire, 0.4f, 9000);

    public ScriptedServer Server { get; }

    public HandClock Clock { get; }

    public ModelLabel Label { get; }

    public Shelf Cache { get; } = new();

    public ModelPort Port { get; }

    public Notebook Notebook { get; } = new();

    public PromptBox Versions { get; } = new();

    public DraftDesk Desk { get; }

    public DraftSpine Spine { get; }

    public ModelCheck Check { get; }

    public static async Task<ModelDesk> OpenAsync(Func<ModelOptions, ModelOptions>? change = null, ModelRailOptions? rails = null)
    {
        var server = await ScriptedServer.StartAsync();
        var options = new ModelOptions
        {
            Name = "scripted",
            Endpoint = server.Endpoint,
            Key = "k",
            InputPrice = 2,
            OutputPrice = 10,
        };
        return new ModelDesk(server, change?.Invoke(options) ?? options, rails ?? new ModelRailOptions(), new HandClock());
    }

    /// <summary>Some sections of the plan as a model writes them.</summary>
    public static string Part(IEnumerable<string> sections) =>
        new JsonObject(sections.Select(s => KeyValuePair.Create(s, Plan[s]?.DeepClone()))).ToJsonString(Json.Options);

    /// <summary>The plan with another text for one section, as a model writes it.</summary>
    public static string With(string section, JsonNode? value)
    {
        var plan = Plan.DeepClone();
        plan[section] = value;
        return plan.ToJsonString(Json.Options);
    }

    /// <summary>What a draft holds of a plan: the offline one leaves unused cycles null.</summary>
    public static JsonObject Whole(JsonObject plan) =>
        new(plan.Where(s => s.Value is not null).Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value!.DeepClone())));

    /// <summary>A cleared prompt for the request.</summary>
    public static ClearedPrompt Cleared(string topic = "photosynthesis") =>
        Rails
            .Clear(
                LessonInputs.Of(Request with { Topic = topic }),
                "6-8",
                Homeroom.Guardrails.Privacy.Roster.Empty,
                Prompts.Get("lessons/plan").Render
            )
            .Prompt!;

    /// <summary>Asks for the lesson and lets the spine draft it once.</summary>
    public async Task<Draft> DraftAsync(CancellationToken ct = default) => await GoOnAsync(await AskAsync(), ct);

    /// <summary>Asks for the lesson.</summary>
    public async Task<string> AskAsync(LessonRequest? request = null)
    {
        var asked = await Spine.AskAsync(request ?? Request, new Teacher("t", "Ms Okafor"), Guid.NewGuid().ToString(), CancellationToken.None);
        return asked.Id ?? throw new InvalidOperationException("The request was refused.");
    }

    /// <summary>Goes on with a draft, as the job does.</summary>
    public async Task<Draft> GoOnAsync(string id, CancellationToken ct = default)
    {
        if (await FindAsync(id) is { Status: DraftStatus.Waiting } waiting)
        {
            await Desk.DoAsync(id, new DraftCommand.Resume(waiting.Offline), "model", ct);
        }

        await Spine.DraftAsync(id, ct);
        return await FindAsync(id);
    }

    /// <summary>Ends when a section has been stored.</summary>
    public Task ArrivedAsync(string section) =>
        _arrivals.GetOrAdd(section, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async Task<Draft> FindAsync(string id) => (await Notebook.FindAsync(id, CancellationToken.None))!.Draft;

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private void Note(DraftEvent e)
    {
        if (e is SectionArrived arrived)
        {
            _ = ArrivedAsync(arrived.Section);
            _arrivals[arrived.Section].TrySetResult();
        }
    }
}
