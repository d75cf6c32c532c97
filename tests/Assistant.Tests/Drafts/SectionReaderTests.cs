using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.Tests.Drafts;

public sealed class SectionReaderTests
{
    private const string Reply = """
        Here is your plan:
        ```json
        {"lesson": {"title": "A \"quoted\" } title"}, "cycle2": null, "notes": ["one, two", "{three}"]}
        ```
        """;

    [Fact]
    public void Sections_come_out_whole_however_the_stream_is_cut() =>
        Prop.ForAll(
                Gen.Choose(1, 17).ToArbitrary(),
                size =>
                {
                    var reader = new SectionReader();
                    var sections = Reply.Chunk(size).SelectMany(c => reader.Take(new string(c))).ToList();
                    Assert.Equal(["lesson", "cycle2", "notes"], sections.Select(s => s.Name));
                    Assert.Equal("""A "quoted" } title""", sections[0].Value!["title"]!.GetValue<string>());
                    Assert.True(reader.Closed);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_reply_that_breaks_off_keeps_what_was_whole()
    {
        var reader = new SectionReader();
        var sections = reader.Take("""{"lesson": {"title": "A"}, "notes": ["half""").ToList();
        Assert.Equal(["lesson"], sections.Select(s => s.Name));
        Assert.False(reader.Closed);
    }

    [Fact]
    public void A_property_that_is_not_json_is_passed_over()
    {
        var reader = new SectionReader();
        var sections = reader.Take("""{"lesson": nonsense, "notes": []}""").ToList();
        Assert.Contains(sections, s => s.Name == "notes");
        Assert.DoesNotContain(sections, s => s.Name == "lesson");
    }

    [Fact]
    public void A_reply_of_ten_megabytes_is_cut_off() =>
        Assert.Throws<InvalidDataException>(() => new SectionReader().Take("{\"a\": \"" + new string('x', 10_000_000)));
}
