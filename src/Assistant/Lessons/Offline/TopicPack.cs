using YamlDotNet.Serialization;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>The substance of a lesson on one topic; docs/topic-packs.md describes the file.</summary>
internal sealed record TopicPack
{
    public string Id { get; init; } = "";
    public string Subject { get; init; } = "";
    public string Title { get; init; } = "";
    public string[] Bands { get; init; } = [];
    public string[] Match { get; init; } = [];
    public string[] Standards { get; init; } = [];
    public string BigQuestion { get; init; } = "";
    public string Outcome { get; init; } = "";
    public string[] SuccessCriteria { get; init; } = [];
    public string[] PriorKnowledge { get; init; } = [];
    public string[] KeyPoints { get; init; } = [];
    public PackBelief[] Misconceptions { get; init; } = [];
    public PackWord[] Vocabulary { get; init; } = [];
    public string[] Materials { get; init; } = [];
    public PackCycle[] Cycles { get; init; } = [];
    public string[] Discussion { get; init; } = [];
    public PackItem[] Starter { get; init; } = [];
    public PackItem[] Exit { get; init; } = [];
    public string Support { get; init; } = "";
    public string Core { get; init; } = "";
    public string Extension { get; init; } = "";
    public string EnglishLearners { get; init; } = "";
    public string Accessibility { get; init; } = "";
    public string Homework { get; init; } = "";
    public string Notes { get; init; } = "";

    /// <summary>What the teacher's text is, when nothing could be taken from it.</summary>
    [YamlIgnore]
    public SourceKind? Unread { get; init; }

    /// <summary>Where the substance comes from: a pack, a text, or nothing but frames.</summary>
    [YamlIgnore]
    public PackOrigin Origin { get; init; } = PackOrigin.Pack;
}

internal enum PackOrigin
{
    Pack,
    PackAndText,
    Text,
    Frames,
}

internal sealed record PackBelief
{
    public string Belief { get; init; } = "";
    public string Response { get; init; } = "";
}

internal sealed record PackWord
{
    public string Term { get; init; } = "";
    public string Definition { get; init; } = "";

    /// <summary>Whether the word comes from the teacher's text.</summary>
    [YamlIgnore]
    public bool Own { get; init; }
}

internal sealed record PackCycle
{
    public string Title { get; init; } = "";
    public string Explanation { get; init; } = "";
    public string Example { get; init; } = "";
    public PackCheck[] Checks { get; init; } = [];
    public PackTask[] Practice { get; init; } = [];
    public string Feedback { get; init; } = "";
}

internal sealed record PackCheck
{
    public string Question { get; init; } = "";
    public string Answer { get; init; } = "";

    /// <summary>Below 0 for a check that asks only for a word, above 0 for one that asks for an argument.</summary>
    [YamlIgnore]
    public int Level { get; init; }
}

internal sealed record PackTask
{
    public string Task { get; init; } = "";
    public string Answer { get; init; } = "";
    public string Bloom { get; init; } = "";

    /// <summary>Whether the teacher gave this task. Then it is used before any other.</summary>
    [YamlIgnore]
    public bool Own { get; init; }
}
