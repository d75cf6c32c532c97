using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Feedback;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Guardrails.Evidence;

namespace Homeroom.Grading.Tests.Feedback;

/// <summary>Feedback without a language model.</summary>
public sealed class FeedbackComposerTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private static async Task<FeedbackNote> NoteAsync(FeedbackRequest request)
    {
        var draft = await new FeedbackDesk().DraftAsync(request);
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Empty(draft.OpenHolds);
        return Assert.Single(FeedbackNotes.Of(draft.Document(), request.Paper, request.Band, request.Assignment));
    }

    [Fact]
    public async Task It_says_one_strength_with_a_quote_and_one_next_step()
    {
        var note = await NoteAsync(Library.Request);
        Assert.Contains("“Many of us have no quiet place at home”", note.Text, StringComparison.Ordinal);
        Assert.Contains("example", note.Text, StringComparison.Ordinal);
        Assert.Empty(note.Dropped);
        Assert.Empty(note.Remarks);
    }

    [Fact]
    public async Task The_same_request_gets_the_same_feedback() =>
        Assert.Equal((await NoteAsync(Library.Request)).Text, (await NoteAsync(Library.Request)).Text);

    [Fact]
    public async Task Thirty_papers_at_one_level_do_not_get_one_sentence_thirty_times()
    {
        HashSet<string> said = [];
        for (var i = 0; i < 30; i++)
        {
            var quote = $"Bus number {i} is free on Sundays";
            var note = await NoteAsync(Library.About($"I want the library open. {quote}. We need it.", quote));
            said.Add(note.Text.Replace(quote, "", StringComparison.Ordinal));
        }

        Assert.InRange(said.Count, 3, 30);
    }

    [Fact]
    public async Task Where_nothing_was_found_it_says_so_and_still_names_the_next_step()
    {
        var note = await NoteAsync(Library.About(Library.Paper, ""));
        Assert.Empty(note.Quotes);
        Assert.False(note.YouDecide);
        Assert.Contains("No words of the paper were found", note.ToTeacher, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("idk")]
    public async Task An_empty_paper_is_left_to_the_teacher(string paper)
    {
        var note = await NoteAsync(Library.About(paper, ""));
        Assert.True(note.YouDecide);
        Assert.Contains("empty", note.ToTeacher, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lowest_level_is_met_as_a_beginning_and_the_highest_gets_something_to_go_on_with()
    {
        var lowest = Library.Reasons with { IsLowest = true, Level = new FeedbackLevel("Beginning", "Gives no reason.") };
        Assert.DoesNotContain("no reason", (await NoteAsync(Library.Request with { Criteria = [lowest] })).Text, StringComparison.OrdinalIgnoreCase);
        var highest = Library.Reasons with { Next = null, Comments = [] };
        var note = await NoteAsync(Library.Request with { Criteria = [highest] });
        Assert.False(note.YouDecide);
        Assert.Empty(note.Remarks);
    }

    [Fact]
    public async Task Words_of_danger_are_not_handed_back_as_praise()
    {
        const string Words = "I want to kill myself.";
        var note = await NoteAsync(Library.About(Library.Paper + " " + Words, Words));
        Assert.Empty(note.Quotes);
    }

    [Fact]
    public async Task A_redo_says_it_in_other_words_and_says_when_there_are_none()
    {
        var desk = new FeedbackDesk();
        var draft = await desk.DraftAsync(Library.Request);
        var done = await desk.RedoAsync(draft, "/reasons/next");
        Assert.Null(done.Refused);
        Assert.NotEqual(draft.Find("reasons")!.Json, done.Draft!.Find("reasons")!.Json);
        var bare = Library.Request with
        {
            Criteria = [Library.Reasons with { Comments = [], Level = new FeedbackLevel("Secure", "Gives two reasons.") }],
        };
        var other = await desk.DraftAsync(bare);
        Assert.Contains("Without a language model", (await desk.RedoAsync(other, "/reasons/next")).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_quote_is_cut_where_a_clause_ends_and_still_stands_in_the_paper()
    {
        var words = string.Join(' ', Enumerable.Repeat("we walk to the library and read", 20));
        var paper = $"My reason is long, because on every Sunday of the year when it rains or snows in our street, {words}. That is all.";
        var note = await NoteAsync(Library.About(paper, paper[..paper.IndexOf(". That", StringComparison.Ordinal)]));
        var quote = Assert.Single(note.Quotes);
        Assert.InRange(quote.Length, 20, 160);
        Assert.Equal(QuoteStanding.Verbatim, new EvidenceText(paper).Find(quote.Quote).Standing);
    }

    [Theory]
    [InlineData("States a claim and gives one reason.", "You state a claim and give one reason", "State a claim and give one reason")]
    [InlineData(
        "The writer supports the claim with facts from the source.",
        "You support the claim with facts from the source",
        "Support the claim with facts from the source"
    )]
    [InlineData("I can explain my thinking.", "You explain your thinking", "Explain your thinking")]
    [InlineData("The conclusion follows from the data.", "Your conclusion follows from the data", "Check that your conclusion follows from the data")]
    [InlineData("Has a clear claim, but no reasons.", "You have a clear claim", "Show a clear claim")]
    [InlineData("Links each reason to their claim.", "You link each reason to your claim", "Link each reason to your claim")]
    [InlineData(
        "One sentence near the start takes a position, and the paper keeps to it.",
        "One sentence near the start takes a position, and your paper keeps to it",
        "Check that one sentence near the start takes a position, and your paper keeps to it"
    )]
    [InlineData("A position is there, but it changes on the way.", "In your work, a position is there", "Check that a position is there")]
    [InlineData("A clear claim with two reasons", null, "Show a clear claim with two reasons")]
    [InlineData("Reasons are missing.", null, null)]
    [InlineData("", null, null)]
    public void A_descriptor_becomes_what_works_and_an_invitation(string descriptor, string? strength, string? step)
    {
        Assert.Equal(strength, LevelWords.Strength(descriptor));
        Assert.Equal(step, LevelWords.Invitation(descriptor));
    }

    [Fact]
    public void From_every_ready_rubric_and_every_level_comes_feedback_that_holds_the_rules()
    {
        const string Paper = "The lamp was lit each night because nobody wanted the boats to be lost. We counted 12 boats.";
        FeedbackEvidence[] evidence = [new("We counted 12 boats", "a number"), new("nobody wanted the boats to be lost", "a reason")];
        foreach (var ready in RubricLibrary.All)
        {
            foreach (var criterion in ready.Rubric.Criteria)
            {
                foreach (var level in criterion.Levels)
                {
                    var request = Library.Request with
                    {
                        Band = ready.Band,
                        Paper = Paper,
                        Criteria = [FeedbackCriterion.Of(ready.Rubric, criterion, level.Points, evidence)],
                    };
                    var said = FeedbackComposer.Reply(FeedbackKind.Only.Inputs(request), "said")!;
                    Assert.Empty(FeedbackKind.Only.ValidateReply(criterion.Id, said[criterion.Id]));
                    var note = Assert.Single(FeedbackNotes.Of(said, Paper, ready.Band));
                    Assert.Empty(note.Dropped);
                    Assert.True(note.Remarks.Count == 0, $"{ready.Id}, {criterion.Name}, {level.Name}: {note.Text}");
                    Assert.Matches("(?i)\\byour?\\b", note.Text);
                    output.WriteLine($"{ready.Id} {criterion.Id} {level.Name}: {note.Text}");
                }
            }
        }
    }

    [Fact]
    public void A_criterion_of_a_rubric_brings_its_level_the_next_one_and_its_comments()
    {
        var criterion = new Criterion
        {
            Id = "claim",
            Name = "Claim",
            Levels = [new(1, "Beginning", "b"), new(2, "Secure", "s"), new(3, "Strong", "t")],
        };
        var rubric = new Rubric
        {
            Title = "Argument",
            Criteria = [criterion],
            Comments = [new("claim", "one"), new("", "any"), new("other", "not this")],
        };
        var between = FeedbackCriterion.Of(rubric, criterion, 2.5, []);
        Assert.Equal(("Secure", "Strong", false), (between.Level.Name, between.Next!.Name, between.IsLowest));
        Assert.Equal(["one", "any"], between.Comments);
        Assert.Null(FeedbackCriterion.Of(rubric, criterion, 3, []).Next);
        Assert.True(FeedbackCriterion.Of(rubric, criterion, 0, []).IsLowest);
    }

    [Fact]
    public void What_is_no_feedback_request_is_not_answered() =>
        Assert.Null(FeedbackComposer.Reply(new Dictionary<string, string> { ["topic"] = "seasons" }, "said"));

    [Fact]
    public void Criteria_that_are_no_json_get_an_empty_reply() =>
        Assert.Equal(
            "{}",
            FeedbackComposer
                .Reply(new Dictionary<string, string> { ["criteria"] = "Reasons: secure", ["work"] = "I think so." }, "said")!
                .ToJsonString()
        );
}
