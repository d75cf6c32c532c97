using Homeroom.Assistant.Tools;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>What one call to the kernel is about. It is set once, by the adapter; without it nothing is rendered, looked up or sent.</summary>
internal sealed class AskedCall
{
    private ChatOptions? _options;

    /// <summary>What the caller asked for beside the prompt.</summary>
    /// <exception cref="InvalidOperationException">There is no call, or it has not been through the rails.</exception>
    public ChatOptions Options
    {
        get => _options ?? throw new InvalidOperationException("Nothing was asked.");
        set => _options = value;
    }

    /// <summary>The proof that the rails have passed it.</summary>
    /// <exception cref="InvalidOperationException">There is no call, or it has not been through the rails.</exception>
    public ClearedPrompt Cleared => Tags.Cleared(_options);

    /// <summary>What the model may look up; null for nothing.</summary>
    public TeacherTools? Tools => Tags.ToolsOf(_options);
}
