namespace Homeroom.Assistant.ModelRails;

/// <summary>Settings under "ModelRails". Without an address, a key or a judge nothing is asked and nothing leaves this machine.</summary>
public sealed record ModelRailOptions
{
    /// <summary>OpenAI moderation, or a server that speaks like it.</summary>
    public ModerationOptions OpenAI { get; init; } = new();

    /// <summary>Azure AI Content Safety.</summary>
    public ContentSafetyOptions Azure { get; init; } = new();

    /// <summary>Whether the language model that drafts also judges texts.</summary>
    public bool Judge { get; init; }

    /// <summary>Seconds that one look may take, waiting and a second try included, 1 to 120.</summary>
    public int Seconds { get; init; } = 15;

    /// <summary>Calls at once, over all model rails, 1 to 100.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>Calls in a minute, over all model rails, 1 to 100,000.</summary>
    public int CallsPerMinute { get; init; } = 600;

    /// <summary>Whether any model rail is configured.</summary>
    public bool Any => OpenAI.Configured || Azure.Configured || Judge;

    /// <summary>A sentence for a teacher on who else reads texts; nothing without model rails.</summary>
    public string Line
    {
        get
        {
            List<string> readers =
            [
                .. OpenAI.Configured ? [OpenAI.Service] : Array.Empty<string>(),
                .. Azure is { Configured: true, Analyze: true } ? [Azure.Service] : Array.Empty<string>(),
                .. Azure is { Configured: true, Shields: true } ? [Azure.ShieldService] : Array.Empty<string>(),
                .. Judge ? ["the model itself, as a judge"] : Array.Empty<string>(),
            ];
            return readers.Count == 0
                ? ""
                : $"What you and the model write is also checked by {string.Join(", ", readers)}; names are replaced before it goes there.";
        }
    }

    /// <summary>What is wrong with the settings, in a sentence that says what to change, or null.</summary>
    /// <param name="hasModel">Whether a language model is configured, which a judge needs.</param>
    public string? Fault(bool hasModel) =>
        OpenAI.Fault
        ?? Azure.Fault
        ?? (Judge && !hasModel ? "ModelRails__Judge needs a language model. Set Model__Name too, or take it out." : null)
        ?? Outside(nameof(Seconds), Seconds, 120)
        ?? Outside(nameof(Concurrency), Concurrency, 100)
        ?? Outside(nameof(CallsPerMinute), CallsPerMinute, 100_000);

    /// <summary>The same without the spaces and line ends that copying leaves at the edges.</summary>
    public ModelRailOptions Trimmed() =>
        this with
        {
            OpenAI = OpenAI with { Endpoint = OpenAI.Endpoint.Trim(), Key = OpenAI.Key.Trim(), Model = OpenAI.Model.Trim() },
            Azure = Azure with { Endpoint = Azure.Endpoint.Trim(), Key = Azure.Key.Trim() },
        };

    /// <summary>What is wrong with the address and the key of a service, or null.</summary>
    internal static string? AddressFault(string at, string endpoint, string key) =>
        !Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")
            ? $"{at}Endpoint is not an address. Write one such as https://example.cognitiveservices.azure.com/."
        : uri.Scheme == "http" && !uri.IsLoopback ? $"{at}Endpoint must begin with https://: what students write does not go over an open line."
        : uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0
            ? $"{at}Endpoint must not hold a password, a key or a question mark. Put the key into {at}Key."
        : key.Any(c => c is < '!' or > '~') ? $"{at}Key holds a space or a character that no key has. Copy it once more."
        : key.Length == 0 && !uri.IsLoopback ? $"{at}Key is missing."
        : null;

    private static string? Outside(string name, int value, int most) =>
        value < 1 || value > most ? $"ModelRails__{name} is {value}. It must be from 1 to {most}." : null;
}
