using System.Diagnostics;
using Microsoft.SemanticKernel;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>Measures each look-up by OpenTelemetry's conventions, names alone, and lets no plugin but ours run.</summary>
internal sealed class ToolMeterFilter : IFunctionInvocationFilter
{
    private static readonly ActivitySource Source = new(MeteringChatClient.SourceName);

    public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        if (string.IsNullOrEmpty(context.Function.PluginName))
        {
            await next(context); // The prompt itself.
            return;
        }

        if (context.Function.PluginName != HomeroomPlugin.Name)
        {
            throw new InvalidOperationException("A prompt may call nothing but Homeroom's own tools.");
        }

        using var activity = Source.StartActivity($"execute_tool {context.Function.Name}");
        activity?.SetTag("gen_ai.operation.name", "execute_tool");
        activity?.SetTag("gen_ai.tool.name", context.Function.Name);
        await next(context);
    }
}
