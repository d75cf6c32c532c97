using System.Text.Json;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>Reads providers as models: echo and all that speak as OpenAI does.</summary>
internal sealed class Providers(Handover hand)
{
    private const string Speaks = "Models are reached as OpenAI's are: run with --model NAME --endpoint ADDRESS";
    private readonly List<string> _models = [];
    private readonly HashSet<(double, int)> _settings = [];

    /// <summary>Names of the models.</summary>
    public IReadOnlyList<string> Models => _models;

    /// <summary>Temperature and the most tokens; promptfoo's defaults where nothing is said.</summary>
    public (double Temperature, int MaxTokens) Settings => _settings.Count == 0 ? (0, 1024) : _settings.First();

    /// <summary>JSON schema of the reply; null for plain words.</summary>
    public string? Schema { get; private set; }

    public Providers Read(SuiteValue? value)
    {
        foreach (var item in value.Items())
        {
            switch (item)
            {
                case SuiteScalar named:
                    Add(named.Text, null, named.Place);
                    break;
                case SuiteMap map when map.Word("id") is { } id:
                    Extras(map);
                    Add(id, map.Find("config") as SuiteMap, map.Place);
                    break;
                case SuiteMap { Entries: [var (key, inner)] }:
                    Extras(inner as SuiteMap);
                    Add(key.Text, (inner as SuiteMap)?.Find("config") as SuiteMap, key.Place);
                    break;
                default:
                    hand.Leave(item.Place, $"This provider has no id. {Speaks}.");
                    break;
            }
        }

        if (_settings.Count > 1)
        {
            hand.Leave(value!.Place, "The providers have different temperatures or lengths. A prompt has one for all models: the first is taken.");
        }

        return this;
    }

    private void Extras(SuiteMap? map)
    {
        foreach (var (key, _) in map?.Entries.Where(e => e.Key.Text is not ("id" or "config" or "label")) ?? [])
        {
            hand.Leave(key.Place, $"{key.Text} of a provider is not carried over. Put what differs into suites of their own.");
        }
    }

    private void Add(string id, SuiteMap? config, Place place)
    {
        var parts = id.Split(':');
        if (Model(parts) is not { Length: > 0 } model)
        {
            hand.Leave(place, $"The provider {id} is not carried over. {Speaks}.");
            return;
        }

        _models.Add(model);
        if (parts[0] is not ("openai" or EchoChatClient.Name))
        {
            hand.Note(place, parts[0] == "ollama" ? $"{id}: run with --endpoint http://127.0.0.1:11434/v1/." : $"{id}: {Speaks}.");
        }

        Settle(config, model);
    }

    private static string? Model(string[] parts) =>
        parts switch
        {
            [EchoChatClient.Name] => EchoChatClient.Name,
            ["openai" or "azure" or "azureopenai", "chat" or "responses" or "completion", .. var name] => string.Join(':', name),
            ["openai", not ("embedding" or "image" or "assistant" or "moderation" or "realtime" or "video"), ..] => string.Join(':', parts[1..]),
            ["ollama", "chat" or "completion", .. var name] => string.Join(':', name),
            ["ollama", not "embeddings", ..] => string.Join(':', parts[1..]),
            [
                "openrouter"
                or "groq"
                or "deepseek"
                or "mistral"
                or "vllm"
                or "litellm"
                or "localai"
                or "together"
                or "fireworks",
                .. { Length: > 0 } name,
            ] => string.Join(':', name.SkipWhile(n => n == "chat")),
            _ => null,
        };

    private void Settle(SuiteMap? config, string model)
    {
        foreach (var (key, value) in config?.Entries ?? [])
        {
            switch (key.Text)
            {
                case "temperature" or "max_tokens" or "max_completion_tokens":
                    break;
                case "apiBaseUrl" or "apiHost" or "baseUrl":
                    hand.Note(key.Place, $"{model}: run with --endpoint {(value as SuiteScalar)?.Text}.");
                    break;
                case "apiKey" or "apiKeyEnvar":
                    hand.Note(key.Place, "The key comes from the environment's Model__Key, never from a suite.");
                    break;
                case "response_format" when Asked(value) is { } schema:
                    Schema = schema;
                    break;
                default:
                    hand.Leave(
                        key.Place,
                        $"{key.Text} of {model} is not carried over: only temperature, max_tokens and a JSON schema are asked of a model."
                    );
                    break;
            }
        }

        if (model != EchoChatClient.Name)
        {
            var most = config?.Figure("max_tokens") ?? config?.Figure("max_completion_tokens") ?? 1024;
            _settings.Add((config?.Figure("temperature") ?? 0, (int)Math.Clamp(most, 1, 1_000_000)));
        }
    }

    private static string? Asked(SuiteValue value) =>
        value is SuiteMap map && map.Find("json_schema") is SuiteMap named && named.Find("schema") is SuiteMap schema
            ? JsonSerializer.Serialize(SuiteJson.Of(schema), Json.Options)
            : null;
}
