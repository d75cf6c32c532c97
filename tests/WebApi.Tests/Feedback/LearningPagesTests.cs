using System.Net;
using AngleSharp.Dom;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>What is learned, as a browser without scripts uses it.</summary>
public sealed class LearningPagesTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task A_note_is_added_used_and_taken_away_and_a_bad_one_is_kept_in_the_form_with_the_reason()
    {
        var teacher = await classroom.TeacherAsync();
        var said = await teacher.SubmitAsync("/learning", "/learning/notes", ("kind", "lesson"), ("text", "Begin with a question.  "));
        Assert.Contains("from now on", (await Forms.ReadAsync(said)).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var page = await teacher.PageAsync("/learning");
        Assert.Contains("Begin with a question.", page.QuerySelector(".note-row")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "- Begin with a question.",
            (await teacher.PageAsync("/prompts/lessons/plan")).QuerySelector(".prompt-messages")!.TextContent,
            StringComparison.Ordinal
        );

        foreach (var bad in (string[])["", new string('a', 301), "Begin with a question.", "Write to ada@example.org each time."])
        {
            using var refused = await teacher.SubmitAsync(page, "/learning/notes", ("kind", "lesson"), ("text", bad));
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Equal(bad, (await Forms.ReadAsync(refused)).QuerySelector("#note")!.TextContent.TrimStart('\n'));
        }

        var form = page.QuerySelector(".note-row form")!.GetAttribute("action")!;
        (await teacher.SubmitAsync(page, form)).Dispose();
        Assert.Null((await teacher.PageAsync("/learning")).QuerySelector(".note-row"));
    }

    [Fact]
    public async Task Words_that_are_wrong_are_kept_with_their_place_and_words_that_are_not_there_are_asked_for_again()
    {
        var teacher = await classroom.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(teacher, "osmosis");
        var path = $"/lessons/{lesson["id"]}";
        var outcome = lesson.Section("outcome")["content"]!["outcome"]!.ToString();
        var words = string.Join("  ", outcome.Split(' ').Skip(1).Take(3));
        var form = await teacher.PageAsync(path + "?wrong=outcome");
        Assert.NotNull(form.QuerySelector("#wrong #words"));
        using var refused = await teacher.SubmitAsync(form, path + "/feedback", ("section", "outcome"), ("words", "not in there"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("not in there", (await Forms.ReadAsync(refused)).QuerySelector("#words")!.GetAttribute("value"));

        var id = Guid.NewGuid().ToString("N");
        for (var twice = 0; twice < 2; twice++)
        {
            (
                await teacher.SubmitAsync(
                    form,
                    path + "/feedback",
                    ("section", "outcome"),
                    ("words", words),
                    ("reason", "A fact is wrong"),
                    ("clientId", id)
                )
            ).Dispose();
        }

        await using var db = await classroom.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        var kept = await db.Feedback.SingleAsync(f => f.DraftId == lesson["id"]!.ToString());
        Assert.Equal(("wrong", "/outcome/outcome", "A fact is wrong"), (kept.Rating, kept.Place, kept.Reasons));
        Assert.Equal(string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)), outcome.Substring(kept.Start, kept.Length));
        Assert.Equal((12, "Offline composer"), (kept.PromptHash.Length, kept.Model));
        Assert.NotEmpty(kept.Policy);
    }

    [Fact]
    public async Task One_click_says_how_useful_a_draft_was()
    {
        var teacher = await classroom.TeacherAsync();
        var path = $"/lessons/{(await Classroom.DraftedAsync(teacher, "tides"))["id"]}";
        var page = await teacher.PageAsync(path);
        Assert.Equal(3, page.QuerySelectorAll($"form[action='{path}/feedback'] button[name=rating]").Length);
        var thanks = await Forms.ReadAsync(await teacher.SubmitAsync(page, path + "/feedback", ("rating", "partly")));
        Assert.Contains("kept", thanks.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_used_is_a_choice_of_four_and_the_school_decides_how_far_it_goes()
    {
        var teacher = await classroom.TeacherAsync();
        (await Saved(teacher, "mine", "Preferences")).Dispose();
        var page = await teacher.PageAsync("/learning");
        Assert.Contains("The school allows less", page.Body!.TextContent, StringComparison.Ordinal);
        (await Saved(teacher, "school", "Preferences")).Dispose();
        Assert.DoesNotContain("The school allows less", (await teacher.PageAsync("/learning")).Body!.TextContent, StringComparison.Ordinal);
        using var odd = await Saved(teacher, "mine", "9");
        Assert.Equal(HttpStatusCode.BadRequest, odd.StatusCode);
    }

    private static Task<HttpResponseMessage> Saved(HttpClient teacher, string whose, string level) =>
        teacher.SubmitAsync("/learning", "/learning/consent", ("whose", whose), ("level", level));
}
