using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Drafts;
using static Homeroom.Assistant.Lessons.Paper.PlanReader;

namespace Homeroom.Assistant.Lessons.Paper;

/// <summary>A lesson as paper: the teacher's copy with everything, or the student handout without answers and notes.</summary>
public static partial class LessonPaper
{
    /// <summary>The teacher's copy of any draft.</summary>
    public static IReadOnlyList<Block> TeacherCopy(Draft draft)
    {
        var plan = draft.Document();
        return
        [
            .. Head(plan),
            .. draft.Status == DraftStatus.Approved
                ? Array.Empty<Block>()
                : [new Block.Paragraph("Not approved yet. For the teacher only.", "Draft")],
            .. Outcome(plan),
            .. Knowledge(plan),
            .. Vocabulary(plan),
            .. Strings(plan["materials"], "Materials"),
            .. Timeline(plan),
            .. Quiz(plan["starter"], "Starter quiz", true),
            .. Cycles(plan, true),
            .. Quiz(plan["exit"], "Exit quiz", true),
            .. Tiers(plan),
            .. Homework(plan),
            .. Strings(plan["notes"], "Teacher notes"),
        ];
    }

    /// <summary>What students get. It asks for the proof of approval.</summary>
    public static IReadOnlyList<Block> Handout(ApprovedDraft approved)
    {
        var plan = approved.Draft.Document();
        return
        [
            new Block.Heading(1, Text(plan["lesson"], "title")),
            new Block.Paragraph("____________________    Date ______________", "Name"),
            .. Outcome(plan),
            .. Vocabulary(plan),
            .. Quiz(plan["starter"], "To start", false),
            .. Cycles(plan, false),
            .. Quiz(plan["exit"], "Before you go", false),
            .. Homework(plan),
        ];
    }

    private static IEnumerable<Block> Head(JsonObject plan)
    {
        var lesson = plan["lesson"];
        yield return new Block.Heading(1, Text(lesson, "title"));
        var standards = string.Join(", ", Texts(lesson, "standards"));
        var minutes = Whole(lesson, "minutes");
        yield return new Block.Paragraph(
            $"{Grade(Text(lesson, "grade"))} {Text(lesson, "subject")}, {minutes} minutes{(standards.Length > 0 ? ", " + standards : "")}"
        );
    }

    // A band calls itself "Grades 6-8"; a single grade is a number or a K.
    private static string Grade(string grade) =>
        grade.StartsWith("Grade", StringComparison.OrdinalIgnoreCase) || grade.Length > 3 ? grade : "Grade " + grade;

    private static IEnumerable<Block> Outcome(JsonObject plan)
    {
        if (plan["outcome"] is JsonObject outcome)
        {
            yield return new Block.Heading(2, "Outcome");
            yield return new Block.Paragraph(Text(outcome, "outcome"));
            yield return new Block.Bullets(Texts(outcome, "successCriteria"));
        }
    }

    private static IEnumerable<Block> Knowledge(JsonObject plan)
    {
        if (plan["knowledge"] is JsonObject knowledge)
        {
            yield return new Block.Heading(2, "Knowledge");
            yield return new Block.Paragraph("", "What students should already know");
            yield return new Block.Bullets(Texts(knowledge, "priorKnowledge"));
            yield return new Block.Paragraph("", "Key learning points");
            yield return new Block.Bullets(Texts(knowledge, "keyLearningPoints"));
        }

        if (plan["misconceptions"] is { } misconceptions)
        {
            yield return new Block.Heading(2, "Misconceptions");
            foreach (var m in Items(misconceptions))
            {
                yield return new Block.Paragraph(Text(m, "response"), $"“{Text(m, "misconception")}”");
            }
        }
    }

    private static IEnumerable<Block> Vocabulary(JsonObject plan)
    {
        if (plan["vocabulary"] is { } words)
        {
            yield return new Block.Heading(2, "Vocabulary");
            yield return new Block.Table(
                ["Word", "Meaning"],
                [.. Items(words).Select(w => (IReadOnlyList<string>)[Text(w, "term"), Text(w, "definition")])]
            );
        }
    }

