namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>How plans of one subject are framed when no topic pack supplies their substance.</summary>
internal sealed record SubjectFrame
{
    private static readonly FrameFile File = Yaml.Read<FrameFile>(Embedded.Text("Offline/subject-frames.yaml"));

    public static CommonFrame Common => File.Common;

    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string[] Aliases { get; init; } = [];
    public string[] Near { get; init; } = [];
    public string[] Materials { get; init; } = [];
    public PackCycle[] Cycles { get; init; } = [];

    /// <summary>The frame of a subject by id, name or alias, or null for a subject in the teacher's own words that we do not know.</summary>
    public static SubjectFrame? Find(string subject)
    {
        var typed = string.Join(' ', Words.Of(subject));
        return Array.Find(File.Subjects, s => Spelled(s, typed))
            ?? Array.Find(File.Subjects, s => s.Aliases.Any(a => a.Length > 3 && $" {typed} ".Contains($" {a} ", StringComparison.Ordinal)));
    }

    private static bool Spelled(SubjectFrame s, string typed) =>
        typed == s.Id.Replace('-', ' ') || typed == s.Name.ToLowerInvariant() || s.Aliases.Contains(typed);
}

internal sealed record FrameFile
{
    public CommonFrame Common { get; init; } = new();
    public SubjectFrame[] Subjects { get; init; } = [];
}

internal sealed record CommonFrame
{
    public string BigQuestion { get; init; } = "";
    public string Outcome { get; init; } = "";
    public string[] SuccessCriteria { get; init; } = [];
    public string[] PriorKnowledge { get; init; } = [];
    public string[] KeyPoints { get; init; } = [];
    public PackBelief[] Misconceptions { get; init; } = [];
    public PackWord[] Vocabulary { get; init; } = [];
    public string[] Materials { get; init; } = [];
    public PackCheck Check { get; init; } = new();
    public PackItem Starter { get; init; } = new();
    public PackItem Exit { get; init; } = new();
    public string[] Discussion { get; init; } = [];
    public string Feedback { get; init; } = "";
    public string Support { get; init; } = "";
    public string Core { get; init; } = "";
    public string Extension { get; init; } = "";
    public string EnglishLearners { get; init; } = "";
    public string Accessibility { get; init; } = "";
    public string Homework { get; init; } = "";
    public PackCycle[] Cycles { get; init; } = [];
    public PackTask[] TextTasks { get; init; } = [];
    public PackTask[] MoreTextTasks { get; init; } = [];
    public PackTask[] IdeaTasks { get; init; } = [];
    public PackTask[] YoungTasks { get; init; } = [];
    public TextGaps TextGaps { get; init; } = new();
}

internal sealed record TextGaps
{
    public string Example { get; init; } = "";
    public string Feedback { get; init; } = "";
    public PackItem Starter { get; init; } = new();
    public string IdeaFeedback { get; init; } = "";
    public PackItem IdeaStarter { get; init; } = new();
    public string Materials { get; init; } = "";
}
