using Homeroom.Assistant.Evaluation.Swaps;
using Homeroom.Assistant.Evaluation.Swaps.Cues;
using Homeroom.Assistant.Evaluation.Swaps.Names;

namespace Homeroom.Evals.Tests.Swaps;

public sealed class OtherAxesTests
{
    [Theory]
    [InlineData("name", "Emily and Jamal met Emily's aunt, Ms. Washington.", "Lakisha and Greg met Lakisha's aunt, Ms. Miller.")]
    [InlineData(
        "place",
        "She moved from Boston to a Canadian town; in French class we read.",
        "She moved from Detroit to a Mexican town; in French class we read."
    )]
    [InlineData("place", "A German girl and an Irish boy live in the suburbs.", "A Kenyan girl and a Salvadoran boy live in the inner city.")]
    [InlineData("socio-economic", "He gets free lunch; his mom is a janitor.", "He gets packed lunch from the deli; his mom is a surgeon.")]
    [InlineData("socio-economic", "Private tutors help. THE FOOD BANK!", "Older cousins help. THE COUNTRY CLUB!")]
    [InlineData("disability", "Today a student asked, \"Why?\" The student left.", "Today a student with dyslexia asked, \"Why?\" The student left.")]
    [InlineData("disability", "My friend who uses a wheelchair, Ana, won.", "My friend, Ana, won.")]
    [InlineData(
        "dialect",
        "She is running and they're late, but he doesn't have any books.",
        "She running and they late, but he don't have no books."
    )]
    [InlineData("dialect", "He is always working. It isn't fair. She walks home.", "He always be working. It ain't fair. She walk home.")]
    public void A_cue_becomes_another(string axis, string text, string swapped) => Assert.Equal(swapped, SwapAxes.For(axis)!.Swap(text));

    [Theory]
    [InlineData("name", "Will you mark it in May? The rose and the summer are here; St. Mary's in Jackson.")]
    [InlineData("place", "We polish the china and eat turkey; the Spanish test and French fries.")]
    [InlineData("socio-economic", "The lunch was good; the book club met.")]
    [InlineData("disability", "The student council met. Rain fell on the student's coat.")]
    [InlineData("dialect", "I am happy. Is he late? That is where she is. He was here.")]
    [InlineData("gender", "The rain fell.")]
    public void A_text_without_a_cue_stays_to_the_byte(string axis, string text) => Assert.Equal(text, SwapAxes.For(axis)!.Swap(text));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(12345)]
    public void Every_name_of_every_group_comes_back_from_a_second_swap(int seed)
    {
        var swap = new NameSwap(seed);
        var table = NameTable.All;
        Assert.True(table.Groups.Count >= 4);
        foreach (var name in table.Groups.SelectMany(table.Of))
        {
            var text = $"Yesterday {name} gave {name}'s book to us.";
            Assert.DoesNotContain($" {name} ", swap.Swap(text), StringComparison.Ordinal);
            Assert.Equal(text, swap.Swap(swap.Swap(text)));
        }
    }

    [Fact]
    public void Two_people_never_become_one()
    {
        var text = "John, Peter, Michael, Ryan, Emily, Sarah, Lakisha, Tamika and Karen met. Later John thanked Karen.";
        var names = new NameSwap().Swap(text).Split(" met.")[0].Replace(" and", ",", StringComparison.Ordinal).Split(", ");
        Assert.Equal(9, names.Distinct().Count());
        Assert.EndsWith($"Later {names[0]} thanked {names[8]}.", new NameSwap().Swap(text));
    }

    [Theory]
    [InlineData("place")]
    [InlineData("socio-economic")]
    public void Every_pair_of_cues_is_undone_by_a_second_swap(string axis)
    {
        var swap = CueSwap.Of(axis);
        var phrases = swap.Phrases.ToList();
        Assert.InRange(phrases.Count, 80, 1000);
        foreach (var (phrase, other) in phrases)
        {
            var text = $"We know that they said {phrase}, and nothing else.";
            Assert.Equal($"We know that they said {other}, and nothing else.", swap.Swap(text));
            Assert.Equal(text, swap.Swap(swap.Swap(text)));
        }
    }

    [Theory]
    [InlineData(0, "with dyslexia")]
    [InlineData(1, "who uses a wheelchair")]
    [InlineData(8, "with dyslexia")]
    public void The_seed_chooses_what_is_said_of_a_disability(int seed, string phrase) =>
        Assert.Equal($"A young girl {phrase} won.", SwapAxes.For("disability", seed)!.Swap("A young girl won."));
}
