using System.ComponentModel;
using System.Globalization;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Exports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Lessons;

/// <summary>Copies of a lesson for programs.</summary>
internal static class LessonExportApi
{
    /// <summary>GET /api/v1/lessons/{id}/export/{copy}.{format}</summary>
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(
        [AsParameters] LessonCall call,
        [Description("teacher or handout.")] string copy,
        [Description("docx, md, html or pdf.")] string format,
        LessonCopies copies
    )
    {
        var made = await copies.MakeAsync(call.Stored.Draft, copy == "handout", format, call.Ct);
        if (made.Trouble is not { } trouble)
        {
            return TypedResults.File(made.Bytes, made.Type, made.Name.Length > 0 ? made.Name : null);
        }

        if (trouble is CopyTrouble.PrinterBusy or CopyTrouble.PrinterFailed)
        {
            call.Http.Response.Headers.RetryAfter = ExportEndpoints.AgainAfter.ToString(CultureInfo.InvariantCulture);
        }

        var (status, head, sentence) = ExportEndpoints.Say(trouble);
        return ApiProblems.Of(status, trouble == CopyTrouble.NotApproved ? "not-approved" : "no-pdf", head, sentence);
    }
}
