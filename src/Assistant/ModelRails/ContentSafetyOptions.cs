namespace Homeroom.Assistant.ModelRails;

/// <summary>Settings under "ModelRails:Azure".</summary>
public sealed record ContentSafetyOptions
{
    private const string At = "ModelRails__Azure__";

    /// <summary>Address of the resource, such as https://example.cognitiveservices.azure.com/.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The key.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether texts are read for harm.</summary>
    public bool Analyze { get; init; } = true;

    /// <summary>Whether requests and student work are read for attacks on the model.</summary>
    public bool Shields { get; init; } = true;

    /// <summary>From which severity on a teacher is told, 1 to 7.</summary>
    public int NoteFrom { get; init; } = 2;

    /// <summary>From which severity on a text waits for a teacher, at least the other and up to 7.</summary>
    public int HoldFrom { get; init; } = 4;

    /// <summary>Whether it is asked.</summary>
    public bool Configured => Endpoint.Length > 0 || Key.Length > 0;

    /// <summary>Who reads the text for harm, as it stands in a sentence.</summary>
    public string Service => $"Azure AI Content Safety ({new Uri(Endpoint).Host})";

    /// <summary>Who reads the text for attacks, as it stands in a sentence.</summary>
    public string ShieldService => $"Azure Prompt Shields ({new Uri(Endpoint).Host})";

    /// <summary>Where one kind of question goes.</summary>
    public Uri Address(string operation) => new($"{Endpoint.TrimEnd('/')}/contentsafety/text:{operation}?api-version=2024-09-01");

    /// <summary>What is wrong, or null.</summary>
    internal string? Fault =>
        !Configured ? null
        : ModelRailOptions.AddressFault(At, Endpoint, Key) is { } fault ? fault
        : NoteFrom >= 1 && HoldFrom >= NoteFrom && HoldFrom <= 7 ? null
        : $"{At}NoteFrom and {At}HoldFrom are severities: from 1 to 7, and the second not below the first.";
}
