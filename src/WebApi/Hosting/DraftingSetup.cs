using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.WebApi.Hosting;

/// <summary>The spine and what it stands on.</summary>
internal static class DraftingSetup
{
    private static readonly TimeSpan CacheLife = TimeSpan.FromHours(12);

    public static void AddDrafting(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Model").Get<ModelOptions>() ?? new ModelOptions();
        if (options.Fault is { } fault)
        {
            throw new InvalidOperationException(fault);
        }

        services.AddDistributedMemoryCache(o => o.SizeLimit = 64 * 1024 * 1024);
        services.AddSingleton(_ => DefaultRails.Create());
        services.AddSingleton<PromptLibrary>();
        services.AddSingleton<OfflineComposer>();
        services.AddSingleton<OfflineChatClient>();
        services.AddSingleton(options.Configured ? LabelOf(options) : Offline);
        services.AddSingleton(s => options.Configured ? Connect(s, options) : s.GetRequiredService<OfflineChatClient>());
        services.AddSingleton<ModelPort>();
        services.AddSingleton<ModelCheck>();
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<DraftSpine>();
    }

    private static ModelLabel Offline { get; } =
        new(OfflineChatClient.Name, true, "Composed from routines and topic notes, not by a language model.");

    private static ModelLabel LabelOf(ModelOptions options) =>
        new(
            options.Name,
            false,
            options.Endpoint.Length > 0
                ? $"A language model at {new Uri(options.Endpoint).Host}. Names are replaced before anything is sent."
                : "A language model at OpenAI. Names are replaced before anything is sent."
        );

    private static IChatClient Connect(IServiceProvider services, ModelOptions options)
    {
        var resilient = new ResilientChatClient(new OpenAiChatClient(options), options, services.GetRequiredService<TimeProvider>());
        return new CachingChatClient(resilient, services.GetRequiredService<IDistributedCache>(), CacheLife);
    }
}
