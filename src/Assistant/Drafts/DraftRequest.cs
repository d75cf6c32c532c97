using System.Text.Json.Serialization;

namespace Homeroom.Assistant.Drafts;

/// <summary>What a teacher asks for, whatever it is to become.</summary>
public abstract record DraftRequest
{
    /// <summary>What it is to become.</summary>
    [JsonIgnore]
    public abstract DraftKind Kind { get; }

    /// <summary>What it is about, to list it by until it has a title.</summary>
    public string Topic { get; init; } = "";

    /// <summary>The subject; empty where there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>K-2, 3-5, 6-8 or 9-12.</summary>
    public string Band { get; init; } = "";

    /// <summary>A single grade within the band (K, 1 to 12), or empty for the whole band.</summary>
    public string Grade { get; init; } = "";

    /// <summary>Length in minutes.</summary>
    public int Minutes { get; init; }

    /// <summary>Whether approved drafts that are near may be shown to the model as examples.</summary>
    public bool WithExamples { get; init; } = true;

    /// <summary>Whether it asks for something that is there already, for which no model is asked.</summary>
    [JsonIgnore]
    public virtual bool IsThere => false;

    /// <summary>Every text of it that someone wrote.</summary>
    public abstract IEnumerable<string> Texts();

    /// <summary>The same with every text of <see cref="Texts"/> changed.</summary>
    public abstract DraftRequest With(Func<string, string> change);
}
