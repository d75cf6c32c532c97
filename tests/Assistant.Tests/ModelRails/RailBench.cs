using System.Text.Json.Nodes;
using Homeroom.Assistant.ModelRails;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Policies;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Tests.Models;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Policies;
using Homeroom.Guardrails.Privacy;
using Homeroom.Guardrails.Safety;

namespace Homeroom.Assistant.Tests.ModelRails;

/// <summary>All rails with a scripted service behind the model rails.</summary>
internal sealed class RailBench : IAsyncDisposable
{
    private RailBench(RailServer server, ModelRailOptions options, Policy policy)
    {
        Server = server;
        Local = DefaultRails.Create(policy);
        Rails = new AllRails(
            Local,
            ModelRailPath.To(options, null!, new PromptLibrary(), Local, Cache, Clock),
            new Safeguarding("Ms. Adeyemi, room 12", "call 988")
        );
    }

    public RailServer Server { get; }

    public HandClock Clock { get; } = new();

    public Shelf Cache { get; } = new();

    public RailPipeline Local { get; }

    public AllRails Rails { get; }

    public Roster People { get; init; } = new(["Leo Park", "Amara Obi"]);

    public static ModelRailOptions OpenAI(string address) =>
        new()
        {
            OpenAI = new() { Endpoint = address + "/v1", Key = "key-1" },
        };

    public static ModelRailOptions Analyze(string address) =>
        new()
        {
            Azure = new()
            {
                Endpoint = address,
                Key = "key-2",
                Shields = false,
            },
        };

    public static ModelRailOptions Shields(string address) =>
        new()
        {
            Azure = new()
            {
                Endpoint = address,
                Key = "key-2",
                Analyze = false,
            },
        };

    public static async Task<RailBench> OpenAsync(Func<string, ModelRailOptions> options, string? policy = null)
    {
        var server = await RailServer.StartAsync();
        var school = policy is null ? PolicyFile.Default : PolicyFile.Read(policy).Policy!;
        return new RailBench(server, options(server.Address), school);
    }

    /// <summary>Checks a section that is one list of texts.</summary>
    public Task<CheckedReply> CheckAsync(params string[] texts) => CheckAsync(CancellationToken.None, texts);

    public async Task<CheckedReply> CheckAsync(CancellationToken ct, params string[] texts) =>
        await Rails.CheckAsync(
            "exit",
            new JsonArray([.. texts.Select(t => JsonValue.Create(t))]),
            "6-8",
            NameVault.Empty,
            [],
            _ => Task.FromResult(People),
            ct
        );

    /// <summary>Clears a request.</summary>
    public async Task<ClearOutcome> ClearAsync(params (string Field, string Text)[] fields) =>
        await Rails.ClearAsync(
            fields.ToDictionary(f => f.Field, f => f.Text),
            "6-8",
            People,
            masked => [new PromptMessage("user", string.Join('\n', masked.Values))],
            [],
            CancellationToken.None
        );

    /// <summary>Looks at a text that goes another way.</summary>
    public async Task<IReadOnlyList<Finding>> ReviewAsync(Direction direction, string text) =>
        await Rails.ReviewAsync(new RailInput(direction, "6-8", [new RailText("text", text)]), People, CancellationToken.None);

    /// <summary>Asks the service eight times in vain, so that it is left alone.</summary>
    public async Task TireAsync()
    {
        for (var i = 0; i < 8; i++)
        {
            await CheckAsync($"Text number {i} for tired services.");
        }
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
