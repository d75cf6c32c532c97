using Homeroom.Assistant.Grading.Feedback;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Grading.Tests.Feedback;

/// <summary>No name reaches a model, and none changes what a student is told.</summary>
public sealed class FeedbackNamesTests
{
    private const string Reply =
        """{"reasons":{"strength":{"says":"You give a reason.","quote":"no quiet place at home"},"next":{"says":"Add an example.","quote":""},"toTeacher":""}}""";

    public static TheoryData<string> Names { get; } = [.. ManyNames.All];

    [Fact]
    public void There_are_many_names_and_no_two_are_the_same() =>
        Assert.Equal((true, ManyNames.All.Count), (ManyNames.All.Count >= 140, ManyNames.All.Distinct().Count()));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_model_reads_the_same_whatever_the_student_is_called(string name)
    {
        var (expected, _) = await SentAsync("Maria Lopez");
        var (sent, _) = await SentAsync(name);
        Assert.Equal(expected, sent);
        Assert.DoesNotContain(name, sent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_composer_says_the_same_whatever_the_student_is_called(string name) =>
        Assert.Equal(await ComposedAsync("Maria Lopez"), await ComposedAsync(name));

    private static async Task<(string Sent, string Text)> SentAsync(string name)
    {
        var desk = new FeedbackDesk(Reply);
        var draft = await desk.DraftAsync(Named(name), new Roster([(Person)name]));
        return (Assert.Single(desk.Model.Sent), draft.Find("reasons")!.Json);
    }

    private static async Task<string> ComposedAsync(string name)
    {
        var request = Named(name);
        var draft = await new FeedbackDesk().DraftAsync(request, new Roster([(Person)name]));
        var note = Assert.Single(FeedbackNotes.Of(draft.Document(), request.Paper, request.Band));
        Assert.Contains(name, note.Text, StringComparison.Ordinal);
        return note.Text.Replace(name, "NAME", StringComparison.Ordinal);
    }

    // The name stands at the head of the paper, inside of a sentence, as a possessive, after a line break, and in what was quoted of it.
    private static FeedbackRequest Named(string name)
    {
        var quote = $"My friend {name} has no quiet place at home";
        return Library.About($"{name}\n{quote}, and the bus is free. I think {name}'s flat is loud.\nAsk {name}.", quote) with
        {
            Wishes = $"Tell {name} what works first.",
        };
    }
}
