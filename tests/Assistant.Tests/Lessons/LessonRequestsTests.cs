using Homeroom.Assistant.Lessons;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class LessonRequestsTests
{
    private static readonly LessonRequest Good = Plans.Request("seasons");

    [Fact]
    public void A_good_request_has_no_errors() =>
        Assert.Empty(
            LessonRequests.Validate(Good with { Grade = "7", Routine = "five-e", Standards = ["MS-ESS1-1"], ClassNotes = "x", Source = "y" })
        );

    public static TheoryData<string, LessonRequest, string> Bad =>
        new()
        {
            { "/topic", Good with { Topic = "  " }, "Write a topic." },
            { "/topic", Good with { Topic = new string('x', 121) }, "This has 121 characters. Shorten it to 120." },
            { "/subject", Good with { Subject = "" }, "Write a subject." },
            { "/band", Good with { Band = "7" }, "Choose a grade band: K-2, 3-5, 6-8, 9-12." },
            { "/band", Good with { Band = null! }, "Choose a grade band: K-2, 3-5, 6-8, 9-12." },
            { "/grade", Good with { Grade = "9" }, "Choose a grade of the band 6-8: 6, 7, 8. Or leave it empty." },
            { "/minutes", Good with { Minutes = 0 }, "Say how many minutes the lesson takes, as a number from 10 to 180." },
            { "/minutes", Good with { Minutes = 5 }, "5 is too short. Choose a length from 10 to 180." },
            { "/minutes", Good with { Minutes = 500 }, "500 is too long. Choose a length from 10 to 180." },
            { "/standards", Good with { Standards = [.. Enumerable.Repeat("MS-ESS1-1", 9)] }, "Choose 0 to 8 codes: there are 9." },
            { "/classNotes", Good with { ClassNotes = new string('x', 5_001) }, "This has 5,001 characters. Shorten it to 5,000." },
            { "/source", Good with { Source = new string('x', 1_000_001) }, "This has 1,000,001 characters. Shorten it to 1,000,000." },
            { "/routine", Good with { Routine = "nap" }, "We have no such routine. Choose one of the list, or leave the choice to us." },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_fault_is_named_at_its_field(string path, LessonRequest request, string message)
    {
        var error = Assert.Single(LessonRequests.Validate(request));
        Assert.Equal((path, message), (error.Path, error.Message));
    }

    [Fact]
    public void An_unknown_code_is_named_with_the_nearest_ones()
    {
        var error = Assert.Single(LessonRequests.Validate(Good with { Standards = ["MS-ESS1-1", "4.NF.2"] }));
        Assert.Equal("/standards/1", error.Path);
        Assert.Contains("CCSS.Math.Content.4.NF.A.2", error.Message);
    }

    [Theory]
    [InlineData("K-2", "K")]
    [InlineData("9-12", "12")]
    [InlineData("3-5", "")]
    public void Grades_belong_to_their_band(string band, string grade) =>
        Assert.Empty(LessonRequests.Validate(Good with { Band = band, Grade = grade }));

    [Fact]
    public void Empty_fields_that_came_as_null_are_read_as_empty() =>
        Assert.Empty(LessonRequests.Validate(Good with { Grade = null!, Standards = null!, ClassNotes = null!, Source = null!, Routine = null! }));
}
