using Homeroom.Assistant.BiasActivities;

namespace Homeroom.Activities.Tests.Library;

/// <summary>What holds for the shelf of ready-made activities as a whole.</summary>
public sealed class ShelfTests
{
    [Fact]
    public void No_file_is_broken() => Assert.Empty(ActivityLibrary.Broken);

    [Fact]
    public void There_are_at_least_24() => Assert.InRange(ActivityLibrary.All.Count, 24, 500);

    [Theory]
    [InlineData("spot", 4)]
    [InlineData("compare", 4)]
    [InlineData("audit", 4)]
    [InlineData("perspectives", 3)]
    [InlineData("rewrite", 3)]
    [InlineData("rates", 3)]
    [InlineData("grader", 3)]
    public void Every_format_has_several(string format, int least)
    {
        var all = Shelf.With(ActivityFormat.Find(format)!).ToList();
        Assert.InRange(all.Count, least, 500);
        Assert.InRange(all.Select(a => a.Band).Distinct().Count(), 2, 4);
    }

    [Theory]
    [InlineData("K-2")]
    [InlineData("3-5")]
    [InlineData("6-8")]
    [InlineData("9-12")]
    public void Every_band_can_choose_between_formats(string band) =>
        Assert.InRange(ActivityLibrary.All.Where(a => a.Band == band).Select(a => a.Format).Distinct().Count(), 4, 7);

    [Fact]
    public void Ids_and_titles_are_told_apart()
    {
        Assert.Equal(ActivityLibrary.All.Count, ActivityLibrary.All.Select(a => a.Id).Distinct().Count());
        Assert.Equal(ActivityLibrary.All.Count, ActivityLibrary.All.Select(a => a.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ActivityLibrary.All, a => Assert.Matches("^[a-z]+(-[a-z]+)*$", a.Id));
        Assert.Null(ActivityLibrary.Find("no-such-activity"));
        Assert.Null(ActivityLibrary.Find(null));
    }

    [Fact]
    public void No_sentence_of_a_check_is_asked_in_two_activities()
    {
        var sentences = ActivityLibrary
            .All.SelectMany(a => ((string[])["before", "after"]).SelectMany(w => a.Document["check"]![w]!.AsArray()))
            .Select(s => s!["sentence"]!.GetValue<string>())
            .ToList();
        Assert.Equal(ActivityLibrary.All.Count * 12, sentences.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void All_ten_codes_are_there_to_be_found_in_texts()
    {
        var used = ActivityLibrary
            .All.Where(a => a.Format.HasText)
            .SelectMany(a => a.Document["key"]!.AsArray())
            .Select(k => k!["code"]!.GetValue<string>());
        Assert.Equal(10, ActivitySchema.Codes.Count);
        Assert.Equal(ActivitySchema.Codes.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_framework_is_worked_on()
    {
        var named = ActivityLibrary.All.SelectMany(a => a.Literacy).Distinct().Select(id => Frameworks.Find(id)!.Framework).Distinct();
        Assert.Equal(Frameworks.All.Select(s => s.Framework).Distinct().Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.Equal(Frameworks.All.Count, Frameworks.All.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public void They_stand_by_format_and_youngest_first()
    {
        string[] bands = ["K-2", "3-5", "6-8", "9-12"];
        var formats = ActivityFormat.All.ToList();
        var places = ActivityLibrary.All.Select(a => (formats.IndexOf(a.Format) * 4) + Array.IndexOf(bands, a.Band)).ToList();
        Assert.Equal(places.Order(), places);
    }
}
