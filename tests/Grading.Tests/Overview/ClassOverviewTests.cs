using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Overview;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Grading.Tests.Marking;

namespace Homeroom.Grading.Tests.Overview;

public sealed class ClassOverviewTests
{
    [Fact]
    public void A_class_that_is_not_set_up_has_no_overview() => Assert.Null(ClassOverview.Of(ClassSet.Empty, new Dictionary<string, ClassPaper>()));

    [Fact]
    public void Levels_mean_and_spread_are_counted_by_criterion()
    {
        var claim = Look(Class([1, 4], [2, 4], [3, 3], [3, 2], [4, 2])).Criteria[0];
        Assert.Equal([1, 1, 2, 1], claim.Levels.Select(l => l.Papers));
        Assert.Equal(2.6, claim.Mean, 12);
        Assert.Equal(Math.Sqrt(5.2 / 4), claim.Spread, 12);
        Assert.Equal((5, 2, "Secure"), (claim.Marked, claim.Below, claim.Bar.Name));
    }

    [Fact]
    public void A_mark_between_two_levels_counts_for_the_lower()
    {
        var set = Sets.Of(Sets.Rubric(Sets.Criterion("claim", "Claim")) with { HalfPoints = true }).Paper("p1", "Ada", "a", 2.5);
        Assert.Equal([0, 1, 0, 0], Look(set).Criteria[0].Levels.Select(l => l.Papers));
    }

    [Fact]
    public void A_paper_without_marks_or_without_its_text_spoils_nothing()
    {
        var set = Class([3, 3]).Paper("open", "Ben", "text");
        var seen = ClassOverview.Of(set.Set, new Dictionary<string, ClassPaper> { ["open"] = set.Papers["open"] })!;
        Assert.Equal((1, 0, 0), (seen.Papers, seen.Marked, seen.Locked));
        Assert.True(double.IsNaN(seen.Criteria[0].Mean));
        Assert.Null(seen.Focus);
    }

    [Fact]
    public void The_criterion_that_most_are_below_is_where_to_spend_the_next_lesson()
    {
        Assert.Equal(
            "Evidence is where to spend the next lesson: more than half the class is below Secure.",
            Look(Class([3, 1], [3, 2], [3, 2], [4, 3], [1, 3])).Focus
        );
        Assert.Equal(
            "Claim is where to spend the next lesson: half the class is below Secure.",
            Look(Class([1, 3], [1, 3], [2, 3], [4, 3], [4, 3], [4, 3])).Focus
        );
        Assert.Equal("Claim is where to spend the next lesson: 1 of 5 is below Secure.", Look(Class([1, 3], [3, 3], [4, 3], [4, 3], [4, 3])).Focus);
        Assert.Equal("Claim is where to spend the next lesson: everyone is below Secure.", Look(Class([1, 3], [1, 3], [1, 3], [2, 3], [2, 3])).Focus);
        Assert.StartsWith("Nobody is below", Look(Class([3, 3], [3, 3], [3, 3], [3, 3], [3, 3])).Focus, StringComparison.Ordinal);
        Assert.Null(Look(Class([1, 1], [1, 1], [1, 1], [1, 1])).Focus);
    }

    [Fact]
    public void Groups_hold_everyone_below_the_level_the_largest_first_with_their_own_words()
    {
        var set = Sets.Of()
            .Paper("p1", "Ada", "The article say that students slept more.", 3)
            .Paper("p2", "Ben", "Ben text", 1, 2)
            .Paper("p3", "Cy", "Cy", 2, 3);
        set.Mark(
            "p1",
            "evidence",
            1,
            new ShownSuggestion
            {
                By = "writing",
                Points = 2,
                Evidence = [new Span(4, 11)],
            }
        );
        set.Paper("p4", "Di", "Di", 4)
            .Mark(
                "p4",
                "evidence",
                2,
                new ShownSuggestion
                {
                    By = "writing",
                    Points = 2,
                    Evidence = [new Span(1, 50)],
                }
            );
        var groups = Look(set).Groups;
        Assert.Equal([("Evidence", 3), ("Claim", 2)], groups.Select(g => (g.Criterion.Name, g.Students.Count)));
        Assert.Equal([("Ada", "article say"), ("Ben", null), ("Di", null)], groups[0].Students.Select(s => (s.Student, s.Quote)));
        Assert.All(groups, g => Assert.Equal("Secure", g.Below.Name));
    }

    [Fact]
    public void There_are_at_most_five_groups_and_no_group_of_one()
    {
        var set = Sets.Of(Sets.Rubric([.. Enumerable.Range(0, 7).Select(i => Sets.Criterion($"c{i}", $"C{i}"))]));
        set.Paper("p1", "Ada", "a", 1, 1, 1, 1, 1, 1, 1).Paper("p2", "Ben", "b", 3, 1, 1, 1, 1, 1, 1);
        Assert.Equal(["C1", "C2", "C3", "C4", "C5"], Look(set).Groups.Select(g => g.Criterion.Name));
    }

