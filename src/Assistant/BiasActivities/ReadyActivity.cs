using System.Text.Json.Nodes;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>A ready-made activity.</summary>
/// <param name="kept">Its sections; never given away, only copied.</param>
public sealed class ReadyActivity(string id, ActivityFormat format, string band, string language, JsonObject kept, SecondKey? second)
{
    /// <summary>Kebab-case id.</summary>
    public string Id => id;

    /// <summary>What the class does.</summary>
    public ActivityFormat Format => format;

    /// <summary>Grade band: K-2, 3-5, 6-8 or 9-12.</summary>
    public string Band => band;

    /// <summary>Language tag, such as "en".</summary>
    public string Language => language;

    /// <summary>Its title.</summary>
    public string Title { get; } = kept["activity"]!["title"]!.GetValue<string>();

    /// <summary>Grade or grade band, as its page says it.</summary>
    public string Grade { get; } = kept["activity"]!["grade"]!.GetValue<string>();

    /// <summary>How long it takes, in minutes.</summary>
    public int Minutes { get; } = kept["activity"]!["minutes"]!.GetValue<int>();

    /// <summary>Ids of the AI literacy statements it works on; <see cref="Frameworks.Find"/> tells what they say.</summary>
    public IReadOnlyList<string> Literacy { get; } = [.. kept["activity"]!["literacy"]!.AsArray().Select(l => l!.GetValue<string>())];

    /// <summary>What the teacher must know and accept before a class sees it; empty where there is nothing to warn of.</summary>
    public string ContentNote { get; } = kept["activity"]!["contentNote"]!.GetValue<string>();

    /// <summary>A fresh copy of its sections: the document that a draft of it begins with.</summary>
    public JsonObject Document => kept.DeepClone().AsObject();

    /// <summary>What a second reader marked in its texts; null where it has none.</summary>
    public SecondKey? Second => second;
}

/// <summary>A second reading of an activity's texts, made from the texts alone.</summary>
/// <param name="Marks">The places that were marked.</param>
/// <param name="F1">How well the marked words agree with the key's, 0 to 1: twice the words that both marked, divided by the words of the one and of the other added up.</param>
/// <param name="Alpha">Krippendorff's alpha over all words, marked or not; 1 is full agreement, 0 what chance gives.</param>
public sealed record SecondKey(IReadOnlyList<SecondMark> Marks, double F1, double Alpha);

/// <summary>A place that the second reader marked.</summary>
/// <param name="Quote">The words, letter for letter.</param>
/// <param name="Code">What it is, one of <see cref="ActivitySchema.Codes"/>.</param>
public sealed record SecondMark(string Quote, string Code);
