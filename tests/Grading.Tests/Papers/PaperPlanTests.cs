using Homeroom.Assistant.Grading.Papers;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Grading.Tests.ClassSets;

public sealed class PaperPlanTests
{
    private static readonly Roster Class = new([
        "Diallo, Amara",
        "Maria Lopez",
        "María Silva",
        "Nguyễn Văn An",
        new Person("Robert O’Neill") { Nicknames = ["Ozzie"] },
        new Person("Juan de la Cruz", Id: "S-4411"),
        "Mary-Kate Jones",
        new Person("Ms. Okafor", PersonRole.Staff),
    ]);

    [Theory]
    [InlineData("Amara Diallo", "Diallo, Amara")]
    [InlineData("diallo, amara", "Diallo, Amara")]
    [InlineData("Amara D.", "Diallo, Amara")]
    [InlineData("A. Diallo", "Diallo, Amara")]
    [InlineData("Amara", "Diallo, Amara")]
    [InlineData("dialloamara", "Diallo, Amara")]
    [InlineData("Maria Lopez", "Maria Lopez")]
    [InlineData("María E. López", "Maria Lopez")]
    [InlineData("MARIA SILVA", "María Silva")]
    [InlineData("An Nguyen", "Nguyễn Văn An")]
    [InlineData("Nguyen Van An", "Nguyễn Văn An")]
    [InlineData("An Van Nguyen", "Nguyễn Văn An")]
    [InlineData("Bob O'Neill", "Robert O’Neill")]
    [InlineData("Ozzie", "Robert O’Neill")]
    [InlineData("delacruzjuan", "Juan de la Cruz")]
    [InlineData("Cruz, Juan", "Juan de la Cruz")]
    [InlineData("S-4411", "Juan de la Cruz")]
    [InlineData("Mary Kate Jones", "Mary-Kate Jones")]
    [InlineData("The lottery Maria Lopez", "Maria Lopez")]
    public void A_student_is_known_by_any_form_of_the_name(string written, string student)
    {
        var row = Row(written);
        Assert.Equal(MatchedBy.Name, row.MatchedBy);
        Assert.Equal(student, row.Label);
        Assert.Equal(student, row.Student);
        Assert.False(row.Look);
    }

