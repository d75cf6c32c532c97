namespace Homeroom.Assistant.Models;

/// <summary>Settings under "Model". Without a name the offline composer drafts.</summary>
public sealed record ModelOptions
{
    private static readonly string[] AzureHosts = [".openai.azure.com", ".services.ai.azure.com", ".cognitiveservices.azure.com"];

    /// <summary>Model, or Azure deployment.</summary>
    public string Name { get; init; } = "";

    /// <summary>Address of a compatible server; empty for OpenAI itself.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The key. Azure without a key uses Entra.</summary>
    public string Key { get; init; } = "";

    /// <summary>What runs the prompts: OpenAI, or SemanticKernel in a build with the full feed; empty for the best that this build has.</summary>
    public string Host { get; init; } = "";

    /// <summary>Seconds to wait for the first token of a reply, 1 to 600.</summary>
    public int FirstTokenSeconds { get; init; } = 90;

    /// <summary>Seconds that a whole reply may take, 1 to 3,600.</summary>
    public int WholeSeconds { get; init; } = 300;

    /// <summary>Calls at once, 1 to 1,000.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>What a million tokens of a prompt cost, in the school's own currency; optional.</summary>
    public decimal? InputPrice { get; init; }

    /// <summary>What a million tokens of a reply cost, in the same currency; optional.</summary>
    public decimal? OutputPrice { get; init; }

    /// <summary>Another deployment, which is asked while this one is down.</summary>
    public ModelOptions? Fallback { get; init; }

    /// <summary>Whether a language model is configured.</summary>
    public bool Configured => Name.Length > 0;

    /// <summary>Whether the address is Azure's.</summary>
    public bool IsAzure =>
        Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri)
        && Array.Exists(AzureHosts, h => uri.Host.EndsWith(h, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the model is, in a word for a teacher.</summary>
    public string Place => Endpoint.Length > 0 ? new Uri(Endpoint).Host : "OpenAI";

    /// <summary>What is wrong with the settings, in a sentence that says what to change, or null.</summary>
    public string? Fault => FaultUnder("Model__");

    /// <summary>The cost of a call, or null without prices.</summary>
    public decimal? CostOf(long inputTokens, long outputTokens) =>
        InputPrice is null && OutputPrice is null ? null : (((InputPrice ?? 0) * inputTokens) + ((OutputPrice ?? 0) * outputTokens)) / 1_000_000;

    /// <summary>The same without the spaces and line ends that copying leaves at the edges.</summary>
    public ModelOptions Trimmed() =>
        this with
        {
            Name = Name.Trim(),
            Endpoint = Endpoint.Trim(),
            Key = Key.Trim(),
            Host = Host.Trim(),
            Fallback = Fallback?.Trimmed(),
        };

    private string? FaultUnder(string at) =>
        !Configured
            ? Nameless(at)
            : AddressFault(at)
                ?? KeyFault(at)
                ?? HostFault(at)
                ?? Outside(at, nameof(FirstTokenSeconds), FirstTokenSeconds, 600)
                ?? Outside(at, nameof(WholeSeconds), WholeSeconds, 3600)
                ?? Outside(at, nameof(Concurrency), Concurrency, 1000)
                ?? PriceFault(at)
                ?? Fallback?.FaultUnder(at + "Fallback__");

    private string? Nameless(string at) =>
        Endpoint.Length > 0 || Key.Length > 0 || Fallback is not null
            ? $"{at}Name is missing: set it to the name of the model, such as gpt-5-mini, or of the Azure deployment."
            : null;

    private string? AddressFault(string at)
    {
        if (Endpoint.Length == 0)
        {
            return null;
        }

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return $"{at}Endpoint is not an address. Write one such as http://127.0.0.1:11434/v1/.";
        }

        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0)
        {
            return $"{at}Endpoint must not hold a password, a key or a question mark. Put the key into {at}Key.";
        }

        var path = uri.AbsolutePath.TrimEnd('/');
        if (path.EndsWith("/chat/completions", StringComparison.Ordinal))
        {
            return $"{at}Endpoint must end before /chat/completions: that part is added by itself.";
        }

        return !IsAzure ? null
            : uri.Scheme == "http" ? $"{at}Endpoint must begin with https:// for Azure."
            : path.EndsWith("/openai/v1", StringComparison.Ordinal) ? null
            : $"{at}Endpoint must end with /openai/v1/ for Azure, such as https://{uri.Host}/openai/v1/.";
    }

    private string? KeyFault(string at) =>
        Endpoint.Length == 0 && Key.Length == 0 ? $"{at}Key is missing: OpenAI needs one. For a server of your own set {at}Endpoint."
        : Key.Any(c => c is < '!' or > '~') ? $"{at}Key holds a space or a character that no key has. Copy it once more."
        : null;

    private string? HostFault(string at) =>
        ModelHosts.Has(Host) ? null
        : Host == "SemanticKernel"
            ? $"{at}Host is SemanticKernel, which this build does not have. Build it with -p:FullFeed=true, or leave {at}Host out."
        : $"{at}Host is {Host}. It can be {string.Join(" or ", ModelHosts.Names)}, or be left out.";

    private static string? Outside(string at, string name, int value, int most) =>
        value < 1 || value > most ? $"{at}{name} is {value}. It must be from 1 to {most}." : null;

    private string? PriceFault(string at) =>
        InputPrice < 0 ? $"{at}InputPrice must not be below 0: it is the price of a million tokens of a prompt."
        : OutputPrice < 0 ? $"{at}OutputPrice must not be below 0: it is the price of a million tokens of a reply."
        : null;
}
