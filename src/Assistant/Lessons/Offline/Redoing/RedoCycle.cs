using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes a learning cycle or a part of it.</summary>
internal static class RedoCycle
{
    private const int MostItems = 4;

    private static readonly string[] AllParts = ["explanation", "example", "checks", "practice", "feedback"];

    public static JsonNode? Offer(Redoing redoing, int cycle, IReadOnlyList<string> path, JsonNode node)
    {
        var offers = new RedoOffers(redoing, cycle);
        return path switch
        {
            [] => Whole(redoing, cycle, node.AsObject()),
            ["practice"] => RedoTasks.All(redoing, offers, node.AsArray()),
            ["practice", _] => RedoTasks.One(redoing, offers.Tasks, node.AsObject()),
            ["checks"] => Checks(redoing, offers, node.AsArray()),
            ["checks", _] => Check(redoing, offers.Checks, node.AsObject()),
            ["explanation" or "example" or "feedback"] => Text(redoing, offers, cycle, path[0], node.GetValue<string>()),
            _ => null,
        };
    }

    // A wish about one kind of part changes that part of the cycle, any other wish changes all of them.
    private static JsonObject? Whole(Redoing redoing, int cycle, JsonObject node)
    {
        string[] parts = redoing.Wish switch
        {
            RedoWish.MorePractice or RedoWish.MoreDiscussion => ["practice"],
            RedoWish.OneMoreExample => ["example"],
            RedoWish.OneMoreQuestion => ["checks"],
            RedoWish.LessReading => ["explanation", "example", "feedback"],
            _ => AllParts,
        };
        var changed = node.DeepClone().AsObject();
        foreach (var part in parts)
        {
            if (node[part] is { } inner && Offer(redoing, cycle, [part], inner) is { } other)
            {
                changed[part] = other;
            }
        }

        return JsonNode.DeepEquals(changed, node) ? null : changed;
    }

    private static JsonNode? Text(Redoing redoing, RedoOffers offers, int cycle, string part, string text) =>
        (part, redoing.Wish) switch
        {
            ("explanation", RedoWish.Longer) => offers.Beliefs.Select(b => Longer(RedoOffers.All.Explanation, text, b)).FirstOrDefault(redoing.IsNew),
            ("example", RedoWish.Longer or RedoWish.OneMoreExample) => Examples(redoing, offers)
                .Select(e => $"{text} {e.Lead} {e.Text}")
                .FirstOrDefault(e => e.Length <= 2000),
            ("example", RedoWish.Other) => Examples(redoing, offers).Select(e => e.Text).FirstOrDefault(e => e != text),
            ("feedback", RedoWish.Longer) => Criterion(redoing, cycle, text),
            ("feedback", RedoWish.ForNewcomers) => RedoText.Plainer(redoing, text),
            _ => RedoText.Text(redoing, redoing.Wish, text),
        };

    private static string Longer(string frame, string old, PackBelief belief) =>
        old.Contains(belief.Belief.Trim(), StringComparison.Ordinal)
            ? old
            : Fill.In(
                frame,
                new Dictionary<string, string>
                {
                    ["old"] = old,
                    ["belief"] = belief.Belief.Trim(),
                    ["response"] = belief.Response.Trim(),
                }
            );

    private static string? Criterion(Redoing redoing, int cycle, string text)
    {
        var criterion = redoing.Pack.SuccessCriteria[Math.Min(cycle, redoing.Pack.SuccessCriteria.Length - 1)];
        return Gap.Has(criterion) || text.Contains(criterion, StringComparison.Ordinal)
            ? null
            : Fill.In(RedoOffers.All.Feedback, new Dictionary<string, string> { ["old"] = text, ["criterion"] = criterion });
    }

    private static IEnumerable<(string Lead, string Text)> Examples(Redoing redoing, RedoOffers offers)
    {
        foreach (var frame in RedoOffers.All.Examples)
        {
            IEnumerable<Dictionary<string, string>> material =
                frame.From == "task"
                    ? offers
                        .Tasks.Take(3)
                        .Where(t => redoing.IsNew(t.Task) && !Gap.Has(t.Task + t.Answer))
                        .Select(t => new Dictionary<string, string> { ["task"] = t.Task.Trim(), ["answer"] = t.Answer.Trim() })
                    : offers.Beliefs.Select(b => new Dictionary<string, string> { ["belief"] = b.Belief.Trim(), ["response"] = b.Response.Trim() });
            foreach (var values in material)
            {
                yield return (frame.Lead, Fill.In(frame.Example, values));
            }
        }
    }

    private static JsonArray? Checks(Redoing redoing, RedoOffers offers, JsonArray all) =>
        redoing.Wish switch
        {
            RedoWish.Shorter or RedoWish.LessReading => RedoText.Fewer(all, 2),
            RedoWish.Longer or RedoWish.OneMoreQuestion => all.Count < MostItems && Next(redoing, offers.Checks, "") is { } more
                ? new JsonArray([.. all.Select(c => c?.DeepClone()), LessonLayout.Check(more)])
                : null,
            _ => RedoTasks.Each(all, offers.Checks, (pool, item) => Check(redoing, pool, item), c => c.Question, "question"),
        };

    private static PackCheck? Next(Redoing redoing, List<PackCheck> pool, string present) =>
        redoing.After(pool, c => c.Question, present).FirstOrDefault(c => !Gap.Has(c.Question + c.Answer));

    private static JsonObject? Check(Redoing redoing, List<PackCheck> pool, JsonObject node)
    {
        var question = (string?)node["question"] ?? "";
        switch (redoing.Wish)
        {
            case RedoWish.Other or RedoWish.OneMoreQuestion:
                return Next(redoing, pool, question) is { } other ? LessonLayout.Check(other) : null;
            case RedoWish.ForNewcomers when !question.Contains(" Words: ", StringComparison.Ordinal):
                var words = Gloss.Words(redoing.Pack, question, 2, (string?)node["answer"] ?? "");
                var changed = node.DeepClone().AsObject();
                changed["question"] = $"{question} {words}";
                return words.Length == 0 || question.Length + words.Length > 399 ? null : changed;
            case RedoWish.Easier when redoing.After(pool, c => c.Question, question).FirstOrDefault(c => c.Level < 0) is { } easier:
                return LessonLayout.Check(easier);
            case RedoWish.Harder when redoing.After(pool, c => c.Question, question).FirstOrDefault(c => c.Level > 0) is { } harder:
                return LessonLayout.Check(harder);
            case RedoWish.Easier or RedoWish.Simpler or RedoWish.Shorter or RedoWish.LessReading:
                return RedoText.Each(node, t => RedoText.Text(redoing, redoing.Wish, t))?.AsObject();
            default:
                return null;
        }
    }
}
