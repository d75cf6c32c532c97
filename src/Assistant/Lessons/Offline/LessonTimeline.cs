using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Lays the steps of the routine over the lesson's substance and gives them minutes.</summary>
internal static class LessonTimeline
{
    private const int LongestActivity = 400;
    private const int MostSteps = 20;

    // Characters that a named task or question may take, from roomy to tight.
    private static readonly int[] Rooms = [330, 220, 150, 110, 80, 50];

    private const int Opening = 90;

    private const int LongestStretch = 30;
    private const int FullQuiz = 25;

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
    /// <param name="lesson">The lesson.</param>
    /// <param name="full">Whether a step that comes again is told in full, as if it came for the first time.</param>
    public static IReadOnlyList<WrittenStep> Written(Lesson lesson, bool full = false)
    {
        var steps = Place(lesson);
        var blooms = steps.Select(s => BloomOf(lesson, s)).ToList();
        var minutes = Timing.Share(
            [
                .. steps.Select(
                    (s, i) => new TimedStep(s.Step.Weight, Least(lesson, steps, i), s.Step.Most, Bloom.Rank(blooms[i]) >= Bloom.Rank("apply"))
                ),
            ],
            lesson.Request.Minutes
        );
        var needs = ClassNeeds.In(lesson).Steps;
        return
        [
            .. steps.Select(
                (s, i) =>
                    new WrittenStep(
                        s.Step.Part,
                        s.Cycle,
                        Activity(
                            lesson,
                            s,
                            full,
                            [.. QuizRoom(lesson, steps, i, minutes[i]), .. Said(needs, steps, i), .. Halfway(lesson, s, minutes[i])]
                        ),
                        minutes[i],
                        blooms[i]
                    )
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

    private static string Activity(Lesson lesson, Placed placed, bool full, IReadOnlyList<string> added)
    {
        var step = placed.Step;
        var template =
            lesson.Request.Band == "K-2" && step.Young.Length > 0 ? step.Young
            : placed.Cycle > 0 && !full && step.Again.Length > 0 ? step.Again
            : step.Activity;
        var room = Math.Max(LongestActivity / 2, LongestActivity - added.Sum(a => a.Length + 2));
        return added.Aggregate(
            Wording(lesson, template, placed.Cycle, step.Task, placed.Turn, room),
            (text, sentence) => text.Length + sentence.Length + 1 < LongestActivity ? $"{Ended(text)} {sentence}" : text
        );
    }

    private static IEnumerable<string> Halfway(Lesson lesson, Placed placed, int minutes) =>
        placed.Step.Part == "practice" && minutes > (lesson.Request.Band == "K-2" ? LongestStretch / 2 : LongestStretch)
            ? ["Stop halfway: two students show what they have so far, and everyone improves one thing."]
            : [];

    // From half an hour on, a quiz gets the minutes that its questions take.
    private static int Least(Lesson lesson, List<Placed> steps, int at) =>
        lesson.Request.Minutes < FullQuiz ? steps[at].Step.Least : Math.Max(steps[at].Step.Least, Questions(lesson, steps, at));

    // A question takes a minute.
    private static IEnumerable<string> QuizRoom(Lesson lesson, List<Placed> steps, int at, int minutes)
    {
        var questions = Questions(lesson, steps, at);
        return minutes >= questions ? []
            : minutes == 1 ? ["There is time for the first question only; keep the others for tomorrow."]
            : [$"There is time for {minutes} of the {questions} questions; keep the others for tomorrow."];
    }

    // Only the first step on a quiz asks it; a second one looks back at the answers.
    private static int Questions(Lesson lesson, List<Placed> steps, int at) =>
        steps.FindIndex(s => s.Step.Part == steps[at].Step.Part) < at ? 0
        : steps[at].Step.Part == "starter" ? LessonQuiz.StarterSize(lesson)
        : steps[at].Step.Part == "exit" ? LessonQuiz.ExitSize(lesson)
        : 0;

    /// <summary>For how many practice tasks of a cycle the timeline has a step.</summary>
    public static int Timed(Routine routine, int minutes) => routine.Steps.Where(s => s.Part == "practice" && s.From <= minutes).Max(s => s.Task) + 1;

    /// <summary>How a step names a task: whole where there is room, else by its place in the cycle and its first words.</summary>
    public static string Named(string task, int place, int room) =>
        task.Length <= room ? task : $"task {place} of this cycle, “{Clip.Words(task, Opening)}”";

    /// <summary>How a step that stands there names a task, or null when it does not.</summary>
    public static string? NameIn(string activity, string task, int place) =>
        new[] { task.Trim(), Named(task, place, 0) }.FirstOrDefault(n => n.Length > 0 && activity.Contains(n, StringComparison.Ordinal));

    public static string Ended(string text) => text[^1] is '.' or '!' or '?' or '…' or ']' or '”' or '"' ? text : text + ".";

    /// <summary>An authored sentence with the places filled from one cycle.</summary>
    public static string Wording(Lesson lesson, string template, int cycle, int task = 0, int turn = 0, int longest = LongestActivity) =>
        // Long tasks and questions are named by their opening; the cycle itself holds them whole.
        Rooms
            .Select(room => Fill.In(template, Values(lesson, template, cycle, task, turn, room)))
            .FirstOrDefault(activity => activity.Length <= longest)
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

    private static string Listed(string[] names) => names.Length < 2 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    private static Dictionary<string, string> Values(Lesson lesson, string template, int cycle, int task, int turn, int room)
    {
        var pack = lesson.Pack;
        var tasks = lesson.Practice[cycle];
        var at = Math.Min(task, tasks.Count - 1);
        string Word(int i) => pack.Vocabulary[((cycle * 2) + i) % pack.Vocabulary.Length].Term;
        Dictionary<string, Func<string>> values = new()
        {
            ["title"] = () => pack.Title,
            ["question"] = () => Clip.Gist(pack.BigQuestion, room + 40),
            ["cycle"] = () => pack.Cycles[cycle].Title,
            ["task"] = () => Named(tasks[at].Task.Trim(), at + 1, room),
            ["work"] = () => Gap.Has(tasks[at].Task) ? "practice task 1" : $"practice task {at + 1} (“{Clip.Words(tasks[at].Task.Trim(), 70)}”)",
            ["pieces"] = () => Listed([.. pack.Cycles.Take(lesson.CycleCount).Select(c => $"“{c.Title}”")]),
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
