using System.Text.RegularExpressions;
using Homeroom.Assistant.BiasActivities;

namespace Homeroom.Activities.Tests.Library;

/// <summary>What holds for activities in which texts are marked.</summary>
public sealed class TextTests
{
    public static TheoryData<string> Ids { get; } = [.. ActivityLibrary.All.Where(a => a.Format.HasText).Select(a => a.Id)];

    [Fact]
    public void A_text_to_spot_bias_in_is_as_long_as_its_readers_can_take()
    {
        foreach (var activity in Shelf.With(ActivityFormat.Spot))
        {
            var (least, most) = activity.Band switch
            {
                "K-2" => (40, 80),
                "3-5" => (80, 140),
                "6-8" => (120, 200),
                _ => (200, 260),
            };
            Assert.InRange(Shelf.Words(activity.Document).Tokens.Count, least, most);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Most_of_its_words_are_fair(string id)
    {
        var activity = Shelf.Get(id).Document;
        var text = Shelf.Words(activity);
        var marked = activity["key"]!.AsArray().Sum(k => text.Find(k!["quote"]!.GetValue<string>())!.Value.Count);
        Assert.InRange((double)marked / text.Tokens.Count, 0.05, 0.4);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fairer_words_are_other_words(string id) =>
        Assert.All(
            Shelf.Get(id).Document["key"]!.AsArray(),
            k => Assert.NotEqual(k!["quote"]!.GetValue<string>(), k["fairer"]!.GetValue<string>(), StringComparer.OrdinalIgnoreCase)
        );

    [Fact]
    public void What_was_written_in_the_manner_of_an_AI_says_so() =>
        Assert.All(
            Shelf.With(ActivityFormat.Compare),
            a => Assert.Matches("No (AI|machine) wrote them", a.Document["activity"]!["about"]!.GetValue<string>())
        );

    [Theory]
    [InlineData("helper-story", 0, "strong|brave")]
    [InlineData("helper-story", 1, "pretty")]
    [InlineData("helper-story", 2, "fixes")]
    [InlineData("helper-story", 3, "snack")]
    [InlineData("chess-club", 0, "wheelchair")]
    [InlineData("chess-club", 1, "pushes her|help her")]
    [InlineData("chess-club", 2, "asks good questions|wants to play")]
    [InlineData("chess-club", 3, "beats")]
    [InlineData("new-student", 0, "will value|bring fresh")]
    [InlineData("new-student", 1, "patient with|grateful for")]
    [InlineData("new-student", 2, "reads the news")]
    [InlineData("new-student", 3, "two languages")]
    [InlineData("two-references", 0, "brilliant|driven")]
    [InlineData("two-references", 1, "hardworking|caring|cheerful")]
    [InlineData("two-references", 2, "[HS]e built|found the fault|presented")]
    [InlineData("two-references", 3, "missed one deadline")]
    public void A_tally_counts_what_stands_there(string id, int row, string words)
    {
        var activity = Shelf.Get(id).Document;
        var counts = activity["tally"]![row]!["counts"]!.AsArray().Select(c => c!.GetValue<int>());
        var found = Shelf.Words(activity).Texts.Select(t => t.Sum(p => Regex.Count(p, words)));
        Assert.Equal(counts, found);
        Assert.Equal(16, Shelf.With(ActivityFormat.Compare).Sum(a => a.Document["tally"]!.AsArray().Count));
    }
}
