using Homeroom.Evals.Grading;

namespace Homeroom.Grading.Tests.Runner;

public sealed class MeasureCommandTests
{
    [Fact]
    public void The_formulas_are_right_to_four_places_from_counts()
    {
        var ran = Ran.With(
            MeasureCommand.Create(),
            """{"id":"a","counts":{"sentences":8,"words":120,"syllables":168,"polysyllables":12,"letters":540,"chars":552,"difficult":9,"complex":10,"unfamiliar":15}}""",
            """{"id":"b","counts":{"sentences":0,"words":0}}"""
        );
        Assert.Equal(0, ran.Code);
        var formulas = ran.Lines[0]["formulas"]!;
        // Worked out by hand: 15 words a sentence, 1.4 syllables, 4.5 letters and 4.6 characters a word, 7.5 % difficult.
        Assert.Equal(6.78, formulas["FKGL"]!.GetValue<double>(), 4);
        Assert.Equal(73.17, formulas["FRE"]!.GetValue<double>(), 4);
        Assert.Equal(10.1258, formulas["SMOG"]!.GetValue<double>(), 4);
        Assert.Equal(8.6867, formulas["CLI"]!.GetValue<double>(), 4);
        Assert.Equal(7.736, formulas["ARI"]!.GetValue<double>(), 4);
        Assert.Equal(9.3333, formulas["FOG"]!.GetValue<double>(), 4);
        Assert.Equal(5.5648, formulas["DC"]!.GetValue<double>(), 3);
        Assert.Equal("[5,6]", formulas["DCgrade"]!.ToJsonString());
        Assert.Equal(3.499, formulas["SPACHE"]!.GetValue<double>(), 4);
        Assert.Equal(0, ran.Lines[1]["formulas"]!["FKGL"]!.GetValue<double>());
    }

    [Fact]
    public void A_text_gives_every_count_and_a_band()
    {
        var line = Assert.Single(Ran.With(MeasureCommand.Create(), """{"id":"a","text":"The cat sat on the mat. It was 3 o'clock."}""").Lines);
        Assert.Equal(
            """{"sentences":2,"words":10,"syllables":11,"polysyllables":0,"letters":28,"chars":29,"difficult":0,"complex":0,"unfamiliar":0}""",
            line["counts"]!.ToJsonString()
        );
        Assert.Equal("[0,2]", line["band"]!.ToJsonString());
    }

    [Fact]
    public void A_count_that_is_none_is_told()
    {
        var ran = Ran.With(MeasureCommand.Create(), """{"id":"a","counts":{"words":-1}}""", """{"id":"b","counts":5}""", """{"id":"c"}""");
        Assert.Equal(1, ran.Code);
        Assert.Contains("line 1: counts.words is -1; it must be a whole number from 0 on.", ran.Complained, StringComparison.Ordinal);
        Assert.Contains("line 2: Its counts is no object.", ran.Complained, StringComparison.Ordinal);
        Assert.Contains("line 3: It has no text.", ran.Complained, StringComparison.Ordinal);
    }
}
