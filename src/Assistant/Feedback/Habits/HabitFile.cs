using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Feedback.Habits;

/// <summary>A part of drafts of one kind that teachers may make shorter, longer, or take out.</summary>
internal sealed record HabitPart
{
    public string Id { get; init; } = "";

    public string Kind { get; init; } = "";

    public List<string> Sections { get; init; } = [];

    /// <summary>The property of the sections that is meant; empty for all of them.</summary>
    public string Property { get; init; } = "";

    public string Name { get; init; } = "";
}

/// <summary>A form of work that teachers may put in or take out, and the words that it is known by.</summary>
internal sealed record HabitForm
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public HashSet<string> Words { get; init; } = [];
}

/// <summary>What habits are looked for, and their words.</summary>
internal sealed record HabitFile
{
    public static HabitFile Only { get; } = Yaml.Read<HabitFile>(Embedded.Text("habits/habits.yaml"));

    public List<HabitPart> Parts { get; init; } = [];

    public List<HabitForm> Forms { get; init; } = [];

    public Dictionary<string, string> Sayings { get; init; } = [];

    public Dictionary<string, string> Notes { get; init; } = [];

    /// <summary>A habit in words.</summary>
    public Habit Say(string rule, string about, int drafts, int of, params (string Name, string Value)[] fill) =>
        new($"{rule}:{about}", Fill(Sayings[rule], fill), Fill(Notes[rule], fill), drafts, of);

    private static string Fill(string text, (string Name, string Value)[] fill) =>
        fill.Aggregate(text, (t, f) => t.Replace("{" + f.Name + "}", f.Value, StringComparison.Ordinal));
}
