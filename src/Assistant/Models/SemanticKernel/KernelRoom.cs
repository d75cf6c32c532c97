using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using OpenAI.Chat;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>The services of one deployment's kernel. They are nobody else's: the program's own services hold no chat client and no kernel.</summary>
internal static class KernelRoom
{
    /// <summary>Puts them together. A call has a scope of its own.</summary>
    public static ServiceProvider Furnish(ModelOptions options, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddSingleton(options);
        services.AddSingleton(time);
        services.AddSingleton<OpenAiServer>();
        services.AddSingleton<SharedDialect>();
        services.AddScoped<AskedCall>();
        services.AddScoped<ClearedOnlyClient>();
        services.AddScoped<IChatClient>(s => new ChatClientBuilder(s.GetRequiredService<ClearedOnlyClient>()).UseKernelFunctionInvocation().Build(s));
        services.AddScoped<IPromptRenderFilter, ProofFilter>();
        services.AddScoped<IFunctionInvocationFilter, ToolMeterFilter>();
        services.AddScoped<IAutoFunctionInvocationFilter, ToolBoundFilter>();
        services.AddKernel();
        services.AddScoped(s => HomeroomPlugins.Of(s.GetRequiredService<AskedCall>().Tools));
        return services.BuildServiceProvider();
    }

    /// <summary>The OpenAI client as the abstraction that the kernel asks.</summary>
    public static IChatClient Raw(OpenAiServer server) => server.Client.AsIChatClient();
}
