using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.BiasActivities;

namespace Homeroom.Activities.Tests.Rules;

/// <summary>Words and quotes in the texts of an activity.</summary>
public sealed class TextPlacesTests
{
    [Theory]
    [InlineData("The well-known park isn’t new.", "The|well-known|park|isn’t|new")]
    [InlineData("It costs 1,200.50 dollars (about).", "It|costs|1,200.50|dollars|about")]
    [InlineData("“Hello,” said Zoë.", "Hello|said|Zoë")]
    [InlineData("One … two -- three.", "One|two|three")]
    [InlineData("Zoe\u0308 and 𝒳y.", "Zoe\u0308|and|𝒳y")]
    [InlineData("'90s end- here'", "90s|end|here")]
    [InlineData("", "")]
    public void Words_are_what_a_class_would_mark(string paragraph, string words) =>
        Assert.Equal(words, string.Join('|', TextPlaces.WordsIn(paragraph).Select(w => paragraph.Substring(w.Start, w.Length))));

    [Fact]
    public void Words_stand_apart_in_order_and_leave_no_letter_out()
    {
        Prop.ForAll<NonNull<string>>(text =>
            {
                var words = TextPlaces.WordsIn(text.Get).ToList();
                Assert.All(words.Zip(words.Skip(1)), p => Assert.True(p.First.Start + p.First.Length < p.Second.Start));
                var covered = words.SelectMany(w => Enumerable.Range(w.Start, w.Length)).ToHashSet();
                Assert.All(Enumerable.Range(0, text.Get.Length).Where(i => char.IsLetterOrDigit(text.Get[i])), i => Assert.Contains(i, covered));
            })
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_quote_is_found_in_every_text_and_paragraph()
    {
        var activity = Activity(["A park. A park."], ["No.", "A park."]);
        Assert.Equal([new TextPlace(0, 0, 0, 6), new TextPlace(0, 0, 8, 6), new TextPlace(1, 1, 0, 6)], TextPlaces.Find(activity, "A park"));
        Assert.Empty(TextPlaces.Find(activity, ""));
        Assert.Empty(TextPlaces.Find([], "A park"));
    }

    [Fact]
    public void Words_of_all_texts_come_in_order()
    {
        var words = TextPlaces.Words(Activity(["One two."], ["Three.", "Four five."]));
        Assert.Equal([(0, 0), (0, 0), (1, 0), (1, 1), (1, 1)], words.Select(w => (w.Text, w.Paragraph)));
    }

    [Fact]
    public void Places_overlap_only_in_one_paragraph()
    {
        var place = new TextPlace(0, 1, 5, 3);
        Assert.True(place.Overlaps(new TextPlace(0, 1, 7, 9)));
        Assert.False(place.Overlaps(new TextPlace(0, 1, 8, 2)));
        Assert.False(place.Overlaps(new TextPlace(0, 0, 5, 3)));
        Assert.False(place.Overlaps(new TextPlace(1, 1, 5, 3)));
    }

    private static JsonObject Activity(params string[][] texts) =>
        new()
        {
            ["text"] = new JsonArray([
                .. texts.Select(t => new JsonObject { ["label"] = "Text", ["paragraphs"] = new JsonArray([.. t.Select(p => JsonValue.Create(p))]) }),
            ]),
        };
}
