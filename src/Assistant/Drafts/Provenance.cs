using Homeroom.Assistant.Tools;

namespace Homeroom.Assistant.Drafts;

/// <summary>How a draft was made.</summary>
/// <param name="Model">Who wrote it: the names of the models that answered, or "Offline composer".</param>
/// <param name="Prompt">Id of the prompt.</param>
/// <param name="PromptHash">SHA-256 of the prompt's text, first 12 hex digits.</param>
/// <param name="NamesMasked">How many names, addresses or numbers were replaced.</param>
/// <param name="RailsIn">Checks run before the model.</param>
/// <param name="RailsOut">Checks run on each section.</param>
/// <param name="Milliseconds">From the first call to the last section.</param>
/// <param name="InputTokens">As the server counted; 0 when it did not say.</param>
/// <param name="OutputTokens">As the server counted; 0 when it did not say.</param>
/// <param name="CacheHit">Whether a stored reply was used.</param>
/// <param name="Attempts">How often a model was asked until the draft was whole, repeats and repairs included.</param>
/// <param name="Cost">In the currency of the configured prices; null without prices.</param>
/// <param name="Repairs">How many sections came in a wrong shape and were asked for once more.</param>
/// <param name="PromptVersion">Number of the prompt's version; 0 for the one that came with Homeroom.</param>
public sealed record Provenance(
    string Model,
    string Prompt,
    string PromptHash,
    int NamesMasked,
    int RailsIn,
    int RailsOut,
    long Milliseconds,
    long InputTokens = 0,
    long OutputTokens = 0,
    bool CacheHit = false,
    int Attempts = 0,
    decimal? Cost = null,
    int Repairs = 0,
    int PromptVersion = 0
)
{
    /// <summary>Which services besides looked at the texts, names replaced; null on a draft of before there were any.</summary>
    public IReadOnlyList<string>? AlsoReadBy { get; init; }

    /// <summary>What the model looked up while it wrote; null for nothing.</summary>
    public IReadOnlyList<ToolCall>? LookedUp { get; init; }
}
