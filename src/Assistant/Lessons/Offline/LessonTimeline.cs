using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Lays the steps of the routine over the lesson's substance and gives them minutes.</summary>
internal static class LessonTimeline
{
    private const int LongestActivity = 400;

    /// <summary>Characters that a named task may take, from roomy to tight.</summary>
    public static readonly int[] Rooms = [220, 150, 110, 80, 50];

    private sealed record Placed(RoutineStep Step, int Cycle, int Turn);

    public static JsonArray For(Lesson lesson)
    {
        var steps = Place(lesson);
        var blooms = steps.Select(s => BloomOf(lesson, s)).ToList();
        var minutes = Timing.Share(
            [.. steps.Select((s, i) => new TimedStep(s.Step.Weight, s.Step.Least, s.Step.Most, Bloom.Rank(blooms[i]) >= Bloom.Rank("apply")))],
            lesson.Request.Minutes
        );
        return new JsonArray([
            .. steps.Select(
                (s, i) =>
                    new JsonObject
                    {
                        ["activity"] = Wording(lesson, s.Step.Activity, s.Cycle, s.Step.Task, s.Turn),
                        ["minutes"] = minutes[i],
                        ["bloom"] = blooms[i],
                    }
            ),
        ]);
    }

    /// <summary>An authored sentence with the places filled from one cycle.</summary>
    public static string Wording(Lesson lesson, string template, int cycle, int task = 0, int turn = 0) =>
        // Long tasks and questions are named by their opening; the cycle itself holds them whole.
        Rooms
            .Select(room => Fill.In(template, Values(lesson, cycle, task, turn, room)))
            .FirstOrDefault(activity => activity.Length <= LongestActivity)
        ?? Clip.Words(Fill.In(template, Values(lesson, cycle, task, turn, 50)), LongestActivity);

    private static List<Placed> Place(Lesson lesson)
    {
        var wanted = lesson.Routine.Steps.Where(s => s.From <= lesson.Request.Minutes).ToList();
        var first = wanted.FindIndex(s => s.Each);
        var last = wanted.FindLastIndex(s => s.Each);
        var cycles = Enumerable
            .Range(0, lesson.CycleCount)
            .SelectMany(c =>
                wanted[first..(last + 1)].Where(s => s.Part != "practice" || s.Task < lesson.Practice[c].Count).Select(s => new Placed(s, c, 0))
            );
        var end = lesson.CycleCount - 1;
        return [.. wanted[..first].Select(s => new Placed(s, 0, 0)), .. cycles, .. wanted[(last + 1)..].Select(s => new Placed(s, end, 0))];
    }

    private static string BloomOf(Lesson lesson, Placed placed) =>
        placed.Step.Bloom == "task" ? lesson.Practice[placed.Cycle][placed.Step.Task].Bloom : placed.Step.Bloom;

    private static Dictionary<string, string> Values(Lesson lesson, int cycle, int task, int turn, int room)
    {
        var pack = lesson.Pack;
        var tasks = lesson.Practice[cycle];
        string Word(int i) => pack.Vocabulary[((cycle * 2) + i) % pack.Vocabulary.Length].Term;
        return new Dictionary<string, string>
        {
            ["title"] = pack.Title,
            ["question"] = Clip.Gist(pack.BigQuestion, room + 40),
            ["cycle"] = pack.Cycles[cycle].Title,
            ["task"] = Clip.Gist(tasks[Math.Min(task, tasks.Count - 1)].Task, room),
            ["check"] = Clip.Gist(pack.Cycles[cycle].Checks[0].Question, room),
            ["criterion"] = Clip.Gist(pack.SuccessCriteria[Math.Min(cycle, pack.SuccessCriteria.Length - 1)], room),
            ["discussion"] = Clip.Gist(lesson.Discussion(turn), room + 40),
            ["discussion2"] = Clip.Gist(lesson.Discussion(turn + 1), room + 40),
            ["term1"] = Word(0),
            ["term2"] = Word(1),
        };
    }
}
