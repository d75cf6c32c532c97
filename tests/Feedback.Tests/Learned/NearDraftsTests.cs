using Homeroom.Assistant.Feedback.Learned;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Feedback.Tests.Learned;

public sealed class NearDraftsTests
{
    [Fact]
    public void The_scores_are_those_of_the_formula()
    {
        // Three texts of 3, 1 and 2 words, mean 2. "cell" is in two of three: idf = ln(1 + 1.5 / 2.5) = 0.4700; "wall" in one: ln(1 + 2.5 / 1.5) = 0.9808.
        // First text: cell twice, of length factor 1.375: 0.4700 * 2 * 2.2 / (2 + 1.2 * 1.375) = 0.5666; wall once: 0.9808 * 2.2 / (1 + 1.65) = 0.8143.
        string[][] texts =
        [
            ["cell", "wall", "cell"],
            ["cell"],
            ["moon", "phase"],
        ];
        var scores = Bm25.Scores(["cell", "wall", "cell"], texts);
        Assert.Equal(1.3809, scores[0], 4);
        Assert.Equal(0.4700 * 2.2 / (1 + (1.2 * 0.625)), scores[1], 3);
        Assert.Equal(0, scores[2]);
        Assert.Empty(Bm25.Scores(["cell"], []));
    }

    [Fact]
    public void The_nearest_come_first_and_what_is_about_something_else_does_not_come()
    {
        var request = new LessonRequest
        {
            Topic = "Cell walls of plants",
            Subject = "science",
            Band = "6-8",
        };
        NearDraft[] drafts =
        [
            Draft("moon", "Phases of the moon", "the moon and its phases"),
            Draft("other", "Osmosis", "how water moves in plant cells"),
            Draft("colleague", "Cells of a plant", "cells plants leaves", isOwn: false),
            Draft("own", "Plant cells", "cells plants leaves"),
            Draft("a-twin", "Plant cells", "cells plants leaves"),
        ];
        Assert.Equal(["own", "colleague", "other"], NearDrafts.Choose(request, drafts, 5));
        Assert.Equal(["own"], NearDrafts.Choose(request, drafts, 1));
        Assert.Empty(NearDrafts.Choose(request with { Topic = "" }, drafts, 2));
    }

    [Fact]
    public void A_topic_is_searched_for_by_the_beginnings_of_its_words() =>
        Assert.Equal(["energ", "plant"], NearDrafts.BeginningsOf("The energies of plants, and a plant's energy"));

    private static NearDraft Draft(string id, string title, string words, bool isOwn = true) =>
        new(id, title, "science", "6-8", words.Split(' '), isOwn);
}
