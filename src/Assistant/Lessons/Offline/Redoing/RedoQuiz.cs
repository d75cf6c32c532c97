using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes a quiz or one of its questions with the pack's questions that the plan does not use yet.</summary>
internal static class RedoQuiz
{
    private const int LongestQuestion = 400;
    private const int MostQuestions = 6;

    public static JsonNode? Offer(Redoing redoing, string quiz, JsonNode node) =>
        node is JsonArray all ? Quiz(redoing, quiz, all) : One(redoing, Pool(redoing, quiz), node.AsObject());

    private static JsonArray? Quiz(Redoing redoing, string quiz, JsonArray all)
    {
        var pool = Pool(redoing, quiz);
        return redoing.Wish switch
        {
            RedoWish.Shorter or RedoWish.LessReading => RedoText.Fewer(all, 3),
            RedoWish.Longer or RedoWish.OneMoreQuestion or RedoWish.MorePractice => all.Count < MostQuestions
            && redoing.After(pool, p => p.Question, null).FirstOrDefault() is { } more
                ? new JsonArray([.. all.Select(q => q?.DeepClone()), more.ToJson()])
                : null,
            _ => RedoTasks.Each(all, pool, (offers, item) => One(redoing, offers, item), p => p.Question, "question"),
        };
    }

    private static JsonObject? One(Redoing redoing, List<PackItem> pool, JsonObject item)
    {
        var question = (string?)item["question"] ?? "";
        var offers = redoing.After(pool, p => p.Question, question);
        return redoing.Wish switch
        {
            RedoWish.Shorter or RedoWish.LessReading => FewerAnswers(item)
                ?? offers.Where(p => p.Question.Length < question.Length).MinBy(p => p.Question.Length)?.ToJson(),
            RedoWish.Easier => FewerAnswers(item)
                ?? offers.FirstOrDefault(p => Demand(p.Type) < Demand(item))?.ToJson()
                ?? Plainer(redoing, item, question)
                ?? RedoHint.For(item, question),
            RedoWish.Harder => offers.OrderByDescending(p => Demand(p.Type)).FirstOrDefault(p => Demand(p.Type) > Demand(item))?.ToJson()
                ?? WithoutAnswers(item, question),
            RedoWish.Simpler => Plainer(redoing, item, question),
            RedoWish.ForNewcomers => Helped(redoing, item, question),
            RedoWish.Other or RedoWish.OneMoreQuestion => offers.FirstOrDefault()?.ToJson(),
            _ => null,
        };
    }

    // To find the answer is harder than to choose it, where the question can be understood without the choices.
    private static JsonObject? WithoutAnswers(JsonObject item, string question)
    {
        var words = Words.Of(question).ToList();
        return
            (string?)item["type"] != "choice"
            || words.Exists(w => w is "which" or "these" or "following" or "best" or "choose" or "pick" or "answer")
            || !question.EndsWith('?')
            || (string?)item["key"] is not { Length: <= 300 } key
            || (string?)item["distractors"]?[0]?["reveals"] is not { Length: > 0 } reveals
            || (string?)item["distractors"]?[0]?["text"] is not { Length: <= 120 } wrong
            || reveals.Length + wrong.Length > 280
            ? null
            : PackItem.Short(question, key, $"“{wrong.TrimEnd('.')}”: {reveals}").ToJson();
    }

    private static JsonObject? Plainer(Redoing redoing, JsonObject item, string question)
    {
        var changed = item.DeepClone().AsObject();
        changed["question"] = RedoText.Plainer(redoing, question);
        return changed["question"] is null ? null : changed;
    }

    private static List<PackItem> Pool(Redoing redoing, string quiz)
    {
        var lesson = redoing.Lesson;
        return quiz == "starter"
            ? [.. lesson.Pack.Starter, .. lesson.Pack.PriorKnowledge.Where(p => !Gap.Has(p) && p.Length <= 240).Select(Known)]
            :
            [
                .. lesson.Pack.Exit.Take(lesson.CycleCount * 2),
                .. Enumerable.Range(0, lesson.CycleCount).Select(c => LessonQuiz.FromCheck(lesson, c)),
                .. lesson.Pack.Vocabulary.Where(w => IsTaught(lesson, w)).Select(w => WordItem(lesson.Pack, w)).OfType<PackItem>(),
            ];
    }

    private static PackItem Known(string prior) =>
        PackItem.Short(
            $"Give an example of your own, in words or in a sketch: {prior.Trim()}",
            "Any example that fits the sentence and that the student can explain.",
            "An example copied from a book, or none, shows that the sentence is known by heart but not understood."
        );

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
