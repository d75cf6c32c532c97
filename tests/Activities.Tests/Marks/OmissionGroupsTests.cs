using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Marks;

public sealed class OmissionGroupsTests
{
    private static readonly string[] Expected =
    [
        "What the students themselves think of the phone ban",
        "How much the lockers for the phones cost and who pays",
        "How many schools with a ban saw better grades",
    ];

    private static readonly MarkText Text = MarkText.Of([
        ["Everyone knows that phones ruin our schools. The brave board voted for the phone ban on Monday. Phones will be locked away."],
    ]);

    // The answers of an invented class of 20 with the group that a reader put them in; 0 to 2 are the expected ones.
    private static readonly (string Text, int Group)[] Class =
    [
        ("what kids think", 0),
        ("They never asked the students!", 0),
        ("the opinion of the students", 0),
        ("students side of it", 0),
        ("how pupils feel about the ban", 0),
        ("the price of the lockers", 1),
        ("who pays for it", 1),
        ("How much money does it cost", 1),
        ("costs", 1),
        ("if grades got better at other schools", 2),
        ("any numbers about grades", 2),
        ("data on grades in schools with a ban", 2),
        ("parents", 3),
        ("what the parents say", 3),
        ("my mom wants to call me in emergencies", 4),
        ("emergencies", 4),
        ("how do you call home in an emergency", 4),
        ("teachers were not asked", 5),
        ("the teachers opinion", 5),
        ("idk", 6),
    ];

    [Fact]
    public void Answers_that_name_the_same_thing_come_together()
    {
        var groups = Of(Class.Select(c => c.Text)).Groups;
        var found = groups.SelectMany((g, i) => g.Answers.Select(a => (Class.Single(c => c.Text == a.Text).Group, Found: i))).ToList();
        var pairs = (from one in found.Index() from other in found.Index() where one.Index < other.Index select (one.Item, other.Item)).ToList();
        var together = pairs.Count(p => p.Item1.Found == p.Item2.Found);
        var right = pairs.Count(p => p.Item1.Found == p.Item2.Found && p.Item1.Group == p.Item2.Group);
        var same = pairs.Count(p => p.Item1.Group == p.Item2.Group);
        Assert.True(right >= 0.8 * together, $"{right} of {together} pairs that were put together belong together.");
        Assert.True(right >= 0.7 * same, $"{right} of {same} pairs that belong together were put together.");
    }

    [Fact]
    public void The_largest_group_comes_first_and_names_the_expected_answer()
    {
        var largest = Of(Class.Select(c => c.Text)).Groups[0];
        Assert.Equal(0, largest.Expected);
        Assert.Equal(5, largest.Pupils);
        Assert.Equal("students", largest.Words[0]);
    }

    [Fact]
    public void What_nobody_named_is_told() => Assert.Equal([1, 2], Of(["The students", "students opinion"]).Unnamed);

    [Fact]
    public void A_pupil_counts_once_a_group_and_every_answer_is_kept()
    {
        var groups = OmissionGroups.Of([new("a", "the students"), new("a", "students!"), new("b", "???"), new("c", "")], Expected, Text).Groups;
        Assert.Equal(1, groups.Single(g => g.Expected == 0).Pupils);
        Assert.Equal(4, groups.Sum(g => g.Answers.Count));
    }

    [Fact]
    public void No_group_holds_two_expected_answers() =>
        Assert.Equal(
            2,
            OmissionGroups.Of([new("a", "grades")], ["grades of students", "grades of pupils"]) is var g
                ? g.Unnamed.Count + g.Groups.Count(x => x.Expected is not null)
                : 0
        );

    private static OmissionGroups Of(IEnumerable<string> answers) =>
        OmissionGroups.Of([.. answers.Select((a, i) => new Omission($"pupil {i}", a))], Expected, Text);
}
