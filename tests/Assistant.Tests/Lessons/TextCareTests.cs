using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class TextCareTests
{
    [Theory]
    [InlineData("Mr. Ito met Dr. Wu. They spoke.", 2)]
    [InlineData("It costs 3.50 dollars. Pay now.", 2)]
    [InlineData("The U.S. Senate voted. It passed.", 2)]
    [InlineData("She asked, “Why? Tell me.” He left.", 2)]
    [InlineData("One line\n\nAnother line", 2)]
    [InlineData("A line that goes\non here.", 1)]
    [InlineData("什么？是的。", 2)]
    [InlineData("", 0)]
    public void Sentences_end_where_they_end(string text, int count) => Assert.Equal(count, SentenceSplit.Of(text).Count);

    [Fact]
    public void A_clip_never_cuts_a_gap_or_a_name_token()
    {
        var text = "Ask [[NAME-1K]] and then [You fill: the second task of the day] and go on.";
        for (var max = 5; max < text.Length; max++)
        {
            var clipped = Clip.Words(text, max);
            Assert.True(clipped.Length <= max, $"{max}: {clipped}");
            Assert.Equal(clipped.Count(c => c == '['), clipped.Count(c => c == ']'));
        }
    }

    [Fact]
    public void A_gap_that_is_too_long_stays_a_gap() =>
        Assert.Matches(@"^\[You fill: .*…\]$", Clip.Words("[You fill: a thing " + new string('x', 90) + "]", 60));

    [Fact]
    public void Any_text_is_clipped_within_its_limit_and_stays_well_formed() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                ArbMap.Default.ArbFor<PositiveInt>(),
                (text, max) =>
                {
                    var clean = CleanText.Line(text.Get);
                    var clipped = Clip.Words(clean, max.Get);
                    return clipped.Length <= max.Get && clipped.EnumerateRunes().All(r => r != System.Text.Rune.ReplacementChar);
                }
            )
        );

    [Fact]
    public void Any_request_gives_a_whole_plan() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60),
            Prop.ForAll(
                ArbMap.Default.ArbFor<string[]>(),
                Gen.Choose(10, 180).ToArbitrary(),
                (texts, minutes) =>
                {
                    string At(int i) => texts.Length > i ? texts[i] ?? "" : "";
                    var request = Plans.Request(At(0) + "x", At(1) + "y", LessonRequests.Bands[minutes % 4], minutes) with
                    {
                        Topic = ((At(0) + "x").Length > 120 ? At(0)[..119] : At(0)) + "x",
                        ClassNotes = At(2),
                        Source = string.Join(". ", texts.Skip(3)),
                    };
                    Plans.IsWhole(Plans.Plan(request), request);
                }
            )
        );

    [Theory]
    [InlineData("seasons", "season")]
    [InlineData("comparing", "compare")]
    [InlineData("planned", "planning")]
    [InlineData("countries", "country")]
    [InlineData("boxes", "box")]
    [InlineData("analysis", "analysis")]
    [InlineData("classes", "class")]
    public void Inflected_words_share_a_stem(string a, string b) => Assert.Equal(Words.Stem(b), Words.Stem(a));

    [Fact]
    public void Minutes_are_shared_exactly_whatever_the_steps() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(1, 20).SelectMany(n => Gen.Choose(1, 9).ListOf(n)).ToArbitrary(),
                Gen.Choose(20, 180).ToArbitrary(),
                (weights, minutes) =>
                {
                    var steps = weights.Select((w, i) => new TimedStep(w, 1 + (w % 3), w % 4 == 0 ? 5 : 180, i % 2 == 0)).ToList();
                    var shares = Timing.Share(steps, minutes);
                    return shares.Sum() == minutes && shares.All(s => s >= 1);
                }
            )
        );
}
