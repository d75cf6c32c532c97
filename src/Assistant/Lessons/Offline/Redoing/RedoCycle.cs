using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes a learning cycle or a part of it.</summary>
internal static class RedoCycle
{
    private const int LongestTask = 1000;

    public static JsonNode? Offer(Redoing redoing, int cycle, IReadOnlyList<string> path, JsonNode node) =>
        path switch
        {
            [] => Whole(redoing, cycle, node.AsObject()),
            ["practice"] => redoing.Wish == RedoWish.Shorter
                ? RedoText.Fewer(node.AsArray(), 1)
                : Each(redoing, Tasks(redoing, cycle), node.AsArray(), Task),
            ["practice", _] => Task(redoing, Tasks(redoing, cycle), node.AsObject()),
            ["checks"] => redoing.Wish == RedoWish.Shorter
                ? RedoText.Fewer(node.AsArray(), 2)
                : Each(redoing, Checks(redoing, cycle), node.AsArray(), Check),
            ["checks", _] => Check(redoing, Checks(redoing, cycle), node.AsObject()),
            ["explanation" or "example" or "feedback"] => RedoText.Offer(redoing, node),
            _ => null,
        };

    private static List<PackTask> Tasks(Redoing redoing, int cycle) => [.. redoing.Lesson.Pack.Cycles[cycle].Practice];

    private static List<PackCheck> Checks(Redoing redoing, int cycle) => [.. redoing.Lesson.Pack.Cycles[cycle].Checks];

    private static JsonObject? Whole(Redoing redoing, int cycle, JsonObject node)
    {
        var changed = node.DeepClone().AsObject();
        foreach (var part in new[] { "explanation", "example", "checks", "practice" })
        {
            if (node[part] is { } inner && Offer(redoing, cycle, [part], inner) is { } other)
            {
                changed[part] = other;
            }
        }

        return JsonNode.DeepEquals(changed, node) ? null : changed;
    }

    private static JsonArray? Each<T>(Redoing redoing, List<T> pool, JsonArray all, Func<Redoing, List<T>, JsonObject, JsonObject?> one)
    {
        var (changed, any) = (new JsonArray(), false);
        foreach (var item in all.Select(i => i!.AsObject()))
        {
            var other = one(redoing, pool, item);
            any |= other is not null;
            changed.Add(other ?? item.DeepClone());
            pool.RemoveAll(p => other is not null && Same(p, other));
        }

        return any ? changed : null;
    }

    private static bool Same<T>(T offer, JsonObject used) =>
        offer switch
        {
            PackTask t => t.Task == (string?)used["task"],
            PackCheck c => c.Question == (string?)used["question"],
            _ => false,
        };

    private static JsonObject? Task(Redoing redoing, List<PackTask> pool, JsonObject node)
    {
        var (task, level) = ((string?)node["task"] ?? "", Bloom.Rank((string?)node["bloom"] ?? ""));
        var offers = redoing.After(pool, t => t.Task, task).ToList();
        if (redoing.Wish == RedoWish.ForNewcomers)
        {
            var changed = node.DeepClone().AsObject();
            changed["task"] = Gloss.Task(redoing.Lesson.Pack, task, LongestTask);
            return changed["task"] is null ? null : changed;
        }

        var chosen = redoing.Wish switch
        {
            RedoWish.Shorter => offers.OrderBy(t => t.Task.Length).FirstOrDefault(t => t.Task.Length < task.Length),
            RedoWish.Harder => offers.OrderByDescending(t => Bloom.Rank(t.Bloom)).FirstOrDefault(t => Bloom.Rank(t.Bloom) > level),
            RedoWish.Easier => offers.OrderBy(t => Bloom.Rank(t.Bloom)).FirstOrDefault(t => Bloom.Rank(t.Bloom) < level),
            _ => offers.FirstOrDefault(),
        };
        return chosen is null ? null : LessonLayout.Task(chosen);
    }

    private static JsonObject? Check(Redoing redoing, List<PackCheck> pool, JsonObject node)
    {
        var question = (string?)node["question"] ?? "";
        if (redoing.Wish == RedoWish.ForNewcomers)
        {
            var changed = node.DeepClone().AsObject();
            var words = question.Contains(" Words: ", StringComparison.Ordinal)
                ? ""
                : Gloss.Words(redoing.Lesson.Pack, question, 2, (string?)node["answer"] ?? "");
            changed["question"] = $"{question} {words}";
            return words.Length == 0 || question.Length + words.Length > 399 ? null : changed;
        }

        return redoing.Wish == RedoWish.Other && redoing.After(pool, c => c.Question, question).FirstOrDefault() is { } other
            ? LessonLayout.Check(other)
            : null;
    }
}
