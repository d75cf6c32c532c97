namespace Homeroom.Guardrails;

/// <summary>One message of a prompt.</summary>
/// <param name="Role">system or user.</param>
/// <param name="Text">The text as the model reads it.</param>
public sealed record PromptMessage(string Role, string Text);

/// <summary>Proof that the rails have passed a request. Only <see cref="RailPipeline"/> makes one; every model adapter asks for one.</summary>
public sealed class ClearedPrompt
{
    internal ClearedPrompt(IReadOnlyList<PromptMessage> messages, IReadOnlyDictionary<string, string> inputs)
    {
        Messages = messages;
        Inputs = inputs;
    }

    /// <summary>The messages, names replaced.</summary>
    public IReadOnlyList<PromptMessage> Messages { get; }

    /// <summary>The prompt's inputs, names replaced.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; }
}
