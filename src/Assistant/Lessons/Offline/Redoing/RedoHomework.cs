using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes the homework with a practice task that the lesson left over.</summary>
internal static class RedoHomework
{
    private const int Longest = 800;

    public static JsonObject? Offer(Redoing redoing, JsonObject node)
    {
        var (task, bloom) = ((string?)node["task"] ?? "", (string?)node["bloom"] ?? "apply");
        var own = new PackTask { Task = redoing.Pack.Homework, Bloom = LessonLayout.HomeworkBloom(redoing.Pack.Homework) };
        var left = Enumerable.Range(0, redoing.Lesson.CycleCount).SelectMany(c => new RedoOffers(redoing, c).Tasks).Where(t => !NeedsClass(t.Task));
        var offers = redoing
            .After([own, .. left], t => t.Task, task)
            .Where(t => !Gap.Has(t.Task) && t.Task.Length <= Longest && !task.Contains(CleanText.Line(t.Task), StringComparison.Ordinal))
            .ToList();
        return redoing.Wish switch
        {
            RedoWish.Shorter or RedoWish.LessReading => With(RedoText.ShorterTask(task), bloom),
            RedoWish.ForNewcomers => With(Gloss.Task(redoing.Pack, task, Longest), bloom),
            RedoWish.Simpler => With(RedoText.Plainer(redoing, task), bloom),
            RedoWish.Longer or RedoWish.MorePractice => Longer(task, offers, bloom),
            RedoWish.Harder => Written(offers.FirstOrDefault(t => Bloom.Rank(t.Bloom) > Bloom.Rank(bloom))),
            RedoWish.Easier => Written(offers.FirstOrDefault(t => Bloom.Rank(t.Bloom) < Bloom.Rank(bloom)))
                ?? With(RedoText.Plainer(redoing, task), bloom)
                // Fewer things to do is the easier version of the same homework.
                ?? With(RedoText.Shorter(task), bloom),
            RedoWish.Other => Written(offers.FirstOrDefault()),
            _ => null,
        };
    }

    // Partners, globes and lamps are at school.
    private static bool NeedsClass(string task) =>
        Words.Of(task).Any(w => w is "partner" or "partners" or "pair" or "pairs" or "group" or "groups" or "class");

    private static JsonObject? Longer(string task, List<PackTask> offers, string bloom) =>
        Gap.Has(task)
            ? null
            : offers
                .Select(o =>
                    With(
                        Fill.In(RedoOffers.All.Homework, new Dictionary<string, string> { ["old"] = task, ["task"] = o.Task.Trim() }),
                        Bloom.Rank(o.Bloom) > Bloom.Rank(bloom) ? o.Bloom : bloom
                    )
                )
                .FirstOrDefault(o => o!["task"]!.GetValue<string>().Length <= Longest);

    private static JsonObject? Written(PackTask? task) => task is null ? null : With(task.Task, task.Bloom);

    private static JsonObject? With(string? task, string bloom) => task is null ? null : new JsonObject { ["task"] = task, ["bloom"] = bloom };
}
