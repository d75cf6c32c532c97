using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes one step of the timeline; its minutes stay, because the lesson's length does.</summary>
internal static class RedoTimeline
{
    private const int LongestActivity = 400;

    public static JsonObject? Offer(Redoing redoing, JsonObject step)
    {
        var activity = (string?)step["activity"] ?? "";
        var text = redoing.Wish switch
        {
            RedoWish.Shorter => RedoText.Shorter(activity),
            RedoWish.Simpler => RedoText.Plainer(redoing, activity),
            RedoWish.Other => OtherDiscussion(redoing.Lesson, activity),
            RedoWish.MorePractice => MorePractice(redoing.Lesson, activity),
            RedoWish.MoreDiscussion => With(
                activity,
                "Then partners tell each other what they would change, and why.",
                "partners tell each other what"
            ),
            RedoWish.ForNewcomers => Shown(redoing, activity),
            _ => null,
        };
        if (text is null)
        {
            return OtherTask(redoing, step, activity) ?? OtherStep(redoing, step, activity);
        }

        var changed = step.DeepClone().AsObject();
        changed["activity"] = text;
        return changed;
    }

    private static string? OtherDiscussion(Lesson lesson, string activity)
    {
        var questions = lesson.Pack.Discussion;
        var at = Array.FindIndex(questions, q => activity.Contains(q, StringComparison.Ordinal));
        return at < 0 || questions.Length < 2 ? null : activity.Replace(questions[at], questions[(at + 1) % questions.Length]);
    }

    private static string? With(string activity, string added, string mark) =>
        Gap.Has(activity) || activity.Contains(mark, StringComparison.Ordinal) || activity.Length + added.Length + 2 > LongestActivity
            ? null
            : $"{LessonTimeline.Ended(activity)} {added}";

    // Only a step that has a task can go on to the next one.
    private static string? MorePractice(Lesson lesson, string activity) =>
        lesson
            .Practice.Select(tasks =>
                (Tasks: tasks, At: tasks.ToList().FindIndex(t => LessonTimeline.NameIn(activity, t.Task, tasks.ToList().IndexOf(t) + 1) is not null))
            )
            .Where(c => c.At >= 0 && c.At + 1 < c.Tasks.Count)
            .Select(c =>
                With(
                    activity,
                    $"Whoever is done goes on to {LessonTimeline.Named(c.Tasks[c.At + 1].Task.Trim(), c.At + 2, 0)}.",
                    "Whoever is done goes on"
                )
            )
            .FirstOrDefault();

    // The words that the step needs stand on the board before it begins.
    private static string? Shown(Redoing redoing, string activity)
    {
        var cycle = redoing.Pack.Cycles.Take(redoing.Lesson.CycleCount).FirstOrDefault(c => activity.Contains(c.Title, StringComparison.Ordinal));
        var said = cycle is null ? activity : $"{activity} {cycle.Explanation}";
        var words = redoing.Pack.Vocabulary.Where(w => !Gap.Has(w.Term) && Words.Uses(said, w.Term)).Take(3).Select(w => $"“{w.Term}”").ToList();
        return words.Count == 0
            ? null
            : With(activity, $"Before it begins, show a picture and say aloud: {string.Join(", ", words)}.", "show a picture and say aloud");
    }

    // The tasks of a cycle may change places in the time, within the cycle and in the wished direction.
    private static JsonObject? OtherTask(Redoing redoing, JsonObject step, string activity)
    {
        foreach (var tasks in redoing.Lesson.Practice)
        {
            var named = tasks.Select((t, i) => (Task: t, Name: LessonTimeline.NameIn(activity, t.Task, i + 1))).ToList();
            var at = named.FindIndex(n => n.Name is not null);
            if (at < 0)
            {
                continue;
            }

            var order = tasks.Skip(at + 1).Concat(tasks.Take(at)).ToList();
            var other = redoing.Wish switch
            {
                RedoWish.Harder => order.Find(t => Bloom.Rank(t.Bloom) > Bloom.Rank(tasks[at].Bloom)),
                RedoWish.Easier => order.Find(t => Bloom.Rank(t.Bloom) < Bloom.Rank(tasks[at].Bloom)),
                RedoWish.Other => order.FirstOrDefault(),
                _ => null,
            };
            return other is null ? null : With(step, Naming(activity, named[at].Name!, other, tasks), other.Bloom);
        }

        return null;
    }

    private static string Naming(string activity, string old, PackTask task, IReadOnlyList<PackTask> tasks)
    {
        var room = LongestActivity - activity.Length + old.Length;
        return activity.Replace(old, LessonTimeline.Named(task.Task.Trim(), tasks.ToList().IndexOf(task) + 1, room));
    }

    // The step of the same kind from another routine that suits the lesson.
    private static JsonObject? OtherStep(Redoing redoing, JsonObject step, string activity)
    {
        var lesson = redoing.Lesson;
        var suited = RoutineChoosing.Suited(lesson.Request, lesson.Pack);
        var all = suited.Prepend(lesson.Routine).DistinctBy(r => r.Id).SelectMany(r => LessonTimeline.Written(lesson.Under(r), full: true)).ToList();
        var at = LessonTimeline.Written(lesson).ToList().FindIndex(w => w.Activity == activity);
        if ((at >= 0 ? LessonTimeline.Written(lesson, full: true)[at] : all.Find(w => w.Activity == activity)) is not { } now)
        {
            return null;
        }

        var (level, pool) = (Bloom.Rank(now.Bloom), all.Where(w => w.Part == now.Part && w.Cycle == now.Cycle).DistinctBy(w => w.Activity).ToList());
        var offers = redoing.After(pool, w => w.Activity, now.Activity).Where(w => w.Activity != now.Activity);
        var other = redoing.Wish switch
        {
            RedoWish.Other => offers.FirstOrDefault(),
            RedoWish.Harder => offers.FirstOrDefault(w => Bloom.Rank(w.Bloom) > level),
            RedoWish.Easier => offers.FirstOrDefault(w => Bloom.Rank(w.Bloom) < level),
            _ => null,
        };
        return other is null ? null : With(step, other.Activity, other.Bloom);
    }

    private static JsonObject With(JsonObject step, string activity, string bloom) =>
        new()
        {
            ["activity"] = activity,
            ["minutes"] = step["minutes"]!.DeepClone(),
            ["bloom"] = bloom,
        };
}
