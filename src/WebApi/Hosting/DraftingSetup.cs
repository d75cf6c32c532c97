using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Assistant.ModelRails;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.WebApi.Hosting;

/// <summary>The spine and what it stands on.</summary>
internal static class DraftingSetup
{
    public static void AddDrafting(this IServiceCollection services, IConfiguration configuration)
    {
        var options = Read(configuration);
        var policy = PolicySetting.Of(configuration);
        var safeguarding = SafeguardingSetting.Of(configuration);
        var modelRails = ModelRailSetting.Of(configuration, options.Configured);
        services.AddDistributedMemoryCache(o => o.SizeLimit = 64 * 1024 * 1024);
        services.AddSingleton(_ => DefaultRails.Create(policy, safeguarding));
        services.AddModelRails(modelRails, safeguarding);
        services.AddSingleton<PromptLibrary>();
        services.AddSingleton<PromptChoice>();
        services.AddSingleton<PromptDesk>();
        services.AddSingleton<PromptBoard>();
        services.AddSingleton(new GateFolders(Path.Combine(AppContext.BaseDirectory, "suites"), Path.Combine(DataFolder.Of(configuration), "gates")));
        services.AddSingleton<GateSuites>();
        services.AddSingleton<SuiteGate>();
        services.AddSingleton<IPromptGate>(s => s.GetRequiredService<SuiteGate>());
        services.AddSingleton<OfflineComposer>();
        services.AddSingleton<OfflineChatClient>();
        services.AddSingleton(With(modelRails, options.Configured ? LabelOf(options) : Offline));
        services.AddSingleton(s => Port(s, options));
        services.AddSingleton<ModelCheck>();
        services.AddSingleton<CycleOrder>();
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<DraftSpine>();
    }

    private static ModelLabel Offline { get; } =
        new(OfflineChatClient.Name, true, "Composed from routines and topic notes, not by a language model.");

    private static ModelOptions Read(IConfiguration configuration)
    {
        ModelOptions options;
        try
        {
            options = configuration.GetSection("Model").Get<ModelOptions>()?.Trimmed() ?? new ModelOptions();
        }
        catch (InvalidOperationException e) when (e.InnerException is FormatException or ArgumentException or OverflowException)
        {
            throw new StartFault("One of the Model__ settings should be a number and is not: " + e.Message, e);
        }

        return options.Fault is { } fault ? throw new StartFault(fault) : options;
    }

    private static ModelLabel LabelOf(ModelOptions options) =>
        new(options.Name, false, $"A language model at {options.Place}{StandIn(options.Fallback)}. Names are replaced before anything is sent.");

    private static ModelLabel With(ModelRailOptions rails, ModelLabel label) => label with { Line = $"{label.Line} {rails.Line}".TrimEnd() };

    private static string StandIn(ModelOptions? second) => second is null ? "" : $", and {second.Name} at {second.Place} while it is down";

    // A chat client is no service of its own, so that nothing but the port can reach a model.
    private static ModelPort Port(IServiceProvider services, ModelOptions options)
    {
        var offline = services.GetRequiredService<OfflineChatClient>();
        IChatClient client = options.Configured
            ? ModelPath.To(
                options,
                services.GetRequiredService<IDistributedCache>(),
                services.GetRequiredService<TimeProvider>(),
                services.GetRequiredService<ICallTurns>()
            )
            : offline;
        return new ModelPort(client, services.GetRequiredService<ModelLabel>(), offline);
    }
}
