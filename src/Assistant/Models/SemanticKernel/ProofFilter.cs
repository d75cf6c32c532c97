using Microsoft.SemanticKernel;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>A tripwire: a prompt that gets here without the proof of the rails is not rendered, so nothing is sent. The rails themselves stand in the spine.</summary>
internal sealed class ProofFilter(AskedCall call) : IPromptRenderFilter
{
    public Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next)
    {
        _ = call.Cleared; // Throws without it.
        return next(context);
    }
}
