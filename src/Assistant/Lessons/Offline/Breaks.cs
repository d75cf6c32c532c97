namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Pauses between the cycles of a long lesson; young children need them sooner.</summary>
internal static class Breaks
{
    private static readonly RoutineStep Moving = Step(
        3,
        "Movement break: stand up, stretch, shake out hands and feet. Two children say in one sentence what they have learned so far."
    );

    private static readonly RoutineStep Resting = Step(5, "Break: leave the seats, drink water, open a window.");

    /// <summary>The pause after a cycle, or null when the lesson goes on.</summary>
    public static RoutineStep? After(Lesson lesson, int cycle)
    {
        var minutes = lesson.Request.Minutes;
        return lesson.Request.Band switch
        {
            "K-2" => minutes >= 45 ? Moving : null,
            "3-5" when minutes < 100 => minutes >= 75 && cycle == 0 ? Moving : null,
            _ => minutes >= 150 || (minutes >= 100 && cycle == 0) ? Resting : null,
        };
    }

    private static RoutineStep Step(int minutes, string activity) =>
        new()
        {
            Part = "break",
            Bloom = "remember",
            Least = minutes,
            Most = minutes,
            Activity = activity,
        };
}
