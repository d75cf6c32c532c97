using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes the homework with a practice task that the lesson left over.</summary>
internal static class RedoHomework
{
    public static JsonObject? Offer(Redoing redoing, JsonObject node)
    {
        var (task, bloom) = ((string?)node["task"] ?? "", (string?)node["bloom"] ?? "apply");
        if (redoing.Wish is RedoWish.Shorter or RedoWish.ForNewcomers)
        {
            var text = redoing.Wish == RedoWish.Shorter ? RedoText.Shorter(task) : Gloss.Task(redoing.Lesson.Pack, task, 800);
            return text is null ? null : new JsonObject { ["task"] = text, ["bloom"] = bloom };
        }

        var left = redoing.Lesson.Pack.Cycles.Take(redoing.Lesson.CycleCount).SelectMany(c => c.Practice).Where(t => redoing.IsNew(t.Task)).ToList();
        var own = new PackTask { Task = redoing.Lesson.Pack.Homework, Bloom = LessonLayout.HomeworkBloom(redoing.Lesson.Pack.Homework) };
        var offers = redoing.After([own, .. left], t => t.Task, task);
        var chosen = redoing.Wish switch
        {
            RedoWish.Harder => offers.FirstOrDefault(t => Bloom.Rank(t.Bloom) > Bloom.Rank(bloom)),
            RedoWish.Easier => offers.FirstOrDefault(t => Bloom.Rank(t.Bloom) < Bloom.Rank(bloom)),
            _ => offers.FirstOrDefault(),
        };
        return chosen is null ? null : new JsonObject { ["task"] = chosen.Task, ["bloom"] = chosen.Bloom };
    }
}
