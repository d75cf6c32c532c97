using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Homeroom.Assistant.Grading.Returns;
using Homeroom.WebApi.Grading.Returns;
using Homeroom.WebApi.Tests.Exports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Grading.Returns;

public sealed class ReturnEndpointsTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task The_print_page_has_every_locked_student_on_a_page_of_their_own_and_nobody_else()
    {
        var (status, html) = await RunAsync(ReturnEndpoints.Print(ReturnedClass.Of(5, 3), null, null));
        using var page = await new HtmlParser().ParseDocumentAsync(html);
        Assert.Equal(StatusCodes.Status200OK, status);
        Assert.Equal(3, page.QuerySelectorAll("h1").Length);
        Assert.Equal(2, page.QuerySelectorAll("hr.new-page").Length);
        Assert.Contains("Student 2", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Student 3", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Total", html, StringComparison.Ordinal);
        Assert.Contains("What will you do next?", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_of_one_paper_has_one_student_and_the_total_if_it_is_wanted()
    {
        var (_, html) = await RunAsync(ReturnEndpoints.Print(ReturnedClass.Of(5, 3), "p1", "1"));
        Assert.Contains("Student 1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Student 0", html, StringComparison.Ordinal);
        Assert.Contains("4 of 8", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, null, 409, "No paper is locked yet.")]
    [InlineData(1, "p1", 409, "This paper is not locked.")]
    [InlineData(1, "gone", 404, "This paper is gone.")]
    public async Task What_is_not_locked_is_not_made(int locked, string? paper, int status, string head)
    {
        var input = ReturnedClass.Of(2, locked);
        IResult[] asked =
        [
            ReturnEndpoints.Print(input, paper, null),
            ReturnEndpoints.WordSheets(input, paper, "1"),
            ReturnEndpoints.MarkdownSheets(input, paper, null),
        ];
        foreach (var result in asked)
        {
            var (code, html) = await RunAsync(result);
            Assert.Equal(status, code);
            Assert.Contains(head, html, StringComparison.Ordinal);
            Assert.DoesNotContain("Note 1", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_lock_there_is_no_gradebook_and_no_audit()
    {
        var input = ReturnedClass.Of(2, 0);
        IResult[] asked =
        [
            .. Enum.GetValues<GradebookLayout>().Select(l => ReturnEndpoints.Grades(input, l)),
            ReturnEndpoints.AuditTable(input),
            ReturnEndpoints.AuditJson(input),
        ];
        foreach (var result in asked)
        {
            Assert.Equal(StatusCodes.Status409Conflict, (await RunAsync(result)).Status);
        }
    }

    [Fact]
    public void Sheets_are_valid_word_documents_whatever_was_typed()
    {
        foreach (var nasty in Papers.Nasty.Append(""))
        {
            var file = Assert.IsType<FileContentHttpResult>(ReturnEndpoints.WordSheets(ReturnedClass.Of(3, 3, nasty), null, "1"));
            using var word = WordprocessingDocument.Open(new MemoryStream(file.FileContents.ToArray()), isEditable: false);
            var errors = new OpenXmlValidator(FileFormatVersions.Office2010).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList();
            Assert.True(errors.Count == 0, $"{nasty}: {errors.Count} errors, {errors.FirstOrDefault()}");
            Assert.Equal(2, word.MainDocumentPart!.Document.Body!.Descendants<Break>().Count(b => b.Type?.Value == BreakValues.Page));
        }
    }

    [Fact]
    public void Files_are_named_after_the_assignment()
    {
        var input = ReturnedClass.Of(2, 2);
        Assert.Equal(
            [
                "Should school start later (feedback).docx",
                "Should school start later (feedback).md",
                "Should school start later (grades for Canvas).csv",
                "Should school start later (audit).jsonl",
            ],
            new[]
            {
                ReturnEndpoints.WordSheets(input, null, null),
                ReturnEndpoints.MarkdownSheets(input, null, null),
                ReturnEndpoints.Grades(input, GradebookLayout.Canvas),
                ReturnEndpoints.AuditJson(input),
            }.Select(r => Assert.IsType<FileContentHttpResult>(r).FileDownloadName)
        );
    }

    [Fact]
    public void Markdown_has_a_rule_between_two_students()
    {
        var file = Assert.IsType<FileContentHttpResult>(ReturnEndpoints.MarkdownSheets(ReturnedClass.Of(2, 2), null, null));
        Assert.Contains("\n---\n\n# Should school start later?", Encoding.UTF8.GetString(file.FileContents.Span), StringComparison.Ordinal);
    }

    private async Task<(int Status, string Html)> RunAsync(IResult result)
    {
        await using var scope = classroom.Services.CreateAsyncScope();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Response.Body = body;
        await result.ExecuteAsync(http);
        return (http.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()));
    }
}
