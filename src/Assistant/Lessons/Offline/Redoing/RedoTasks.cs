using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes practice tasks with those that the pack holds beyond the plan.</summary>
internal static class RedoTasks
{
    private const int LongestTask = 1000;
    private const int MostTasks = 4;

    public static JsonArray? All(Redoing redoing, RedoOffers offers, JsonArray all) =>
        redoing.Wish switch
        {
            RedoWish.Shorter => RedoText.Fewer(all, 1) ?? Each(all, offers.Tasks, (pool, item) => One(redoing, pool, item), t => t.Task, "task"),
            RedoWish.Longer or RedoWish.MorePractice or RedoWish.OneMoreQuestion => OneMore(redoing, offers.Tasks, all),
            RedoWish.MoreDiscussion => OneMore(redoing, offers.Discussions, all),
            _ => Each(all, offers.Tasks, (pool, item) => One(redoing, pool, item), t => t.Task, "task"),
        };

    public static JsonObject? One(Redoing redoing, List<PackTask> pool, JsonObject node)
    {
        var (task, level) = ((string?)node["task"] ?? "", Bloom.Rank((string?)node["bloom"] ?? ""));
        var offers = redoing.After(pool, t => t.Task, task).Where(t => !Gap.Has(t.Task)).ToList();
        return redoing.Wish switch
        {
            RedoWish.Other or RedoWish.MorePractice => Written(offers.FirstOrDefault()),
            RedoWish.Harder => Written(offers.OrderByDescending(t => Bloom.Rank(t.Bloom)).FirstOrDefault(t => Bloom.Rank(t.Bloom) > level)),
            RedoWish.Easier => Written(offers.OrderBy(t => Bloom.Rank(t.Bloom)).FirstOrDefault(t => Bloom.Rank(t.Bloom) < level))
                ?? With(node, RedoText.Plainer(redoing, task)),
            RedoWish.Simpler => With(node, RedoText.Plainer(redoing, task)),
            RedoWish.ForNewcomers => With(node, Gloss.Task(redoing.Pack, task, LongestTask)),
            // A task that loses its last sentence loses what is asked, so a shorter one is another one.
            RedoWish.Shorter or RedoWish.LessReading => Written(offers.Where(t => t.Task.Length < task.Length).MinBy(t => t.Task.Length)),
            RedoWish.MoreDiscussion => With(node, Talked(task)),
            _ => null,
        };
    }

    /// <summary>Every item changed where something is at hand, no offer twice; null when nothing is.</summary>
    public static JsonArray? Each<T>(JsonArray all, List<T> pool, Func<List<T>, JsonObject, JsonObject?> one, Func<T, string> text, string name)
    {
        var (changed, any) = (new JsonArray(), false);
        foreach (var item in all.Select(i => i!.AsObject()))
        {
            var other = one(pool, item);
            any |= other is not null;
            changed.Add(other ?? item.DeepClone());
            pool.RemoveAll(p => other is not null && CleanText.Line(text(p)) == CleanText.Line((string?)other[name]));
        }

        return any ? changed : null;
    }

    private static JsonArray? OneMore(Redoing redoing, List<PackTask> pool, JsonArray all) =>
        all.Count < MostTasks && redoing.After(pool, t => t.Task, null).FirstOrDefault(t => !Gap.Has(t.Task)) is { } more
            ? new JsonArray([.. all.Select(t => t?.DeepClone()), LessonLayout.Task(more)])
            : null;

    private static string? Talked(string task) =>
        Gap.Has(task) || task.Contains("your partner says", StringComparison.Ordinal)
            ? null
            : $"{task} Then compare with a partner: tell each other one thing you would change, and write down what your partner says.";

    private static JsonObject? Written(PackTask? task) => task is null ? null : LessonLayout.Task(task);

    private static JsonObject? With(JsonObject node, string? task)
    {
        if (task is null || task.Length > LongestTask)
        {
            return null;
        }

        var changed = node.DeepClone().AsObject();
        changed["task"] = task;
        return changed;
    }
}
