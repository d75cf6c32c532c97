namespace Homeroom.Assistant.Drafts;

/// <summary>How a draft was made.</summary>
/// <param name="Model">Name of the model, or "Offline composer".</param>
/// <param name="Prompt">Id and version of the prompt.</param>
/// <param name="PromptHash">SHA-256 of the prompt file, first 12 hex digits.</param>
/// <param name="NamesMasked">How many names, addresses or numbers were replaced.</param>
/// <param name="RailsIn">Checks run before the model.</param>
/// <param name="RailsOut">Checks run on each section.</param>
/// <param name="Milliseconds">From the first call to the last section.</param>
/// <param name="InputTokens">As the server counted; 0 when it did not say.</param>
/// <param name="OutputTokens">As the server counted; 0 when it did not say.</param>
/// <param name="CacheHit">Whether a stored reply was used.</param>
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
    bool CacheHit = false
);
