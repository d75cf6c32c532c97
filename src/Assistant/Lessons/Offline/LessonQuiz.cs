using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Chooses the questions of the two quizzes.</summary>
internal static class LessonQuiz
{
    public static int Size(int minutes) =>
        minutes switch
        {
            < 25 => 3,
            < 45 => 4,
            < 90 => 5,
            _ => 6,
        };

    public static int StarterSize(Lesson lesson) => Math.Min(lesson.Pack.Starter.Length, Size(lesson.Request.Minutes));

    public static int ExitSize(Lesson lesson) => Math.Min(Math.Max(3, lesson.CycleCount * 2), Size(lesson.Request.Minutes));

    public static JsonArray Starter(Lesson lesson) => Array(lesson.Pack.Starter.Take(Size(lesson.Request.Minutes)));

    /// <summary>Questions on the cycles that the lesson teaches, and on no others.</summary>
    public static JsonArray Exit(Lesson lesson)
    {
        var taught = lesson.Pack.Exit.Take(lesson.CycleCount * 2).ToList();
        var size = Math.Max(3, Size(lesson.Request.Minutes));
        if (taught.Count > size)
        {
            taught.RemoveAt(1);
        }

        // Two questions stand in a pack for each cycle; a short lesson asks its third check as well.
        var extra = Enumerable.Range(0, lesson.CycleCount).Select(c => FromCheck(lesson, c)).Take(Math.Max(0, 3 - taught.Count));
        return Array(taught.Concat(extra).Take(size));
    }

    /// <summary>How many checks stay in a cycle when the exit quiz takes the last one.</summary>
    public static int ChecksIn(Lesson lesson) => lesson.CycleCount == 1 ? 2 : 3;

    /// <summary>The last check of a cycle as a question of the exit quiz.</summary>
    public static PackItem FromCheck(Lesson lesson, int cycle)
    {
        var (title, check) = (lesson.Pack.Cycles[cycle].Title, lesson.Pack.Cycles[cycle].Checks[2]);
        return PackItem.Short(
            check.Question,
            check.Answer,
            Gap.Has(check.Question)
                ? SubjectFrame.Common.Exit.Reveals
                : $"A wrong or empty answer shows that “{title}” did not get across. Return to its example."
        );
    }

    private static JsonArray Array(IEnumerable<PackItem> items) => new([.. items.Select(i => i.ToJson())]);
}
