using Homeroom.Assistant.ModelRails;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Safety;
using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.WebApi.Hosting;

/// <summary>The model rails that a school has configured. Without a setting there are none, and nothing is asked.</summary>
internal static class ModelRailSetting
{
    /// <summary>What stands under ModelRails.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="hasModel">Whether a language model is configured.</param>
    /// <exception cref="StartFault">One of the settings cannot be used.</exception>
    public static ModelRailOptions Of(IConfiguration configuration, bool hasModel)
    {
        ModelRailOptions options;
        try
        {
            options = configuration.GetSection("ModelRails").Get<ModelRailOptions>()?.Trimmed() ?? new ModelRailOptions();
        }
        catch (InvalidOperationException e) when (e.InnerException is FormatException or ArgumentException or OverflowException)
        {
            throw new StartFault("One of the ModelRails__ settings should be a number, true or false, and is not: " + e.Message, e);
        }

        return options.Fault(hasModel) is { } fault ? throw new StartFault(fault) : options;
    }

    /// <summary>Registers the rails of this machine together with them.</summary>
    public static void AddModelRails(this IServiceCollection services, ModelRailOptions options, Safeguarding safeguarding) =>
        services.AddSingleton(s =>
        {
            var local = s.GetRequiredService<RailPipeline>();
            var port = s.GetRequiredService<ModelPort>();
            var (prompts, cache) = (s.GetRequiredService<PromptLibrary>(), s.GetRequiredService<IDistributedCache>());
            var models = options.Any ? ModelRailPath.To(options, port, prompts, local, cache, s.GetRequiredService<TimeProvider>()) : [];
            return new AllRails(local, models, safeguarding);
        });
}
