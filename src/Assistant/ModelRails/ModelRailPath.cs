using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.Assistant.ModelRails;

/// <summary>The model rails that a school has configured.</summary>
public static class ModelRailPath
{
    /// <summary>Builds them from settings that have no fault. None of them is asked before a text comes.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="port">The way to the language model, for the judge.</param>
    /// <param name="prompts">The prompt files, for the judge.</param>
    /// <param name="rails">The rails that clear what the judge reads.</param>
    /// <param name="cache">Keeps answers by the hash of the question.</param>
    /// <param name="time">The clock of all waits.</param>
    public static IReadOnlyList<IModelRail> To(
        ModelRailOptions options,
        ModelPort port,
        PromptLibrary prompts,
        RailPipeline rails,
        IDistributedCache cache,
        TimeProvider time
    )
    {
        const string AzureKey = "Ocp-Apim-Subscription-Key";
        var budget = new RailBudget(options.Concurrency, options.CallsPerMinute, time);
        var shelf = new RailShelf(cache);
        List<IModelRail> built = [];
        if (options.OpenAI.Configured)
        {
            built.Add(new ModerationRail(options.OpenAI, Door(options.OpenAI.Address, "Authorization", options.OpenAI.Key)));
        }

        if (options.Azure is { Configured: true, Analyze: true })
        {
            built.Add(new ContentSafetyRail(options.Azure, Door(options.Azure.Address("analyze"), AzureKey, options.Azure.Key)));
        }

        if (options.Azure is { Configured: true, Shields: true })
        {
            built.Add(new PromptShieldRail(options.Azure, Door(options.Azure.Address("shieldPrompt"), AzureKey, options.Azure.Key)));
        }

        if (options.Judge)
        {
            built.Add(new JudgeRail(port, prompts, rails, Patience()));
        }

        return built;

        RailDoor Door(Uri address, string header, string key) => new(address, header, key, Patience(), shelf, time);

        RailPatience Patience() => new(options.Seconds, budget, time);
    }
}
