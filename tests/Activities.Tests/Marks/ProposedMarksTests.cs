using System.Text.Json.Nodes;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Guardrails.Bias.Language;

namespace Homeroom.Activities.Tests.Marks;

public sealed class ProposedMarksTests
{
    private static readonly IReadOnlyList<(ReadyActivity Activity, MarkText Text, MarkKey Key)> Texts =
    [
        .. ActivityLibrary
            .All.Where(a => a.Format.HasText)
            .Select(a => (Activity: a, Text: ActivityMarks.TextOf(a.Document)))
            .Select(a => (a.Activity, a.Text, ActivityMarks.KeyOf(a.Activity.Document, a.Text))),
    ];

    [Fact]
    public void Every_text_of_the_library_has_its_key_in_words() =>
        Assert.All(
            Texts,
            t =>
            {
                Assert.NotEmpty(t.Key.Biased);
                Assert.NotEmpty(t.Key.Controls);
                Assert.NotEmpty(t.Key.NeutralSentences);
                Assert.Equal(
                    t.Activity.Document["key"]!
                        .AsArray()
                        .Select(k => k!["quote"]!.GetValue<string>().Trim(' ', '.', ',', '!', '?', '“', '”', '"', ';', ':')),
                    t.Key.Biased.Select(k => t.Text.Quote(k.Span))
                );
            }
        );

    [Fact]
    public void The_detector_is_seldom_wrong_on_the_library_and_misses_much()
    {
        var words = Texts
            .Select(t => WordScore.Of(ActivityMarks.ProposedFor(t.Text).Select(p => p.Span), t.Key.Biased.Select(k => k.Span)))
            .Aggregate((a, b) => a + b);
        Assert.InRange(words.Precision, 0.7, 1);
        Assert.InRange(words.F1, 0.3, 0.9);
    }

    [Fact]
    public void The_detector_leaves_controls_and_neutral_sentences_alone()
    {
        var fair = Texts.SelectMany(t => t.Key.Controls.Concat(t.Key.NeutralSentences).Select(s => (t.Text, Span: s))).ToList();
        var flagged = fair.Count(f => ActivityMarks.ProposedFor(f.Text).Any(p => p.Span.Overlaps(f.Span)));
        Assert.True(fair.Count >= 80);
        Assert.True(flagged <= 0.03 * fair.Count, $"{flagged} of {fair.Count} fair places were flagged.");
    }

    [Theory]
    [InlineData("before", 0.7)]
    [InlineData("after", 0.35)]
    public void The_detector_tells_biased_from_fair_sentences_of_the_checks(string when, double found)
    {
        var sentences = ActivityLibrary.All.SelectMany(a => a.Document["check"]![when]!.AsArray()).OfType<JsonObject>().ToList();
        var biased = sentences.Where(s => s["is"]!.GetValue<string>() == "biased").ToList();
        Assert.True(biased.Count(IsFlagged) >= found * biased.Count, $"{biased.Count(IsFlagged)} of {biased.Count} biased sentences were found.");
        Assert.True(sentences.Except(biased).Count(IsFlagged) <= 0.05 * biased.Count);
    }

    [Fact]
    public void A_proposal_is_words_with_a_code_a_reason_and_the_rule()
    {
        var text = MarkText.Of([
            ["A plain line.", "Obviously, the firemen came."],
        ]);
        var proposed = ActivityMarks.ProposedFor(text);
        Assert.Equal([new TokenSpan(3, 3), new(5, 5)], proposed.Select(p => p.Span));
        Assert.Equal(["opinion as fact", "default group"], proposed.Select(p => p.Code));
        Assert.Equal("firefighters", proposed[1].Fairer);
        Assert.All(proposed, p => Assert.True(p.Why.Length > 10 && p.Rule.Length > 0));
    }

    [Fact]
    public void A_counterpart_in_another_paragraph_counts() =>
        Assert.Empty(
            ActivityMarks.ProposedFor(
                MarkText.Of([
                    ["The firemen came.", "So did the firewomen."],
                ])
            )
        );

    [Fact]
    public void The_codes_are_those_of_an_activity() => Assert.Equal(ActivitySchema.Codes.Order(), BiasLanguage.Codes.Order());

    private static bool IsFlagged(JsonObject sentence) => BiasLanguage.Find(sentence["sentence"]!.GetValue<string>()).Count > 0;
}
