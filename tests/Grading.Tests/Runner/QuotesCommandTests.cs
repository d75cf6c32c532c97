using Homeroom.Evals.Grading;

namespace Homeroom.Grading.Tests.Runner;

public sealed class QuotesCommandTests
{
    [Fact]
    public void Each_quote_is_answered_with_its_place_in_the_text()
    {
        var ran = Ran.With(
            QuotesCommand.Create(),
            """{"id":"a","text":"The leaf is green.","quote":"leaf is green"}""",
            "",
            """{"id":7,"text":"It’s “green”.","quote":"it's \"green\""}""",
            """{"text":"It is green.","quote":"It is red."}"""
        );
        Assert.Equal(0, ran.Code);
        Assert.Equal(
            [
                """{"id":"a","result":"verbatim","start":4,"length":13}""",
                """{"id":7,"result":"noisy","start":0,"length":12}""",
                """{"id":null,"result":"absent","start":0,"length":0}""",
            ],
            ran.Lines.Select(l => l.ToJsonString())
        );
        Assert.Equal("3 quotes answered, 0 lines not read.", ran.Complained);
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_told_with_its_number_and_the_others_are_answered()
    {
        var ran = Ran.With(
            QuotesCommand.Create(),
            "{",
            "[1]",
            """{"id":"a","text":"The leaf."}""",
            """{"id":"b","text":{},"quote":"x"}""",
            """{"id":[],"text":"a","quote":"a"}""",
            """{"id":"c","text":"\ud800","quote":"a"}""",
            """{"id":"d","text":"a","quote":"a"}"""
        );
        Assert.Equal(1, ran.Code);
        Assert.Single(ran.Lines);
        Assert.Contains("line 1: It is no JSON", ran.Complained, StringComparison.Ordinal);
        Assert.Contains("line 2: It holds no object", ran.Complained, StringComparison.Ordinal);
        Assert.Contains(
            "line 3: It has no quote. Write {\"id\": \"1\", \"text\": \"...\", \"quote\": \"...\"}.",
            ran.Complained,
            StringComparison.Ordinal
        );
        Assert.Contains("line 4: Its text is no text", ran.Complained, StringComparison.Ordinal);
        Assert.Contains("line 5: Its id is neither", ran.Complained, StringComparison.Ordinal);
        Assert.Contains("line 6: Its text holds half a character", ran.Complained, StringComparison.Ordinal);
        Assert.EndsWith("1 quotes answered, 6 lines not read.", ran.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_begun_says_so()
    {
        var missing = Ran.Words(QuotesCommand.Create(), "--input", Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".jsonl"));
        Assert.Equal(3, missing.Code);
        Assert.Contains("Could not find file", missing.Complained, StringComparison.Ordinal);
        var same = Ran.Words(QuotesCommand.Create(), "--input", "a.jsonl", "--output", "./a.jsonl");
        Assert.Equal(3, same.Code);
        Assert.Contains("Choose another file", same.Complained, StringComparison.Ordinal);
    }
}
