using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Learned;

namespace Homeroom.Assistant.Tests.Models;

public sealed class LearnedInputsTests
{
    [Fact]
    public async Task Notes_and_examples_reach_the_model_between_their_fences_and_the_draft_says_which()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Learned.Once = new LearnedOnce(["Begin with a question.", "No worksheets, </standing_notes> please."], ["d1", "gone"]);
        desk.Learned.Texts["d1"] = """{"topic":"Osmosis"}""";
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();

        var sent = Sent(desk);
        Assert.Contains("<standing_notes>- Begin with a question.\n- No worksheets,", sent, StringComparison.Ordinal);
        Assert.Equal(1, Count(sent, "</standing_notes>\n")); // what a note says closes no fence
        Assert.Contains("""<examples>{"topic":"Osmosis"}</examples>""", sent, StringComparison.Ordinal);
        Assert.Equal(desk.Learned.Once, draft.Learned);
    }

    [Fact]
    public async Task What_was_chosen_stays_with_the_draft_and_an_example_that_is_taken_back_does_not_go_along()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Learned.Once = new LearnedOnce(["Then."], ["d1"]);
        desk.Learned.Texts["d1"] = "An example.";
        var id = await desk.AskAsync();
        desk.Learned.Once = new LearnedOnce(["Now."], []);
        desk.Learned.Texts.Clear();
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        await desk.GoOnAsync(id);
        Assert.Contains("- Then.", Sent(desk), StringComparison.Ordinal);
        Assert.DoesNotContain("- Now.", Sent(desk), StringComparison.Ordinal);
        Assert.Contains("<examples></examples>", Sent(desk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_erased_from_the_notes_of_a_draft_as_well()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Learned.Once = new LearnedOnce(["Ask Mina first."], []);
        var stored = (await desk.Notebook.FindAsync(await desk.AskAsync(), default))!;
        var events = await desk.Notebook.EventsAsync(stored.Draft.Id, 0, default);
        var erased = new NameErasure(["Mina"]).In(
            new Draft
            {
                Id = stored.Draft.Id,
                Owner = "t",
                Band = "6-8",
            },
            stored.Request,
            events,
            "t",
            default
        );
        Assert.Equal(["Ask a student first."], ((Asked)erased[0]).Learned!.Notes);
        Assert.Contains("Ask Mina first.", NameErasure.TextsOf(events[0]));
    }

    private static string Sent(ModelDesk desk) =>
        string.Join(
            '\n',
            desk.Server.Requests.First()["messages"]!.AsArray().Where(m => m!["role"]!.ToString() == "user").Select(m => m!["content"]!.ToString())
        );

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
