namespace Homeroom.Assistant.Models;

/// <summary>Settings under "Model". Without a name the offline composer drafts.</summary>
public sealed record ModelOptions
{
    /// <summary>Model, or Azure deployment.</summary>
    public string Name { get; init; } = "";

    /// <summary>Address of a compatible server; empty for OpenAI itself.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The key. Azure without a key uses Entra.</summary>
    public string Key { get; init; } = "";

    /// <summary>Seconds to wait for the first token of a reply, 1 to 600.</summary>
    public int FirstTokenSeconds { get; init; } = 90;

    /// <summary>Seconds that a whole reply may take, 1 to 3,600.</summary>
    public int WholeSeconds { get; init; } = 300;

    /// <summary>Calls at once, 1 to 1,000.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>Whether a language model is configured.</summary>
    public bool Configured => Name.Length > 0;

    /// <summary>Whether the address is Azure's.</summary>
    public bool IsAzure => Endpoint.Contains(".azure.com", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with the settings, in a sentence, or null.</summary>
    public string? Fault =>
        !Configured ? null
        : Endpoint.Length > 0 && !Uri.TryCreate(Endpoint, UriKind.Absolute, out _)
            ? "Model__Endpoint is not an address such as http://127.0.0.1:11434/v1/."
        : Endpoint.Length == 0 && Key.Length == 0 ? "Model__Key is missing: OpenAI needs one."
        : FirstTokenSeconds is < 1 or > 600 ? "Model__FirstTokenSeconds must be from 1 to 600."
        : WholeSeconds is < 1 or > 3600 ? "Model__WholeSeconds must be from 1 to 3600."
        : Concurrency is < 1 or > 1000 ? "Model__Concurrency must be from 1 to 1000."
        : null;
}
