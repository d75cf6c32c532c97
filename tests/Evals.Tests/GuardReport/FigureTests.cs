using Homeroom.Evals.GuardReport;
using Homeroom.Guardrails;

namespace Homeroom.Evals.Tests.GuardReport;

public sealed class FigureTests
{
    [Theory]
    [InlineData(8, 10, 0.4902, 0.9433)]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(50, 100, 0.4038, 0.5962)]
    [InlineData(0, 0, 0, 1)]
    public void The_interval_follows_the_formula(int hits, int of, double low, double high)
    {
        var interval = new Share(hits, of).Interval;
        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Theory]
    [InlineData("Ann sat down.", "Ann", true)]
    [InlineData("ANN'S desk", "Ann", true)]
    [InlineData("The annual plan", "Ann", false)]
    [InlineData("[[NAME-1K]] and Annabel", "Ann", false)]
    public void A_name_has_leaked_where_it_stands_by_itself(string text, string name, bool stands) => Assert.Equal(stands, Standing.In(text, name));

    [Theory]
    [InlineData("Grace said grace. Grace waved.", 0, 5, "[[NAME-1K]] said grace. Grace waved.", false)]
    [InlineData("Grace said grace. Grace waved.", 0, 5, "Grace said grace. Grace waved.", true)]
    [InlineData("Call Elena Torres today.", 5, 12, "Call Elena [[NAME-1K]] today.", true)]
    [InlineData("Call Ms. Torres today.", 5, 10, "Call Ms. [[NAME-1K]] today.", false)]
    [InlineData("Seat Hope S. here.", 5, 7, "Seat [[NAME-1K]] S. here.", false)]
    [InlineData("Phone (312) 555-0142.", 6, 14, "Phone (312) [[PHONE-1K]].", false)]
    [InlineData("Phone (312) 555-0142.", 6, 14, "Phone [[PHONE-1K]] 555-0142.", true)]
    public void A_word_has_leaked_when_it_is_left_more_often_than_it_may_stand(string text, int start, int length, string masked, bool leaks) =>
        Assert.Equal(leaks, Secret.Leaks(text, [new TextSpan(start, length)], masked));

    [Fact]
    public void Names_go_out_and_come_back_whatever_a_model_writes_around_them()
    {
        var outcome = new RestoreTrial(DefaultRails.Create(), seed: 7).Run(300);
        Assert.True(outcome.Tokens > 900, $"Only {outcome.Tokens} tokens stood in the notes.");
        Assert.Equal((300, 0, 0), (outcome.Exact.Hits, outcome.Wrong.Hits, outcome.Left.Hits));
    }

    [Fact]
    public void The_same_seed_makes_the_same_notes_and_another_seed_others()
    {
        static string Note(int seed) => new Random(seed) is var dice ? NoteParts.Note(dice, NoteParts.ClassList(dice)) : "";
        Assert.Equal(Note(3), Note(3));
        Assert.NotEqual(Note(3), Note(4));
    }

    [Fact]
    public void Names_that_come_back_get_no_room()
    {
        Figure[] figures =
        [
            new("names restored to the byte", IsRecall: true, new Share(9, 10), []),
            new("means", IsRecall: true, new Share(9, 10), []),
        ];
        var floors = Floors.Of(figures, room: 0.05);
        Assert.Equal((0.9, 0.85), (floors.Least["names restored to the byte"], floors.Least["means"]));
    }
}