    private static IEnumerable<Block> Timeline(JsonObject plan)
    {
        if (plan["timeline"] is { } steps)
        {
            var at = 0;
            List<IReadOnlyList<string>> rows = [];
            foreach (var step in Items(steps))
            {
                var minutes = Whole(step, "minutes");
                rows.Add([
                    string.Create(CultureInfo.InvariantCulture, $"{at / 60}:{at % 60:00}"),
                    Text(step, "activity"),
                    Text(step, "bloom"),
                    $"{minutes} min",
                ]);
                at += minutes;
            }

            yield return new Block.Heading(2, "Timeline");
            yield return new Block.Table(["At", "Activity", "Thinking", "Minutes"], rows);
        }
    }

    private static IEnumerable<Block> Quiz(JsonNode? quiz, string title, bool answers) =>
        quiz is null ? [] : Items(quiz).SelectMany((item, i) => QuizPaper.Of(item, i + 1, answers)).Prepend(new Block.Heading(2, title));

    private static IEnumerable<Block> Cycles(JsonObject plan, bool answers) =>
        new[] { "cycle1", "cycle2", "cycle3" }
            .Select(id => plan[id])
            .OfType<JsonObject>()
            .SelectMany((c, i) => Cycle(c, i + 1, answers, !answers && StudentsRead(plan)));

    // In some routines students learn from the page what a teacher says aloud in others: without it they would sit before an empty desk.
    private static bool StudentsRead(JsonObject plan) => Items(plan["timeline"]).Any(s => Reading().IsMatch(Text(s, "activity")));

    private static IEnumerable<Block> Cycle(JsonObject cycle, int number, bool answers, bool reading)
    {
        yield return new Block.Heading(2, $"{number}. {Text(cycle, "title")}");
        if (answers)
        {
            yield return new Block.Paragraph(Text(cycle, "explanation"), "Explain");
            yield return new Block.Paragraph(Text(cycle, "example"), "Show");
            foreach (var check in Items(cycle, "checks"))
            {
                yield return new Block.Paragraph($"{Text(check, "question")} ({Text(check, "answer")})", "Check");
            }
        }

        if (reading)
        {
            yield return new Block.Paragraph(Text(cycle, "explanation"), "To read");
            yield return new Block.Paragraph(Text(cycle, "example"), "Example");
        }

        foreach (var task in Items(cycle, "practice"))
        {
            yield return new Block.Paragraph(Text(task, "task"), answers ? $"Practice ({Text(task, "bloom")})" : "Your task");
            yield return answers ? new Block.Paragraph(Text(task, "answer"), "Answer") : new Block.Lines(5);
        }

        if (answers)
        {
            yield return new Block.Paragraph(Text(cycle, "feedback"), "Feedback");
        }
    }

    private static IEnumerable<Block> Tiers(JsonObject plan)
    {
        if (plan["differentiation"] is { } d)
        {
            yield return new Block.Heading(2, "Three tiers and supports");
            yield return new Block.Paragraph(Text(d, "support"), "Support");
            yield return new Block.Paragraph(Text(d, "core"), "Core");
            yield return new Block.Paragraph(Text(d, "extension"), "Extension");
            yield return new Block.Paragraph(Text(d, "englishLearners"), "English learners");
            yield return new Block.Paragraph(Text(d, "accessibility"), "Accessibility");
        }
    }

    private static IEnumerable<Block> Homework(JsonObject plan) =>
        plan["homework"] is { } h ? [new Block.Heading(2, "Homework"), new Block.Paragraph(Text(h, "task"))] : [];

    private static IEnumerable<Block> Strings(JsonNode? list, string title) =>
        list is null ? [] : [new Block.Heading(2, title), new Block.Bullets(Texts(list))];

    [GeneratedRegex(@"\bread(?:s|ing)?\b[^.]{0,60}\bexplanation\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
