namespace Homeroom.Assistant.ModelRails;

/// <summary>Settings under "ModelRails:OpenAI".</summary>
public sealed record ModerationOptions
{
    private const string At = "ModelRails__OpenAI__";

    /// <summary>The address; empty for OpenAI itself.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The key.</summary>
    public string Key { get; init; } = "";

    /// <summary>The model.</summary>
    public string Model { get; init; } = "omni-moderation-latest";

    /// <summary>From which score on a teacher is told, above 0 and up to 1. What OpenAI itself flags is told in any case.</summary>
    public double NoteFrom { get; init; } = 0.5;

    /// <summary>From which score on a text waits for a teacher, at least the other and up to 1.</summary>
    public double HoldFrom { get; init; } = 0.8;

    /// <summary>Whether it is asked.</summary>
    public bool Configured => Endpoint.Length > 0 || Key.Length > 0;

    /// <summary>Who reads the text, as it stands in a sentence.</summary>
    public string Service => $"OpenAI moderation ({Address.Host})";

    /// <summary>Where texts go.</summary>
    public Uri Address => new((Endpoint.Length > 0 ? Endpoint : "https://api.openai.com/v1").TrimEnd('/') + "/moderations");

    /// <summary>What is wrong, or null.</summary>
    internal string? Fault =>
        !Configured ? null
        : Endpoint.Length > 0 && ModelRailOptions.AddressFault(At, Endpoint, Key) is { } fault ? fault
        : Endpoint.Length == 0 && ModelRailOptions.AddressFault(At, "https://api.openai.com/v1", Key) is { } keyFault ? keyFault
        : Model.Length == 0 ? $"{At}Model is empty. Take the setting out, or name the model."
        : NoteFrom is > 0 and <= 1 && HoldFrom >= NoteFrom && HoldFrom <= 1 ? null
        : $"{At}NoteFrom and {At}HoldFrom are scores: above 0, up to 1, and the second not below the first.";
}