    [Theory]
    [InlineData("Amara Dialo", "Diallo, Amara")]
    [InlineData("Amraa Diallo", "Diallo, Amara")]
    [InlineData("Maria Lopes", "Maria Lopez")]
    [InlineData("Robrt", "Robert O’Neill")]
    public void A_slip_of_one_letter_is_likely_and_has_to_be_looked_at(string written, string student)
    {
        var row = Row(written);
        Assert.Equal(MatchedBy.Likely, row.MatchedBy);
        Assert.Equal(student, row.Label);
        Assert.True(row.Look);
        Assert.Contains("likely", row.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Maria")]
    [InlineData("María")]
    public void A_name_of_two_students_is_nobodys_until_the_teacher_chooses(string written)
    {
        var row = Row(written);
        Assert.Equal(MatchedBy.Several, row.MatchedBy);
        Assert.Null(row.Student);
        Assert.Equal(["Maria Lopez", "María Silva"], row.Choices);
        Assert.Contains("Maria Lopez or María Silva", row.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Keanu Park")]
    [InlineData("Ms. Okafor")]
    [InlineData("Maria Lopezzz")]
    [InlineData("Paper 3")]
    public void Who_is_not_on_the_list_is_nobody(string written)
    {
        var row = Row(written);
        Assert.Equal(MatchedBy.Nobody, row.MatchedBy);
        Assert.Equal(written, row.Label);
        Assert.True(row.Comes);
    }

    [Fact]
    public void A_slip_that_leads_to_somebody_who_has_a_paper_is_somebody_else()
    {
        var plan = Plan(("Maria Lopez", "Beans grow."), ("Mario Lopez", "Peas grow."));
        Assert.Equal([MatchedBy.Name, MatchedBy.Nobody], plan.Rows.Select(r => r.MatchedBy));
    }

    [Fact]
    public void Two_of_one_name_on_the_list_are_told_apart_by_their_ids()
    {
        var twins = new Roster([new Person("Leo Park", Id: "101"), new Person("Leo Park", Id: "102")]);
        var reading = PaperReader.Read([MadeFiles.Text("a.csv", "name,id,text\nLeo Park,102,Beans.\nLeo Park,,Peas.")]);
        var plan = PaperPlan.Of(reading, twins, []);
        Assert.Equal("Leo Park (102)", plan.Rows[0].Student);
        Assert.Equal(["Leo Park (101)", "Leo Park (102)"], plan.Rows[1].Choices);
    }

    [Fact]
    public void Who_has_no_paper_is_named() =>
        Assert.Equal(
            ["María Silva", "Nguyễn Văn An", "Robert O’Neill", "Mary-Kate Jones"],
            PaperPlan.Of(Reading(("Amara", "Beans."), ("Maria Lopez", "Peas.")), Class, ["Juan de la Cruz"]).Missing
        );

    [Fact]
    public void Two_papers_of_one_student_are_both_kept_under_names_of_their_own()
    {
        var plan = Plan(("Amara Diallo", "Beans grow."), ("Amara D.", "Peas grow."));
        Assert.Equal(["Diallo, Amara", "Diallo, Amara (2)"], plan.Coming.Select(r => r.Label));
        Assert.Contains("row 1", plan.Rows[1].Says, StringComparison.Ordinal);
        Assert.True(plan.Rows[1].Look);
    }

    [Fact]
    public void A_student_who_has_a_paper_already_gets_a_second_one()
    {
        var row = PaperPlan.Of(Reading(("Maria Lopez", "Beans.")), Class, ["Maria Lopez"]).Rows[0];
        Assert.Equal("Maria Lopez (2)", row.Label);
        Assert.Contains("already", row.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_paper_twice_comes_in_once_and_copies_of_others_are_told()
    {
        var plan = Plan(("Amara Diallo", "Beans grow, fast."), ("Diallo, Amara", "beans grow fast"), ("Maria Lopez", "Beans grow fast!"));
        Assert.Equal([true, false, true], plan.Rows.Select(r => r.Comes));
        Assert.Contains("row 1", plan.Rows[1].Says, StringComparison.Ordinal);
        Assert.Equal([1, 2], plan.Rows[2].SameAs);
    }

    [Fact]
    public void Nearly_the_same_texts_are_told()
    {
        var text = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i}"));
        var plan = Plan(("Amara Diallo", text), ("Maria Lopez", text.Replace("word30", "other", StringComparison.Ordinal)), ("Ozzie", "Beans."));
        Assert.Equal([2], plan.Rows[0].NearlySameAs);
        Assert.Contains("Nearly the same text as row 1.", plan.Rows[1].Says, StringComparison.Ordinal);
        Assert.Empty(plan.Rows[2].NearlySameAs);
        Assert.Equal(60, plan.Rows[0].Words);
    }

    [Fact]
    public void Empty_papers_are_no_copies_of_each_other()
    {
        var plan = Plan(("Amara Diallo", ""), ("Maria Lopez", ""));
        Assert.All(plan.Rows, r => Assert.True(r is { Comes: true, SameAs.Count: 0, Words: 0, Look: true }));
    }

    [Fact]
    public void The_teacher_can_choose_another_name_leave_a_paper_out_and_take_it_back()
    {
        var plan = Plan(("Maria", "Beans."), ("Leo", "Peas."));
        var chosen = plan.With(1, "María Silva").With(2, null);
        Assert.Equal(("María Silva", MatchedBy.Teacher, true), (chosen.Rows[0].Student, chosen.Rows[0].MatchedBy, chosen.Rows[0].Comes));
        Assert.False(chosen.Rows[1].Comes);
        Assert.Contains("as you chose", chosen.Rows[1].Says, StringComparison.Ordinal);
        Assert.Equal("New student", plan.With(1, " New student ").Rows[0].Label);
        Assert.Equal(plan.Rows.Select(r => r.Says), chosen.With(1, "").With(2, "").Rows.Select(r => r.Says));
        Assert.Throws<ArgumentOutOfRangeException>(() => plan.With(3, "x"));
    }

    [Fact]
    public void Without_a_list_names_stay_as_they_are_written()
    {
        var plan = PaperPlan.Of(Reading(("Amara D.", "Beans."), ("Amara D.", "Peas.")), Roster.Empty, []);
        Assert.Equal(["Amara D.", "Amara D. (2)"], plan.Rows.Select(r => r.Label));
        Assert.Empty(plan.Missing);
    }

    [Fact]
    public void No_two_papers_come_in_under_one_name() =>
        Assert.All(
            Enumerable.Range(0, 200),
            seed =>
            {
                var random = new Random(seed);
                string[] names = ["Maria", "Maria Lopez", "Maria Lopez (2)", "Maria Lopes", "maria lopez", "Leo", "Amara", "Amara D.", ""];
                var plan = Plan([.. Enumerable.Range(0, 12).Select(_ => (names[random.Next(names.Length)], $"Text {random.Next(4)}."))]);
                plan = plan.With(1 + random.Next(12), names[random.Next(names.Length)]).With(1 + random.Next(12), null);
                var labels = plan.Coming.Select(r => r.Label).ToList();
                Assert.Equal(labels.Count, labels.Distinct(StringComparer.OrdinalIgnoreCase).Count());
                Assert.Equal(12, plan.Rows.Count);
                Assert.All(plan.Rows, r => Assert.NotEmpty(r.Says));
            }
        );

    private static PlanRow Row(string name) => Plan((name, "Beans grow well.")).Rows[0];

    private static PaperPlan Plan(params (string Name, string Text)[] papers) => PaperPlan.Of(Reading(papers), Class, []);

    private static PaperReading Reading(params (string Name, string Text)[] papers) =>
        new([.. papers.Select((p, i) => new BroughtPaper(p.Name, p.Text, $"class.csv, row {i + 2}"))], [], []);
}
