using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Words;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Grading.Tests.Essays;

public sealed class NeutralNamesTests
{
    // Words that are names too are written small in this class, so that a capital at the beginning of a sentence says nothing.
    private const string Small =
        "We will chase joy, and they may mark a rose. I hope the art of summer has grace, said a frank hunter at dawn in the park. Pay the bill with faith: a running bear "
        + "drew a ray, a pat of butter, a jack and a ruby. The sitting crow saw a tall tree, a young one. They sue an angel. April showers. Can my friends do it?";

    private static readonly string[] Places =
    [
        "When I asked {0} about it, my friend agreed.",
        "I think that {0}'s plan is good.",
        "It works. {0} said that the garden is fine.",
        "{0} thinks that we should plant more beans.",
        "My friend {0} likes beans. So do I.",
        "Everyone, even {0}, came to the garden in the morning.",
        "“We can do it,” {0} answered. Then {0} and I went home.",
        "By {0}\nThe garden behind the gym is empty now.",
        "Name: {0}\nThe garden behind the gym is empty now.",
        "Dear {0}, the garden behind the gym is empty now.",
        "In the end it was {0}. We all agreed on that.",
        "{0}’s idea was the best of them all, as I see it.",
        "Will the garden help us? May I say so? An apple is good. Hope is all we need. {0} told us so.",
    ];

    public static TheoryData<int> At => [.. Enumerable.Range(0, Places.Length)];

    [Theory]
    [MemberData(nameof(At))]
    public void Every_name_leaves_the_same_text(int at)
    {
        var expected = In(at, "Maria", Roster.Empty);
        Assert.DoesNotContain("Maria", expected, StringComparison.Ordinal);
        var different = ManyNames
            .All.SelectMany(n => (string[])[In(at, n, Roster.Empty), In(at, n, new Roster([n]))], (n, text) => (n, text))
            .Where(n => n.text != expected)
            .ToList();
        Assert.Empty(different);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_name_moves_a_suggestion_or_raises_a_flag(bool isListed)
    {
        var expected = Told("Maria", isListed);
        Assert.Matches("^Suggestion . Id = p010, Score = [1-6],", expected[10]);
        Assert.All(ManyNames.All, n => Assert.Equal(expected, Told(n, isListed)));
    }

    [Fact]
    public void Words_that_are_no_names_stay()
    {
        const string Text = "Will the garden help? We may mark a rose there. Can my friends hope for joy? In the end, yes.";
        Assert.Equal(Text, new NeutralNames([Text, Small], new Roster(["Will", "May", "Rose", "Joy", "Mark"])).In(Text));
    }

    private static string In(int at, string name, Roster roster)
    {
        var text = string.Format(null, Places[at], name);
        return new NeutralNames([text, Small, .. Places.Select(p => p.Replace("{0}", "it", StringComparison.Ordinal))], roster).In(text);
    }

    // Two papers name somebody: one that is marked, and the one that is suggested.
    private static List<string> Told(string name, bool isListed)
    {
        var papers = Papers
            .Class(11, 10)
            .Select((p, i) => i is 4 or 10 ? p with { Text = $"{p.Text} {string.Format(null, Places[i % Places.Length], name)} {Small}" } : p);
        var assignment = new Assignment(Papers.Scale) { Roster = isListed ? new Roster([name]) : Roster.Empty };
        return
        [
            .. new EssayClass(papers, assignment, Rails)
                .Suggest()
                .OrderBy(s => s.Key, StringComparer.Ordinal)
                .Select(s => $"{s.Value.Suggestion} {string.Join(' ', s.Value.Suggestion.Moved)} {string.Join(' ', s.Value.Flags)}"),
        ];
    }

    private static readonly RailPipeline Rails = DefaultRails.Create();
}
