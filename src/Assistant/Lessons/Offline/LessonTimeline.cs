using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Lays the steps of the routine over the lesson's substance and gives them minutes.</summary>
internal static class LessonTimeline
{
    private const int LongestActivity = 400;
    private const int MostSteps = 20;

    /// <summary>Characters that a named task may take, from roomy to tight.</summary>
    public static readonly int[] Rooms = [220, 150, 110, 80, 50];

    private const int LongestStretch = 30;

    private sealed record Placed(RoutineStep Step, int Cycle, int Turn);

    public static JsonArray For(Lesson lesson)
    {
        var steps = Written(lesson);
        return new JsonArray([
            .. steps.Select(s => new JsonObject
            {
                ["activity"] = s.Activity,
                ["minutes"] = s.Minutes,
                ["bloom"] = s.Bloom,
            }),
        ]);
    }

    /// <summary>The steps, with what they are for.</summary>
    public static IReadOnlyList<WrittenStep> Written(Lesson lesson)
    {
        var steps = Place(lesson);
        var blooms = steps.Select(s => BloomOf(lesson, s)).ToList();
        var minutes = Timing.Share(
            [.. steps.Select((s, i) => new TimedStep(s.Step.Weight, s.Step.Least, s.Step.Most, Bloom.Rank(blooms[i]) >= Bloom.Rank("apply")))],
            lesson.Request.Minutes
        );
        var needs = ClassNeeds.In(lesson).Steps;
        return
        [
            .. steps.Select(
                (s, i) => new WrittenStep(s.Step.Part, s.Cycle, Activity(lesson, s, minutes[i], Said(needs, steps, i)), minutes[i], blooms[i])
            ),
        ];
    }

    // Each step takes one sentence from the class notes; the last step of its kind takes those that are left.
    private static IEnumerable<string> Said(ILookup<string, string> needs, List<Placed> steps, int at)
    {
        var part = steps[at].Step.Part;
        var before = steps.Take(at).Count(s => s.Step.Part == part);
        var isLast = !steps.Skip(at + 1).Any(s => s.Step.Part == part);
        return needs[part].Skip(before).Take(isLast ? int.MaxValue : 1);
    }

    private static string Activity(Lesson lesson, Placed placed, int minutes, IEnumerable<string> added)
    {
        var halfway =
            placed.Step.Part == "practice" && minutes > (lesson.Request.Band == "K-2" ? LongestStretch / 2 : LongestStretch)
                ? ["Stop halfway: two students show what they have so far, and everyone improves one thing."]
                : Array.Empty<string>();
        return QuizRoom(lesson, placed.Step.Part, minutes)
            .Concat(added)
            .Concat(halfway)
            .Aggregate(
                Wording(
                    lesson,
                    lesson.Request.Band == "K-2" && placed.Step.Young.Length > 0 ? placed.Step.Young : placed.Step.Activity,
                    placed.Cycle,
                    placed.Step.Task,
                    placed.Turn
                ),
                (text, sentence) => text.Length + sentence.Length < LongestActivity ? $"{Ended(text)} {sentence}" : text
            );
    }

    // A question takes a minute.
    private static IEnumerable<string> QuizRoom(Lesson lesson, string part, int minutes)
    {
        var questions = part switch
        {
            "starter" => LessonQuiz.StarterSize(lesson),
            "exit" => LessonQuiz.ExitSize(lesson),
            _ => 0,
        };
        return minutes >= questions ? []
            : minutes == 1 ? ["There is time for the first question only; keep the others for tomorrow."]
            : [$"There is time for {minutes} of the {questions} questions; keep the others for tomorrow."];
    }

    private static string Ended(string text) => text[^1] is '.' or '!' or '?' or '…' or ']' or '”' or '"' ? text : text + ".";

    /// <summary>An authored sentence with the places filled from one cycle.</summary>
    public static string Wording(Lesson lesson, string template, int cycle, int task = 0, int turn = 0) =>
        // Long tasks and questions are named by their opening; the cycle itself holds them whole.
        Rooms
            .Select(room => Fill.In(template, Values(lesson, template, cycle, task, turn, room)))
            .FirstOrDefault(activity => activity.Length <= LongestActivity)
        ?? Clip.Words(Fill.In(template, Values(lesson, template, cycle, task, turn, 50)), LongestActivity);

    private static List<Placed> Place(Lesson lesson)
    {
        var wanted = lesson.Routine.Steps.Where(s => s.From <= lesson.Request.Minutes).ToList();
        var first = wanted.FindIndex(s => s.Each);
        var last = wanted.FindLastIndex(s => s.Each);
        var end = lesson.CycleCount - 1;
        List<Placed> placed = [.. wanted[..first].Select(s => new Placed(s, 0, 0))];
        for (var c = 0; c <= end; c++)
        {
            placed.AddRange(
                wanted[first..(last + 1)].Where(s => s.Part != "practice" || s.Task < lesson.Practice[c].Count).Select(s => new Placed(s, c, 0))
            );
            placed.AddRange(c < end && Breaks.After(lesson, c) is { } rest ? [new Placed(rest, c, 0)] : []);
        }

        placed.AddRange(wanted[(last + 1)..].Select(s => new Placed(s, end, 0)));
        return Fitting(placed);
    }

    // A plan holds twenty steps. Rather than a break, the reading of the outcome or of the question falls away.
    private static List<Placed> Fitting(List<Placed> placed)
    {
        while (placed.Count > MostSteps)
        {
            var at = placed.FindIndex(s => !s.Step.Each && s.Step.Part is "share" or "engage" or "claim");
            placed.RemoveAt(at >= 0 ? at : placed.FindLastIndex(s => s.Step.Part == "break"));
        }

        return placed;
    }

    private static string BloomOf(Lesson lesson, Placed placed) =>
        placed.Step.Bloom == "task" ? lesson.Practice[placed.Cycle][placed.Step.Task].Bloom : placed.Step.Bloom;

    private static Dictionary<string, string> Values(Lesson lesson, string template, int cycle, int task, int turn, int room)
    {
        var pack = lesson.Pack;
        var tasks = lesson.Practice[cycle];
        string Word(int i) => pack.Vocabulary[((cycle * 2) + i) % pack.Vocabulary.Length].Term;
        Dictionary<string, Func<string>> values = new()
        {
            ["title"] = () => pack.Title,
            ["question"] = () => Clip.Gist(pack.BigQuestion, room + 40),
            ["cycle"] = () => pack.Cycles[cycle].Title,
            ["task"] = () => Clip.Gist(tasks[Math.Min(task, tasks.Count - 1)].Task, room),
            ["check"] = () => Clip.Gist(pack.Cycles[cycle].Checks[0].Question, room),
            ["criterion"] = () => Clip.Gist(pack.SuccessCriteria[Math.Min(cycle, pack.SuccessCriteria.Length - 1)], room),
            ["discussion"] = () => Clip.Gist(lesson.Discussion(turn), room + 40),
            ["discussion2"] = () => Clip.Gist(lesson.Discussion(turn + 1), room + 40),
            ["term1"] = () => Word(0),
            ["term2"] = () => Word(1),
        };
        return values.Where(v => template.Contains($"{{{v.Key}}}", StringComparison.Ordinal)).ToDictionary(v => v.Key, v => v.Value());
    }
}

/// <summary>One step of a timeline.</summary>
internal sealed record WrittenStep(string Part, int Cycle, string Activity, int Minutes, string Bloom);
