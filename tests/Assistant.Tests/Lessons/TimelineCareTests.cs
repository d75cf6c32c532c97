using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

/// <summary>What a teacher would wince at when reading the steps of a plan.</summary>
public sealed class TimelineCareTests
{
    private static readonly int[] Lengths = [20, 45, 90, 150];

    private static IEnumerable<Lesson> Lessons =>
        PackShelf.Packs.SelectMany(
            (p, i) =>
                Routine.All.Select(
                    (r, j) =>
                        Lesson.For(Plans.Request(p.Title, p.Subject, p.Bands[0], Lengths[(i + j) % Lengths.Length]) with { Routine = r.Id }, p.Id)
                )
        );

    [Fact]
    public void A_step_names_its_task_whole_or_by_its_place_and_never_by_a_fragment()
    {
        foreach (var lesson in Lessons)
        {
            foreach (var step in LessonTimeline.Written(lesson).Where(s => s.Part == "practice"))
            {
                Assert.Contains(
                    lesson.Practice[step.Cycle].Select((t, i) => LessonTimeline.NameIn(step.Activity, t.Task, i + 1)),
                    n => n is not null && (n.StartsWith("task ", StringComparison.Ordinal) || !n.EndsWith('…'))
                );
            }
        }
    }

    [Fact]
    public void From_25_minutes_on_every_question_of_a_quiz_has_its_minute()
    {
        foreach (var lesson in Lessons.Where(l => l.Request.Minutes >= 25))
        {
            var steps = LessonTimeline.Written(lesson);
            Assert.True(steps.First(s => s.Part == "starter").Minutes >= LessonQuiz.Starter(lesson).Count, lesson.Pack.Id);
            Assert.True(steps.First(s => s.Part == "exit").Minutes >= LessonQuiz.Exit(lesson).Count, lesson.Pack.Id);
            Assert.DoesNotContain(steps, s => s.Activity.Contains("There is time for", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_step_that_looks_back_at_the_starter_does_not_ask_it_again()
    {
        var lesson = Lesson.For(Plans.Request("seasons", minutes: 45) with { Routine = "retrieval-practice" });
        var back = LessonTimeline.Written(lesson).Where(s => s.Part == "starter").ElementAt(1);
        Assert.EndsWith("?", back.Activity);
    }

    [Fact]
    public void A_long_direction_is_told_once_and_then_recalled()
    {
        foreach (var step in Routine.All.SelectMany(r => r.Steps).Where(s => s.Each && s.Part != "practice"))
        {
            var told = System.Text.RegularExpressions.Regex.Replace(step.Activity, @"\{\w+\}", "");
            Assert.True(told.Length <= 100 || step.Again.Length > 0, step.Activity);
            Assert.True(step.Again.Length < step.Activity.Length);
        }

        var plan = Plans.Text(Plans.Plan(Plans.Request("seasons", minutes: 90) with { Routine = "worked-examples" }));
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(plan, "uncover the worked example line by line"));
    }

    [Fact]
    public void The_experts_of_a_jigsaw_work_at_the_same_time()
    {
        var lesson = Lesson.For(Plans.Request("seasons", minutes: 90) with { Routine = "jigsaw" });
        var experts = Assert.Single(LessonTimeline.Written(lesson), s => s.Part == "experts");
        Assert.All(lesson.Pack.Cycles, c => Assert.Contains($"“{c.Title}”", experts.Activity));
        Assert.EndsWith($"” and “{lesson.Pack.Cycles[2].Title}” are the pieces.", experts.Activity);
    }

    [Fact]
    public void No_sentence_ends_twice()
    {
        foreach (var lesson in Lessons)
        {
            Assert.All(LessonTimeline.Written(lesson), s => Assert.DoesNotMatch(@"[.!?]”\.|\.\.(?!\.)(?<!\.\.\.)|  ", s.Activity));
        }
    }

    [Fact]
    public void Every_practice_task_can_be_read_without_the_one_before() =>
        Assert.All(
            PackShelf.Packs.SelectMany(p => p.Cycles).SelectMany(c => c.Practice),
            t => Assert.DoesNotMatch(@"^(Now|Then|Next|Again|Also|Among those)\b", t.Task)
        );

    [Fact]
    public void A_need_names_its_task_briefly_and_nobody_who_may_not_be_there()
    {
        var request = Plans.Request("comparing fractions", "mathematics", "3-5", 75) with { ClassNotes = "Two have an IEP. They love soccer." };
        var tiers = Plans.Plan(request)["differentiation"]!.ToJsonString(Json.Options);
        Assert.Equal(2, tiers.Split("practice task 1 (“").Length - 1);
        Assert.All(System.Text.RegularExpressions.Regex.Matches(tiers, @"task 1 \(“([^”]+)”"), m => Assert.InRange(m.Groups[1].Length, 20, 70));
        Assert.DoesNotContain("paraprofessional", tiers);
    }

    [Fact]
    public void Names_of_routines_stand_in_quotation_marks_because_they_hold_commas()
    {
        var notes = Plans.Plan(Plans.Request("algorithms", "computing", "K-2", 45))["notes"]!.ToJsonString(Json.Options);
        Assert.Contains(" or “", notes);
        Assert.DoesNotContain("suits Computing", notes);
    }

    [Fact]
    public void A_marked_place_names_the_topic_in_quotation_marks() =>
        Assert.Equal(
            "I can [You fill: a measurable verb and what students do with “The fall of Rome”].",
            (string?)Plans.Plan(Plans.Request("The fall of Rome", "social-studies"))["outcome"]!["outcome"]
        );

    [Theory]
    [InlineData("Choose one plant near you. Draw it with labels.", "apply")]
    [InlineData("Choose the better plan and say why.", "evaluate")]
    [InlineData("Choose one special cell. Make a card for it.", "apply")]
    public void To_choose_a_thing_to_work_on_is_no_judgment(string task, string level) => Assert.Equal(level, Bloom.Of(task));
}
