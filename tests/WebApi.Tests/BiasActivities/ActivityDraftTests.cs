using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Homeroom.WebApi.Tests.BiasActivities;

/// <summary>An activity before any class: asked for, edited, held, approved, printed.</summary>
public sealed class ActivityDraftTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task What_is_not_approved_is_neither_started_nor_printed()
    {
        var teacher = await classroom.TeacherAsync();
        var activity = await Hour.UsedAsync(teacher, "skate-park");
        Assert.Equal(HttpStatusCode.Conflict, (await teacher.GetAsync(activity + "/print")).StatusCode);
        Assert.Null((await teacher.PageAsync(activity)).QuerySelector("form[action$='/start']"));
        using var approved = await teacher.SubmitAsync(activity, activity + "/approve");
        Assert.Equal(HttpStatusCode.OK, (await teacher.GetAsync(activity + "/print")).StatusCode);
        Assert.DoesNotContain("Insects swarm", await teacher.GetStringAsync(activity + "/print"), StringComparison.Ordinal);
        Assert.Contains("Insects swarm", await teacher.GetStringAsync(activity + "/print?copy=key"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_whose_words_are_not_in_the_text_holds_the_approval()
    {
        var teacher = await classroom.TeacherAsync();
        var activity = await Hour.UsedAsync(teacher, "skate-park");
        var form = await teacher.PageAsync(activity + "/edit/key");
        var standing = form.QuerySelectorAll<IHtmlTextAreaElement>("form.editor textarea")
            .Select(t => (t.Name!, t.Value))
            .Concat(form.QuerySelectorAll<IHtmlSelectElement>("form.editor select").Select(s => (s.Name!, s.Value!)))
            .Where(f => f.Item1 != "/0/quote");
        using var edited = await teacher.SubmitAsync(form, activity + "/edit/key", [.. standing, ("/0/quote", "words that stand nowhere")]);
        edited.EnsureSuccessStatusCode();
        var page = await teacher.PageAsync(activity);
        Assert.Null(page.QuerySelector("form[action$='/approve']"));
        Assert.Contains(page.QuerySelectorAll(".finding"), f => f.TextContent.Contains("words that stand nowhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_model_a_new_activity_is_the_nearest_ready_made_one_and_the_form_says_so()
    {
        var teacher = await classroom.TeacherAsync();
        var form = await teacher.PageAsync("/activities/new");
        Assert.Contains("writes no new activity", form.Body!.TextContent, StringComparison.Ordinal);
        using var asked = await teacher.SubmitAsync(
            form,
            "/activities",
            ("format", "rates"),
            ("topic", "A filter for comments"),
            ("band", "9-12"),
            ("minutes", "40")
        );
        Assert.StartsWith("/activities/", asked.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_gaps_comes_back_with_every_answer_and_what_is_wrong()
    {
        var teacher = await classroom.TeacherAsync();
        using var asked = await teacher.SubmitAsync(
            "/activities/new",
            "/activities",
            ("topic", ""),
            ("minutes", "4"),
            ("classNotes", "They like birds.")
        );
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        var page = await Forms.ReadAsync(asked);
        Assert.Contains("3 answers need changing", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("They like birds.", page.QuerySelector("#classNotes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activities_stand_on_their_own_list_and_not_among_lessons()
    {
        var teacher = await classroom.TeacherAsync();
        await Hour.UsedAsync(teacher, "chess-club");
        var title = Homeroom.Assistant.BiasActivities.ActivityLibrary.Find("chess-club")!.Title;
        Assert.Contains(title, (await teacher.PageAsync("/activities")).QuerySelector("#own")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(title, (await teacher.PageAsync("/drafts")).Body!.TextContent, StringComparison.Ordinal);
    }
}
