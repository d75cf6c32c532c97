namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A teaching routine: ordered steps whose wording is filled from a topic pack.</summary>
internal sealed class Routine
{
    public static IReadOnlyList<Routine> All { get; } =
    [.. Embedded.Under("Offline/Routines/", ".yaml").Select(n => Yaml.Read<Routine>(Embedded.Text(n)))];

    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string Line { get; init; } = "";

    /// <summary>Subjects it serves; empty means every subject.</summary>
    public string[] Subjects { get; init; } = [];
    public string[] Bands { get; init; } = [];

    /// <summary>Shortest and longest lesson for which the composer chooses it by itself.</summary>
    public int[] Minutes { get; init; } = [10, 180];

    /// <summary>Bloom levels of the practice it prefers, most wanted first.</summary>
    public string[] Wants { get; init; } = [];
    public RoutineStep[] Steps { get; init; } = [];
}

/// <summary>One step. Steps with <see cref="Each"/> are repeated for every cycle of the lesson.</summary>
internal sealed class RoutineStep
{
    public string Activity { get; init; } = "";

    /// <summary>How the step goes in K-2, where children do not write much yet; empty when it goes the same.</summary>
    public string Young { get; init; } = "";

    /// <summary>How the step goes when it comes again in a later cycle, so that no direction is read three times; empty when it goes the same.</summary>
    public string Again { get; init; } = "";

    /// <summary>starter, engage, claim, experts, explain, check, practice, feedback, discussion, share or exit.</summary>
    public string Part { get; init; } = "";

    /// <summary>A Bloom level, or "task" for that of the practice task which the step uses.</summary>
    public string Bloom { get; init; } = "";
    public int Weight { get; init; } = 1;
    public int Least { get; init; } = 1;

    /// <summary>More minutes than this go to other steps.</summary>
    public int Most { get; init; } = 180;

    /// <summary>Shortest lesson that holds this step.</summary>
    public int From { get; init; }
    public bool Each { get; init; }

    /// <summary>Which of the chosen practice tasks, from 0.</summary>
    public int Task { get; init; }
}
