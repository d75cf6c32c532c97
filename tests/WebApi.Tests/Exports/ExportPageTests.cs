using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;

namespace Homeroom.WebApi.Tests.Exports;

public sealed class ExportPageTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task A_handout_is_closed_until_approval_and_closed_again_by_an_edit()
    {
        var client = await classroom.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(client);
        var id = lesson["id"]!.GetValue<string>();
        foreach (var format in new[] { "docx", "md", "html", "pdf" })
        {
            using var closed = await client.GetAsync($"/lessons/{id}/export/handout.{format}");
            Assert.Equal(HttpStatusCode.Conflict, closed.StatusCode);
            Assert.Contains("Not approved yet.", await closed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using (
            await Classroom.SendAsync(
                client,
                HttpMethod.Post,
                $"/api/v1/lessons/{id}/approve",
                new JsonObject { ["baseVersion"] = lesson["version"]!.GetValue<int>() }
            )
        ) { }

        foreach (var (format, type) in new[] { ("docx", "wordprocessingml"), ("md", "text/markdown"), ("html", "text/html") })
        {
            using var open = await client.GetAsync($"/lessons/{id}/export/handout.{format}");
            Assert.Equal(HttpStatusCode.OK, open.StatusCode);
            Assert.Contains(type, open.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
            Assert.True(open.Headers.CacheControl!.NoStore);
        }

        var notes = lesson["sections"]!.AsArray().Single(s => s!["id"]!.GetValue<string>() == "notes")!;
        using (
            await Classroom.SendAsync(
                client,
                HttpMethod.Put,
                $"/api/v1/lessons/{id}/sections/notes",
                new JsonArray("Other."),
                ("If-Match", $"\"{notes["revision"]}\"")
            )
        ) { }

        using var again = await client.GetAsync($"/lessons/{id}/export/handout.md");
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
    }

    [Fact]
    public async Task A_file_keeps_the_letters_of_its_title_in_its_name()
    {
        var client = await classroom.TeacherAsync();
        var lesson = await Classroom.DraftedAsync(client);
        var id = lesson["id"]!.GetValue<string>();
        var section = lesson["sections"]!.AsArray().Single(s => s!["id"]!.GetValue<string>() == "lesson")!;
        var facts = section["content"]!.DeepClone();
        facts["title"] = "Größe: 季節/\"x\"";
        using (
            await Classroom.SendAsync(
                client,
                HttpMethod.Put,
                $"/api/v1/lessons/{id}/sections/lesson",
                facts,
                ("If-Match", $"\"{section["revision"]}\"")
            )
        ) { }

        using var file = await client.GetAsync($"/lessons/{id}/export/teacher.docx");
        var name = file.Content.Headers.ContentDisposition!;
        Assert.Equal("attachment", name.DispositionType);
        Assert.Equal("Größe 季節 x (teacher copy).docx", name.FileNameStar);
    }

    [Fact]
    public async Task Without_Chromium_the_page_says_what_to_do_instead()
    {
        await using var without = new Classroom();
        using var bare = without.WithWebHostBuilder(b => b.UseSetting("Pdf:Chromium", "/nowhere/chromium"));
        using var client = await Classroom.SignInAsync(bare);
        var lesson = await Classroom.DraftedAsync(client);
        using var pdf = await client.GetAsync($"/lessons/{lesson["id"]}/export/teacher.pdf");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, pdf.StatusCode);
        Assert.Contains("Print the page from your browser", await pdf.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_exported()
    {
        var client = await classroom.TeacherAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/lessons/none/export/teacher.md")).StatusCode);
        var lesson = await Classroom.DraftedAsync(client);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/lessons/{lesson["id"]}/export/teacher.exe")).StatusCode);
        using var stranger = classroom.CreateClient(new() { AllowAutoRedirect = false });
        Assert.NotEqual(HttpStatusCode.OK, (await stranger.GetAsync($"/lessons/{lesson["id"]}/export/teacher.md")).StatusCode);
    }
}
