using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Grading.Feedback;

namespace Homeroom.Grading.Tests.Feedback;

/// <summary>Drafted feedback held against the paper.</summary>
public sealed class FeedbackNotesTests
{
    private const string Strength = "You give a reason that a reader can check.";
    private const string Step = "Add an example after this reason.";
    private const string Quote = "the bus is free on Sundays";

    private static FeedbackNote Note(JsonObject section, string paper = Library.Paper, string band = "6-8", string given = "") =>
        Assert.Single(FeedbackNotes.Of(new JsonObject { ["reasons"] = section }, paper, band, given));

    [Theory]
    [InlineData("the bus was free on Sundays")] // a changed word
    [InlineData("the library is free on Sundays")] // a splice
    [InlineData("the bus is free on Sund")] // a cut word
    [InlineData("Should the library open on Sundays? Give reasons.")] // the task's words
    public void A_quote_that_does_not_stand_in_the_paper_takes_its_claim_with_it(string quote)
    {
        var note = Note(FeedbackDesk.Section(Strength, quote, Step));
        Assert.Equal((DropReason.Absent, quote), (Assert.Single(note.Dropped).Reason, note.Dropped[0].Quote));
        Assert.DoesNotContain(quote, note.Text, StringComparison.Ordinal);
        Assert.Equal(Step, note.Text);
    }

    [Fact]
    public void A_quote_with_other_marks_is_shown_as_it_stands_in_the_paper()
    {
        const string Paper = "My cousin’s flat is loud —  we study in the stairwell.";
        var quote = Assert.Single(Note(FeedbackDesk.Section(Strength, "my cousin's flat is loud - we study", Step), Paper).Quotes);
        Assert.Equal(("My cousin’s flat is loud —  we study", true), (quote.Quote, quote.IsNoisy));
    }

    [Fact]
    public void Words_quoted_inside_of_a_sentence_count_as_well()
    {
        var kept = Note(FeedbackDesk.Section($"Your words “{Quote}” can be checked.", "", Step));
        Assert.Equal(Quote, Assert.Single(kept.Quotes).Quote);
        var forged = Note(FeedbackDesk.Section("Your words “the tram is free on Sundays” can be checked.", "", Step));
        Assert.Equal(DropReason.Absent, Assert.Single(forged.Dropped).Reason);
    }

    [Fact]
    public void A_strength_that_quotes_nothing_is_dropped()
    {
        var note = Note(FeedbackDesk.Section("You write well about this.", "", Step));
        Assert.Equal(DropReason.NoQuote, Assert.Single(note.Dropped).Reason);
    }

    [Fact]
    public void Words_that_were_given_to_the_class_are_not_the_students_own()
    {
        const string Task = "Say why the bus is free on Sundays.";
        Assert.Equal(DropReason.Given, Assert.Single(Note(FeedbackDesk.Section(Strength, Quote, Step), given: Task).Dropped).Reason);
    }

    [Theory]
    [InlineData("Write “Two hours on a Sunday would cost the town very little money”.")]
    [InlineData("Change your last sentence to \"The cost is small since two hours are enough\".")]
    [InlineData("Some people say it costs a lot, but two hours would surely be enough.")]
    public void Advice_that_writes_the_text_for_the_student_is_dropped(string step)
    {
        var note = Note(FeedbackDesk.Section(Strength, Quote, step));
        Assert.Equal(DropReason.Rewrites, Assert.Single(note.Dropped).Reason);
        Assert.StartsWith(Strength.TrimEnd('.'), note.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Begin a sentence with “This matters because …”.")]
    [InlineData("Explain why two hours would be enough for the library.")]
    [InlineData("Look at “Some people say it costs too much, but two hours would be enough” and add a number.")]
    public void A_frame_a_hint_and_the_students_own_words_are_no_rewriting(string step) =>
        Assert.Empty(Note(FeedbackDesk.Section(Strength, Quote, step)).Dropped);

    [Fact]
    public void A_claim_that_judges_the_person_is_dropped()
    {
        var note = Note(FeedbackDesk.Section("You are so smart.", Quote, Step));
        Assert.Equal(DropReason.JudgesPerson, Assert.Single(note.Dropped).Reason);
    }

    [Fact]
    public void Of_five_sentences_the_next_step_is_kept()
    {
        var note = Note(FeedbackDesk.Section("It fits. It is short. It can be checked. It is yours.", Quote, Step));
        Assert.Equal((DropReason.TooLong, Step), (Assert.Single(note.Dropped).Reason, note.Text));
    }

    [Fact]
    public void Where_nothing_is_kept_the_teacher_decides()
    {
        var note = Note(FeedbackDesk.Section("You are gifted.", Quote, "Write “Two hours on a Sunday would cost the town very little”."));
        Assert.Equal((true, "", 2), (note.YouDecide, note.Text, note.Dropped.Count));
        Assert.Contains("You decide", note.ToTeacher, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3-5", true)]
    [InlineData("9-12", false)]
    public void What_reads_far_above_the_grade_is_remarked(string band, bool remarked)
    {
        const string Hard = "Explain reasons that readers outside your neighborhood would consider important.";
        Assert.Equal(
            remarked,
            Note(FeedbackDesk.Section("", "", Hard), band: band).Remarks.Any(r => r.StartsWith("This reads", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"strength\":3,\"next\":[]}")]
    [InlineData("{\"strength\":{\"says\":null,\"quote\":4}}")]
    public void Feedback_of_any_shape_can_be_held_against_a_paper(string json) =>
        Assert.True(Assert.Single(FeedbackNotes.Of(new JsonObject { ["reasons"] = JsonNode.Parse(json) }, Library.Paper, "6-8")).YouDecide);

    [Fact]
    public void Every_quote_of_every_note_stands_in_the_paper() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Gen.Choose(0, Library.Paper.Length).ToArbitrary(),
                Gen.Choose(0, Library.Paper.Length).ToArbitrary(),
                (one, other) =>
                {
                    var note = Note(FeedbackDesk.Section(Strength, Library.Paper[Math.Min(one, other)..Math.Max(one, other)], Step));
                    return note.Quotes.All(q => Library.Paper.Substring(q.Start, q.Length) == q.Quote) && note.Quotes.Count + note.Dropped.Count == 1;
                }
            )
        );
}
