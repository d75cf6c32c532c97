using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Marks;

public sealed class MarkTextTests
{
    private static readonly MarkText Text = MarkText.Of([
        ["“Stop!” said Dr. Lee. The well-known plan—born in 2019—costs $5 (or 40%) more.", "Nobody – not even he – asked the pupils’ parents."],
        ["A second text."],
    ]);

    [Fact]
    public void Words_are_numbered_over_all_paragraphs_of_all_texts()
    {
        Assert.Equal(Enumerable.Range(0, Text.Tokens.Count), Text.Tokens.Select(t => t.Id));
        Assert.Equal(
            "Stop said Dr Lee The well-known plan born in 2019 costs $5 or 40% more Nobody not even he asked the pupils’ parents A second text"
                .Split(' ')
                .Select(w => w.TrimEnd('’')),
            Text.Tokens.Select(t => Text.Word(t.Id))
        );
        Assert.Equal([0, 1], Text.Tokens.Select(t => t.Text).Distinct());
    }

    [Fact]
    public void Punctuation_stays_with_its_word_and_outside_of_its_core()
    {
        Assert.Equal("“Stop!”", Text.Shown(0));
        Assert.Equal("Stop", Text.Word(0));
        Assert.Equal("plan—", Text.Shown(6));
        Assert.Equal("(or", Text.Shown(12));
        Assert.Equal("Nobody –", Text.Shown(15));
    }

    [Fact]
    public void A_title_does_not_end_a_sentence() =>
        Assert.Equal(
            [
                "Stop!” said Dr. Lee",
                "The well-known plan—born in 2019—costs $5 (or 40%) more",
                "Nobody – not even he – asked the pupils’ parents",
                "A second text",
            ],
            Text.Sentences.Select(Text.Quote)
        );

    [Fact]
    public void A_quote_is_found_as_its_words_when_it_stands_once()
    {
        var span = Text.Find("well-known plan");
        Assert.Equal(new TokenSpan(5, 6), span);
        Assert.Equal("well-known plan", Text.Quote(span!.Value));
        Assert.Null(Text.Find("well-known Plan"));
        Assert.Null(Text.Find("Stop!” said nobody"));
        Assert.Equal(
            2,
            MarkText
                .Of([
                    ["so so"],
                ])
                .FindAll("so")
                .Count
        );
        Assert.Null(
            MarkText
                .Of([
                    ["so so"],
                ])
                .Find("so")
        );
    }

    [Fact]
    public void A_quote_within_a_word_is_no_quote() => Assert.Null(Text.Find("econd"));

    [Fact]
    public void A_place_is_the_words_it_touches()
    {
        Assert.Equal(new TokenSpan(1, 2), Text.At(0, 0, 10, 7));
        Assert.Null(Text.At(0, 0, 0, 1));
        Assert.Null(Text.At(3, 0, 0, 5));
    }

    [Fact]
    public void A_span_lies_inside_one_text()
    {
        Assert.True(Text.Has(new(0, 22)));
        Assert.False(Text.Has(new(20, 24)));
        Assert.False(Text.Has(new(-1, 2)));
        Assert.False(Text.Has(new(3, 2)));
        Assert.False(Text.Has(new(25, 26)));
    }

    [Fact]
    public void Whatever_the_text_every_letter_and_digit_stands_in_the_core_of_one_word() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                given =>
                {
                    var text = MarkText.Of([
                        [given.Get],
                    ]);
                    var covered = new int[given.Get.Length];
                    foreach (var token in text.Tokens)
                    {
                        Assert.InRange(token.CoreStart, token.Start, token.CoreEnd);
                        Assert.InRange(token.CoreEnd, token.CoreStart + 1, token.Start + token.Length);
                        for (var at = token.CoreStart; at < token.CoreEnd; at++)
                        {
                            covered[at]++;
                        }
                    }

                    Assert.All(covered.Index(), c => Assert.True(c.Item == 1 || (c.Item == 0 && !char.IsLetterOrDigit(given.Get[c.Index]))));
                    Assert.Equal(text.Tokens.Count, text.Sentences.Sum(s => s.Count));
                }
            )
            .QuickCheckThrowOnFailure();
}
