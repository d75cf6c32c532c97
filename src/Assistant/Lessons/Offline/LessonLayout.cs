using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Writes a lesson down as a plan, section by section in the order of the schema.</summary>
internal static class LessonLayout
{
    public static JsonObject Plan(Lesson lesson)
    {
        var pack = lesson.Pack;
        var needs = ClassNeeds.In(lesson);
        var plan = new JsonObject
        {
            ["lesson"] = Heading(lesson),
            ["outcome"] = new JsonObject { ["outcome"] = pack.Outcome, ["successCriteria"] = Texts(pack.SuccessCriteria) },
            ["knowledge"] = new JsonObject { ["priorKnowledge"] = Texts(pack.PriorKnowledge), ["keyLearningPoints"] = Texts(pack.KeyPoints) },
            ["misconceptions"] = new JsonArray([
                .. pack.Misconceptions.Select(m => new JsonObject { ["misconception"] = m.Belief, ["response"] = m.Response }),
            ]),
            ["vocabulary"] = new JsonArray([.. pack.Vocabulary.Select(w => new JsonObject { ["term"] = w.Term, ["definition"] = w.Definition })]),
            ["materials"] = Texts(Materials(pack).Take(12 - needs.Materials.Count).Concat(needs.Materials)),
            ["timeline"] = LessonTimeline.For(lesson),
            ["starter"] = LessonQuiz.Starter(lesson),
            ["cycle1"] = Cycle(lesson, 0),
            ["cycle2"] = Cycle(lesson, 1),
            ["cycle3"] = Cycle(lesson, 2),
            ["exit"] = LessonQuiz.Exit(lesson),
            ["differentiation"] = needs.Differentiation,
            ["homework"] = new JsonObject { ["task"] = pack.Homework, ["bloom"] = HomeworkBloom(pack.Homework) },
            ["notes"] = Texts(LessonNotes.For(lesson, needs)),
        };
        return Fit.Plan(plan);
    }

    public static JsonObject Check(PackCheck check) => new() { ["question"] = check.Question, ["answer"] = check.Answer };

    public static JsonObject Task(PackTask task) =>
        new()
        {
            ["task"] = task.Task,
            ["answer"] = task.Answer,
            ["bloom"] = task.Bloom,
        };

    // Homework asks students to use the lesson; a text without a verb that we know is taken as that.
    public static string HomeworkBloom(string homework) => Bloom.Of(homework) ?? "apply";

    private static JsonObject Heading(Lesson lesson) =>
        new()
        {
            ["title"] = lesson.Pack.Title,
            ["subject"] = lesson.SubjectName,
            ["grade"] = lesson.GradeName,
            ["minutes"] = lesson.Request.Minutes,
            ["standards"] = Texts((lesson.Request.Standards.Count > 0 ? lesson.Request.Standards : Fitting(lesson)).Where(StandardsCatalogue.Exists)),
        };

    // Codes of other grades would not fit the class; a note names them.
    private static string[] Fitting(Lesson lesson) => lesson.Pack.Bands.Contains(lesson.Request.Band) ? lesson.Pack.Standards : [];

    private static JsonObject? Cycle(Lesson lesson, int index)
    {
        if (index >= lesson.CycleCount)
        {
            return null;
        }

        var cycle = lesson.Pack.Cycles[index];
        return new JsonObject
        {
            ["title"] = cycle.Title,
            ["explanation"] = cycle.Explanation,
            ["example"] = cycle.Example,
            ["checks"] = new JsonArray([.. cycle.Checks.Take(LessonQuiz.ChecksIn(lesson)).Select(Check)]),
            ["practice"] = new JsonArray([.. lesson.Practice[index].Select(Task)]),
            ["feedback"] = cycle.Feedback,
        };
    }

    private static IEnumerable<string> Materials(TopicPack pack) =>
        pack.Unread is null ? pack.Materials : pack.Materials.Prepend("The text you gave, one copy for each student");

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t.Trim())]);
}
