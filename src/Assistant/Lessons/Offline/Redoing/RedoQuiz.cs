using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes a quiz or one of its questions with the pack's questions that the plan does not use yet.</summary>
internal static class RedoQuiz
{
    private const int LongestQuestion = 400;

    public static JsonNode? Offer(Redoing redoing, string quiz, JsonNode node) =>
        node is JsonArray all ? Quiz(redoing, quiz, all) : One(redoing, Pool(redoing, quiz), node.AsObject());

    private static JsonArray? Quiz(Redoing redoing, string quiz, JsonArray all)
    {
        if (redoing.Wish == RedoWish.Shorter)
        {
            return RedoText.Fewer(all, 3);
        }

        var pool = Pool(redoing, quiz);
        var (changed, any) = (new JsonArray(), false);
        foreach (var item in all.Select(i => i!.AsObject()))
        {
            var other = One(redoing, pool, item);
            any |= other is not null;
            changed.Add(other ?? item.DeepClone());
            pool.RemoveAll(p => p.Question == (string?)other?["question"]);
        }

        return any ? changed : null;
    }

    private static JsonObject? One(Redoing redoing, List<PackItem> pool, JsonObject item)
    {
        var question = (string?)item["question"] ?? "";
        var offers = redoing.After(pool, p => p.Question, question);
        return redoing.Wish switch
        {
            RedoWish.Shorter or RedoWish.Easier => FewerAnswers(item)
                ?? (
                    redoing.Wish == RedoWish.Shorter
                        ? offers.FirstOrDefault(p => p.Question.Length < question.Length)?.ToJson()
                        : offers.FirstOrDefault(p => Demand(p) < Demand(item))?.ToJson()
                ),
            RedoWish.Harder => offers.OrderByDescending(Demand).FirstOrDefault(p => Demand(p) > Demand(item))?.ToJson(),
            RedoWish.ForNewcomers => Helped(redoing, item, question),
            _ => offers.FirstOrDefault()?.ToJson(),
        };
    }

    private static List<PackItem> Pool(Redoing redoing, string quiz)
    {
        var lesson = redoing.Lesson;
        return quiz == "starter"
            ? [.. lesson.Pack.Starter]
            :
            [
                .. lesson.Pack.Exit.Take(lesson.CycleCount * 2),
                .. Enumerable.Range(0, lesson.CycleCount).Select(c => LessonQuiz.FromCheck(lesson, c)),
                .. lesson.Pack.Vocabulary.Where(w => IsTaught(lesson, w)).Select(w => WordItem(lesson.Pack, w)).OfType<PackItem>(),
            ];
    }

    private static bool IsTaught(Lesson lesson, PackWord word) =>
        lesson.Pack.Cycles.Take(lesson.CycleCount).Any(c => Words.Uses(c.Explanation, word.Term));

    private static PackItem? WordItem(TopicPack pack, PackWord word)
    {
        var others = pack
            .Vocabulary.Where(w => w != word && !Words.Uses(word.Definition, w.Term))
            .OrderBy(w => Hash.Of(word.Term + w.Term))
            .Take(3)
            .ToList();
        return Gap.Has(word.Definition) || others.Count < 2 || TextQuestions.Blank(word.Definition, word.Term) is not { } blank
            ? null
            : new PackItem
            {
                Type = "choice",
                Question = $"Which word fits the blank? “{blank}”",
                Key = word.Term,
                Distractors =
                [
                    .. others.Select(o => new PackWrong { Text = o.Term, Reveals = $"Takes “{o.Term}” for “{word.Term}”. {o.Definition}" }),
                ],
            };
    }

    private static JsonObject? FewerAnswers(JsonObject item)
    {
        if (item["distractors"] is not JsonArray { Count: > 2 })
        {
            return null;
        }

        var changed = item.DeepClone().AsObject();
        changed["distractors"]!.AsArray().RemoveAt(2);
        return changed;
    }

    private static JsonObject? Helped(Redoing redoing, JsonObject item, string question)
    {
        var pack = redoing.Lesson.Pack;
        var words = Gloss.Words(pack, question, 2, (string?)item["key"] ?? "");
        var frame = (string?)item["type"] == "short" ? Gloss.Frame(pack, question) : null;
        var help =
            words.Length > 0 ? $"{question} {words}"
            : frame is null ? question
            : $"{question} You can begin: “{frame}”";
        if (
            help.Length == question.Length
            || help.Length > LongestQuestion
            || question.Contains(" Words: ", StringComparison.Ordinal)
            || question.Contains(" You can begin: ", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var changed = item.DeepClone().AsObject();
        changed["question"] = help;
        return changed;
    }

    // To find an answer is harder than to choose one; to order things lies between.
    private static int Demand(PackItem item) => Demand(item.Type);

    private static int Demand(JsonObject item) => Demand((string?)item["type"] ?? "");

    private static int Demand(string type) =>
        type switch
        {
            "short" => 3,
            "ordering" => 2,
            "matching" => 1,
            _ => 0,
        };
}
