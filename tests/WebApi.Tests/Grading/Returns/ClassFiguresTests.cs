using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Homeroom.Assistant.Grading.Overview;
using Homeroom.WebApi.Grading.Returns;
using Homeroom.WebApi.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Grading.Returns;

public sealed class ClassFiguresTests
{
    [Fact]
    public void Bars_have_the_numbers_of_the_table_and_fill_the_width()
    {
        using var page = Page(ReturnedClass.Of(12, 0));
        var bars = page.QuerySelectorAll(".bars .stackbar");
        Assert.Equal(2, bars.Length);
        var claim = page.QuerySelectorAll("[aria-label='Table of levels'] tbody tr")[0];
        Assert.Equal(["3", "3", "3", "3", "2.5", "1.2"], claim.QuerySelectorAll("td").Select(t => t.TextContent));
        Assert.Equal(["3", "3", "3", "3"], bars[0].QuerySelectorAll("text").Select(t => t.TextContent));
        Assert.Equal(["0%", "25%", "50%", "75%"], bars[0].QuerySelectorAll("rect").Select(r => r.GetAttribute("x")));
        Assert.Equal(["s1", "s2", "s4", "s5"], bars[0].QuerySelectorAll("rect").Select(r => r.ClassName));
        Assert.Equal(2, bars[1].QuerySelectorAll("rect").Length);
    }

    [Fact]
    public void Groups_shared_words_and_agreement_stand_there_with_students_own_words()
    {
        using var page = Page(ReturnedClass.Of(12, 0));
        Assert.Equal("Two groups for the next lesson", page.QuerySelector("#groups")!.TextContent);
        Assert.Contains("Evidence: below Secure, 12 students", Flat(page.QuerySelector("#groups")!.ParentElement!), StringComparison.Ordinal);
        Assert.Equal("Paper 0", page.QuerySelector("#groups + ul .said")!.TextContent);
        Assert.Equal("Name the source of this fact.", page.QuerySelector("#steps + ul strong")!.TextContent);
        Assert.Equal("Your claim is clear and it answers the question.", page.QuerySelector("#strengths + ul strong")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll("[aria-label='Table of agreement'] tbody tr").Length);
    }

    [Fact]
    public void A_class_without_marks_says_what_will_come()
    {
        using var page = Page(ReturnedClass.Of(0, 0));
        Assert.Contains("No paper has your mark yet.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table"));
    }

    [Fact]
    public void Nothing_that_was_typed_becomes_markup_and_nothing_needs_a_style_of_its_own()
    {
        using var page = Page(ReturnedClass.Of(12, 0, "<img src=x onerror=alert(1)>"));
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void Progress_is_drawn_and_written()
    {
        var sets = new[] { ReturnedClass.Of(8, 0).Set, ReturnedClass.Of(12, 0).Set };
        using var page = Page(ReturnedClass.Of(12, 0), Progress.Of(sets));
        Assert.Equal("Over 2 assignments", page.QuerySelector("#progress")!.TextContent);
        Assert.Equal(
            ["62 %", "62 %"],
            page.QuerySelectorAll("[aria-label='Table of progress'] tbody tr:first-child td.num").Select(t => t.TextContent)
        );
        Assert.Equal("6.0,13.0 105.0,13.0", page.QuerySelector(".spark polyline")!.GetAttribute("points"));
    }

    [Theory]
    [InlineData(2, "1 5")]
    [InlineData(3, "1 3 5")]
    [InlineData(4, "1 2 4 5")]
    [InlineData(5, "1 2 3 4 5")]
    [InlineData(6, "1 2 3 3 4 5")]
    public void Shades_go_from_lightest_to_darkest(int levels, string shades) =>
        Assert.Equal(shades, string.Join(' ', Enumerable.Range(0, levels).Select(i => BarPart.ShadeOf(i, levels))));

    private static IDocument Page(ReturnInput input, Progress? progress = null) =>
        new HtmlParser().ParseDocument(
            Pages.Piece<ClassFigures>(
                new ServiceCollection().BuildServiceProvider(),
                new()
                {
                    [nameof(ClassFigures.Class)] = ClassOverview.Of(input.Set, input.Papers),
                    [nameof(ClassFigures.Address)] = input.Address,
                    [nameof(ClassFigures.Progress)] = progress,
                }
            )
        );

    private static string Flat(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
