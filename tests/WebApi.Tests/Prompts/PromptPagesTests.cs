using System.Net;
using AngleSharp.Dom;
using Homeroom.WebApi.Tests.Api;

namespace Homeroom.WebApi.Tests.Prompts;

/// <summary>Prompts on their pages, as a browser without scripts uses them.</summary>
public sealed class PromptPagesTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task The_list_says_in_plain_words_what_each_prompt_is_for_and_which_are_not_used_yet()
    {
        var page = await (await classroom.TeacherAsync()).PageAsync("/prompts");
        Assert.Equal(["Lessons", "Bias activities", "Grading", "Families", "Rubrics"], page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal(17, page.QuerySelectorAll(".rows a.title").Length);
        Assert.Equal(8, page.QuerySelectorAll(".tag").Count(t => t.TextContent == "Not used yet"));
        Assert.Contains("does not follow these words", page.QuerySelector(".prompt-offline")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Version 1.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_checked_without_being_saved_and_every_finding_stands_at_its_line()
    {
        var teacher = await classroom.TeacherAsync();
        const string Address = "/prompts/lessons/redo";
        var template = Template(await teacher.PageAsync(Address));
        var page = await Forms.ReadAsync(await SendAsync(teacher, Address, template.Replace("{{topic}}", "{{topik}} <b>"), "look"));
        var finding = page.QuerySelectorAll(".lint li").First(l => l.TextContent.Contains("topik", StringComparison.Ordinal));
        var line = finding.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Contains("{{topik}} <b>", page.QuerySelector(line)!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Did you mean topic?", finding.TextContent, StringComparison.Ordinal);
        Assert.Contains("{{topik}} <b>", Template(page), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".diff-text ins"));
        Assert.Empty((await teacher.PageAsync(Address)).QuerySelectorAll(".version-tree a[href*='version=1']"));
    }

    [Fact]
    public async Task A_version_is_saved_and_used_and_taken_back_by_one_button()
    {
        var teacher = await classroom.TeacherAsync();
        const string Address = "/prompts/lessons/repair";
        var page = await teacher.PageAsync(Address);
        var used = await Forms.ReadAsync(
            await SendAsync(teacher, Address, Template(page).Replace("Add no comment.", "Add no comment at all."), "use", "Clearer")
        );
        Assert.Contains("from now on", used.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Version 1, in use", used.QuerySelector(".head .tag")!.TextContent.Trim());
        Assert.Contains("“Clearer”", used.QuerySelector(".version-tree")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Version 1, yours", (await teacher.PageAsync("/prompts")).Body!.TextContent, StringComparison.Ordinal);

        var school = await teacher.SubmitAsync(used, Address + "/publish", ("version", "1"), ("scope", "School"));
        Assert.Equal(HttpStatusCode.Conflict, school.StatusCode);
        Assert.Contains("no suite", (await Forms.ReadAsync(school)).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var back = await Forms.ReadAsync(await teacher.SubmitAsync(used, Address + "/back"));
        Assert.Equal("Version 1, a draft", back.QuerySelector(".head .tag")!.TextContent.Trim());
    }

    [Fact]
    public async Task Two_tabs_get_both_texts_and_lose_none()
    {
        var teacher = await classroom.TeacherAsync();
        const string Address = "/prompts/grading/criterion-level";
        var template = Template(await teacher.PageAsync(Address));
        (await SendAsync(teacher, Address, template.Replace("two sentences", "three sentences"), "save")).EnsureSuccessStatusCode();
        var late = await SendAsync(teacher, Address, template.Replace("two sentences", "four sentences"), "save");
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await Forms.ReadAsync(late);
        Assert.Equal(["three", "four"], page.QuerySelectorAll(".merge ins").Select(i => i.TextContent.Replace("[added] ", "").Replace(" [end]", "")));
        var kept = await Forms.ReadAsync(
            await teacher.SubmitAsync(page, Address, ("op", "save"), ("template", page.QuerySelector("textarea[name=template]")!.TextContent))
        );
        Assert.Contains("four sentences", Template(kept), StringComparison.Ordinal);
        Assert.Equal(2, kept.QuerySelectorAll(".version-tree form[action$='/fork'], .version-tree li.open").Length);
    }

    [Fact]
    public async Task A_name_from_the_class_list_is_not_saved_and_the_text_stays_in_the_field()
    {
        var teacher = await classroom.TeacherAsync();
        const string Address = "/prompts/lessons/quiz";
        var refused = await SendAsync(
            teacher,
            Address,
            Template(await teacher.PageAsync(Address)).Replace("You write", "Mail ana@example.org. You write"),
            "save"
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Forms.ReadAsync(refused);
        Assert.Contains("Mail ana@example.org.", Template(page), StringComparison.Ordinal);
        Assert.Contains("Not saved", page.QuerySelector(".notice.error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_says_that_the_offline_composer_does_not_follow_the_words()
    {
        var teacher = await classroom.TeacherAsync();
        const string Address = "/prompts/lessons/plan";
        var page = await Forms.ReadAsync(await SendAsync(teacher, Address + "/try", Template(await teacher.PageAsync(Address)), ""));
        Assert.Contains("does not follow prompt text", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".trial > section"));
        Assert.True(page.QuerySelectorAll(".trial-part").Length > 8);
    }

    [Theory]
    [InlineData("/prompts/lessons/nothing")]
    [InlineData("/prompts/models/check")]
    [InlineData("/prompts/lessons/plan?version=77")]
    [InlineData("/prompts/lessons/plan/compare?from=0&to=77")]
    [InlineData("/prompts/lessons/differentiate/merge?from=0")]
    public async Task What_is_not_there_has_a_page_of_its_own(string address)
    {
        using var answer = await (await classroom.TeacherAsync()).GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("No prompt has this address", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Template(IDocument page) => page.QuerySelector("#template")!.TextContent;

    private static async Task<HttpResponseMessage> SendAsync(HttpClient teacher, string action, string template, string op, string why = "")
    {
        var page = await teacher.PageAsync(action.EndsWith("/try", StringComparison.Ordinal) ? action[..^4] : action);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Dictionary<string, string> fields = new()
        {
            ["__RequestVerificationToken"] = token,
            ["turn"] = "0",
            ["from"] = "0",
            ["template"] = template,
            ["op"] = op,
            ["why"] = why,
        };
        using var content = new FormUrlEncodedContent(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await teacher.SendAsync(request);
    }
}
