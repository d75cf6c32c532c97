using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Learned;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Feedback.Tests.Learned;

public sealed class ExampleTests
{
    [Fact]
    public void An_approved_draft_is_shown_in_whole_sections_as_far_as_there_is_room()
    {
        var example = Example.Of(
            Stored(DraftStatus.Approved, ("outcome", """{"outcome":"I can tell why."}"""), ("cycle1", Long(3000)), ("exit", """["Why?"]"""))
        )!;
        var shown = JsonNode.Parse(example.Text)!.AsObject();
        Assert.Equal(["topic", "outcome", "exit"], shown.Select(s => s.Key));
        Assert.InRange(example.Text.Length, 1, Example.Longest);
    }

    [Fact]
    public void What_is_not_approved_or_too_long_or_deleted_is_no_example()
    {
        Assert.Null(Example.Of(Stored(DraftStatus.NeedsReview, ("outcome", "{}"))));
        Assert.Null(Example.Of(Stored(DraftStatus.Approved, ("cycle1", Long(4000)))));
        var gone = Stored(DraftStatus.Approved, ("outcome", "{}"));
        Assert.Null(Example.Of(gone with { Draft = gone.Draft with { DeletedAt = DateTimeOffset.UnixEpoch } }));
    }

    [Fact]
    public void A_colleagues_example_names_nobody()
    {
        var example = new Example("d", """{"topic":"Maps","notes":["Ask José Álvarez first.","José’s mother: jose@example.org"]}""");
        var without = example.Anonymous(new Roster(["José Álvarez"]))!;
        Assert.DoesNotContain("Jos", without.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@", without.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[[", without.Text, StringComparison.Ordinal);
        Assert.Contains("Ask a student first.", without.Text, StringComparison.Ordinal);
        Assert.Contains("Maps", without.Text, StringComparison.Ordinal);
    }

    private static StoredDraft Stored(DraftStatus status, params (string Id, string Json)[] sections) =>
        new(
            new Draft
            {
                Id = "d",
                Owner = "t",
                Band = "6-8",
                Status = status,
                Sections = [.. sections.Select(s => new Section(s.Id, 1, s.Json, []))],
            },
            new LessonRequest { Topic = "Seasons" }
        );

    private static string Long(int letters) => $$"""{"explanation":"{{new string('a', letters)}}"}""";
}
