using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Feedback;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Grading;

/// <summary>Feedback drafts belong to the marking of a paper: no list, search or page of lessons and activities shows them, and they leave with everything else.</summary>
public sealed class FeedbackDraftTests : IAsyncDisposable
{
    private const string Title = "Quillmoor essay";
    private const string Words = "the zephyr lantern stood by the canal";
    private readonly Classroom _classroom = new();

    public ValueTask DisposeAsync() => _classroom.DisposeAsync();

    [Fact]
    public async Task No_list_search_or_page_shows_them()
    {
        var teacher = await _classroom.TeacherAsync();
        var id = await AskedAsync();
        string[] pages = ["/", "/drafts", "/drafts?q=zephyr", "/drafts?q=Quillmoor", "/activities", "/drafts/deleted", "/api/v1/lessons"];
        foreach (var page in pages)
        {
            var text = await teacher.GetStringAsync(page);
            Assert.DoesNotContain(Title, text, StringComparison.Ordinal);
            Assert.DoesNotContain(id, text, StringComparison.Ordinal);
        }

        foreach (
            var page in new[]
            {
                $"/lessons/{id}",
                $"/activities/{id}",
                $"/lessons/{id}/history",
                $"/api/v1/lessons/{id}",
                $"/lessons/{id}/export/teacher.md",
            }
        )
        {
            Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync(page)).StatusCode);
        }
    }

    [Fact]
    public async Task What_a_student_wrote_stands_in_no_search_index()
    {
        await _classroom.TeacherAsync();
        var id = await AskedAsync();
        await Spine.DraftAsync(id, CancellationToken.None);
        await using var db = await Databases.CreateDbContextAsync();
        Assert.DoesNotContain("zephyr", (await db.Words.SingleAsync(w => w.DraftId == id)).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("zephyr", (await db.Drafts.SingleAsync(d => d.Id == id)).Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teachers_export_holds_them_and_erasing_takes_them()
    {
        var teacher = await _classroom.TeacherAsync();
        var id = await AskedAsync();
        await using (var zip = new ZipArchive(await teacher.GetStreamAsync("/account/data/export.zip")))
        {
            await using var entry = await zip.GetEntry($"drafts/{id}.json")!.OpenAsync();
            Assert.Contains(Words, (await JsonNode.ParseAsync(entry))!["request"]!["paper"]!.GetValue<string>(), StringComparison.Ordinal);
        }

        (await teacher.SubmitAsync("/account/data", "/account/data/erase", ("sure", "Erase"))).Dispose();
        await using var db = await Databases.CreateDbContextAsync();
        Assert.Equal(0, await db.Drafts.CountAsync());
    }

    [Fact]
    public async Task A_student_is_found_in_them_and_taken_out_of_the_paper_and_its_feedback()
    {
        var teacher = await _classroom.TeacherAsync();
        var id = await AskedAsync("Zaphira Quill");
        await Spine.DraftAsync(id, CancellationToken.None);
        var found = await Forms.ReadAsync(await teacher.SubmitAsync("/account/data", "/account/data/student", ("name", "Zaphira Quill")));
        Assert.Contains(found.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("what you asked for", StringComparison.Ordinal));
        var store = _classroom.Services.GetRequiredService<IDraftStore>();
        var erasure = new NameErasure(["Zaphira Quill", "Zaphira"]);
        var stored = (await store.FindAsync(id, CancellationToken.None))!;
        var without = (FeedbackRequest)erasure.In(stored.Request);
        Assert.DoesNotContain(without.Texts(), t => t.Contains("Zaphira", StringComparison.Ordinal));
        Assert.Empty(FeedbackRequests.Validate(without));
    }

    private DraftSpine Spine => _classroom.Services.GetRequiredService<DraftSpine>();

    private IDbContextFactory<HomeroomDb> Databases => _classroom.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>();

    private async Task<string> AskedAsync(string name = "My friend")
    {
        await using var db = await Databases.CreateDbContextAsync();
        var owner = await db.Teachers.SingleAsync();
        var quote = $"{name} says {Words}";
        var request = new FeedbackRequest
        {
            Topic = Title,
            Band = "6-8",
            Paper = $"{quote}. It was lit every night, and nobody knew by whom.",
            Criteria =
            [
                new FeedbackCriterion
                {
                    Id = "detail",
                    Name = "Details",
                    Level = new FeedbackLevel("Secure", "Shows what can be seen."),
                    Next = new FeedbackLevel("Strong", "Shows what can be seen and heard."),
                    Evidence = [new FeedbackEvidence(quote, "")],
                },
            ],
        };
        var asked = await Spine.AskAsync(request, new Teacher(owner.Id, owner.Name), Guid.NewGuid().ToString(), CancellationToken.None);
        return asked.Id!;
    }
}