    [Fact]
    public void Praise_and_next_steps_that_several_got_stand_together_with_true_quotes()
    {
        var bank = Sets.Rubric(Sets.Criterion("claim", "Claim"), Sets.Criterion("evidence", "Evidence")) with
        {
            Comments = [new BankComment("evidence", "Name the source of this fact.")],
        };
        var set = Sets.Of(bank)
            .Paper("p1", "Ada", "School should start later. A study says so.", 3, 2)
            .Paper("p2", "Ben", "We all know that school starts too early.", 3, 2)
            .Paper("p3", "Cy", "Sleep matters.", 3, 2);
        set.Write("p1", "claim", "Your claim is clear: “School should start later.”")
            .Write("p2", "claim", "Your claim is clear: “we say something else”.")
            .Write("p3", "claim", "Your writing has energy and humor.")
            .Write("p1", "evidence", "Name the source of this fact: “A study says so.”")
            .Write("p2", "evidence", "Name the source of the fact. Then explain what it proves.")
            .Write("p3", "evidence", "Name the source of this fact.");
        var seen = Look(set);
        var strength = Assert.Single(seen.Strengths);
        Assert.StartsWith("Your claim is clear", strength.Words, StringComparison.Ordinal);
        Assert.Equal(["p1", "p2"], strength.Papers);
        Assert.Equal([("Ada", "School should start later.")], strength.Quotes.Select(q => (q.Student, q.Text)));
        var step = Assert.Single(seen.NextSteps);
        Assert.Equal(("Name the source of this fact.", "Evidence", 3), (step.Words, step.Criterion!.Name, step.Papers.Count));
        Assert.Equal("A study says so.", Assert.Single(step.Quotes).Text);
    }

    [Fact]
    public void The_same_short_answer_with_another_mark_is_pointed_out()
    {
        var set = Sets.Of(Sets.Rubric(Sets.Criterion("q1", "Question 1")))
            .Paper("p1", "Ada", "Plants need light.", 3)
            .Paper("p2", "Ben", "plants need  light", 2)
            .Paper("p3", "Cy", "Plants need light.", 3)
            .Paper("p4", "Di", "Plants need water.", 1);
        var found = Assert.Single(Look(set).Unequal);
        Assert.True(found.Same);
        Assert.Equal([("Ben", 2.0), ("Ada", 3.0), ("Cy", 3.0)], found.Papers.Select(p => (p.Student, p.Points)));
    }

    [Fact]
    public void In_a_formula_another_sign_or_another_case_is_another_answer()
    {
        var key = Sets.Rubric(Sets.Criterion("q1", "Question 1") with { By = MarkedBy.Key, Key = "x=-2" });
        Assert.Empty(Look(Sets.Of(key).Paper("p1", "Ada", "x = -2", 1).Paper("p2", "Ben", "x = 2", 3).Paper("p3", "Cy", "X=2", 4)).Unequal);
        Assert.Single(Look(Sets.Of(key).Paper("p1", "Ada", "x = -2", 1).Paper("p2", "Ben", "x=-2", 3)).Unequal);
    }

    [Fact]
    public void Nearly_the_same_long_paper_with_another_mark_is_pointed_out()
    {
        const string Text =
            "A school garden gives every student fresh air and a reason to move during the day because we plant the seeds ourselves and learn how vegetables grow in spring and summer.";
        var set = Class().Paper("p1", "Ada", Text, 3, 3).Paper("p2", "Ben", Text.Replace("vegetables", "herbs", StringComparison.Ordinal), 3, 1);
        var found = Assert.Single(Look(set).Unequal);
        Assert.Equal(("Evidence", false), (found.Criterion.Name, found.Same));
        Assert.EndsWith("…", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_goes_over_the_assignments_of_one_class_where_five_papers_or_more_are_marked()
    {
        var (first, few, last) = (Class([1, 1], [1, 2], [2, 2], [2, 3], [4, 2]), Class([4, 4]), Class([4, 2], [4, 2], [4, 2], [4, 2], [4, 2]));
        var other = new Sets().Do(new MarkingCommand.Set(Sets.Setup() with { ClassName = "7B" }));
        var progress = Progress.Of([first.Set, few.Set, other.Set, ClassSet.Empty, last.Set]);
        Assert.Equal("8A", progress.ClassName);
        Assert.Equal(2, progress.Assignments.Count);
        Assert.Equal(["Claim", "Evidence"], progress.Rows.Select(r => r.Criterion));
        Assert.Equal((0.5, 1.0), (progress.Rows[0].First, progress.Rows[0].Last));
    }

    [Fact]
    public void A_criterion_of_one_assignment_makes_no_progress() =>
        Assert.Empty(Progress.Of([Class([1, 1], [1, 2], [2, 2], [2, 3], [4, 2]).Set]).Rows);

    private static ClassOverview Look(Sets set) => ClassOverview.Of(set.Set, set.Papers)!;

    private static Sets Class(params double[][] marks)
    {
        var set = Sets.Of();
        for (var i = 0; i < marks.Length; i++)
        {
            set.Paper($"m{i}", $"Student {i}", $"Paper number {i} says {i * 7}.", marks[i]);
        }

        return set;
    }
}
