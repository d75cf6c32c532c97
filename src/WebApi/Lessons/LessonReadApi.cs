using System.ComponentModel;
using Homeroom.WebApi.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Lessons;

/// <summary>Reading a lesson.</summary>
internal static class LessonReadApi
{
    /// <summary>GET /api/v1/lessons/{id}</summary>
    public static async Task<Results<Ok<LessonDraft>, StatusCodeHttpResult>> GetAsync(
        [AsParameters] LessonCall call,
        [FromHeader(Name = "If-None-Match"), Description("ETag of the lesson that you have.")] string? have
    )
    {
        var tag = LessonContracts.Tag(call.Stored.Draft.Version);
        if (Has(have, tag))
        {
            call.Http.Response.Headers.ETag = tag;
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        return await call.ShowAsync(call.Stored.Draft);
    }

    /// <summary>GET /api/v1/lessons/{id}/sections/{section}</summary>
    public static Results<Ok<DraftSection>, ProblemHttpResult> Section(
        [AsParameters] LessonCall call,
        [Description("Name of the section, such as notes.")] string section
    )
    {
        var draft = call.Stored.Draft;
        if (draft.Find(section) is not { } found)
        {
            return ApiProblems.NoSuch("section");
        }

        call.Http.Response.Headers.ETag = LessonContracts.Tag(found.Revision);
        return TypedResults.Ok(LessonContracts.Of(draft, found));
    }

    private static bool Has(string? have, string tag) =>
        have is not null && have.Split(',', StringSplitOptions.TrimEntries).Any(h => h == "*" || h == tag || h == "W/" + tag);
}
