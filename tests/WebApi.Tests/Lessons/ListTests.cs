using System.Net;
using System.Text.Json.Nodes;
using Homeroom.WebApi.Tests.Api;

namespace Homeroom.WebApi.Tests.Lessons;

public sealed class ListTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task A_row_says_what_is_to_fill_and_what_is_to_change()
    {
        var client = await classroom.TeacherAsync();
        const string Topic = "The weaving of khipu in our village";
        var lesson = await Classroom.DraftedAsync(client, Topic);
        var gaps = lesson["openHolds"]!.GetValue<int>();
        Assert.True(gaps > 1);
        Assert.Equal($"{gaps} gaps to fill", await StateAsync(client, Topic));

        var timeline = lesson.Section("timeline");
        var steps = timeline["content"]!.DeepClone();
        steps[0]!["minutes"] = 100;
        var path = $"/api/v1/lessons/{lesson["id"]}/sections/timeline";
        using var edited = await Classroom.SendAsync(client, HttpMethod.Put, path, steps, ("If-Match", timeline["revision"]!.ToString()));
        var holds = (await edited.JsonAsync())["openHolds"]!.GetValue<int>() - gaps;
        Assert.True(holds > 0);
        Assert.Equal($"{holds} hold{(holds == 1 ? "" : "s")}, {gaps} gaps to fill", await StateAsync(client, Topic));
        var row = (await (await client.GetAsync("/api/v1/lessons?q=khipu")).JsonAsync())["lessons"]![0]!;
        Assert.Equal((gaps + holds, gaps), (row["holds"]!.GetValue<int>(), row["gaps"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData("/drafts?after=nonsense", "/drafts")]
    [InlineData("/drafts?q=sea%26son&subject=science&after=1-x", "/drafts?q=sea%26son&subject=science")]
    [InlineData("/drafts/deleted?after=1-x-00000000", "/drafts/deleted")]
    public async Task A_place_that_is_not_in_the_list_is_said_with_a_way_back(string address, string back)
    {
        var client = await classroom.TeacherAsync();
        using var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Forms.ReadAsync(answer);
        Assert.Equal("This list does not go on from here.", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(back, page.QuerySelector("main .btn-primary")!.GetAttribute("href"));
        using var begun = await client.GetAsync(back);
        Assert.Equal(HttpStatusCode.OK, begun.StatusCode);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("1766400000000-0190000000007000800000000000000a")]
    [InlineData("1-x-00000000")]
    public async Task The_api_names_a_cursor_that_is_none(string cursor)
    {
        var client = await classroom.TeacherAsync();
        using var list = await client.GetAsync("/api/v1/lessons?after=" + cursor);
        Assert.NotEmpty((await list.IsProblemAsync(HttpStatusCode.BadRequest, "invalid")).Error("after"));
    }

    private static async Task<string> StateAsync(HttpClient client, string title)
    {
        var page = await client.PageAsync("/drafts");
        var row = page.QuerySelectorAll(".draft").Single(r => r.QuerySelector(".title")!.TextContent == title);
        return row.QuerySelector(".state")!.TextContent.Trim();
    }
}
