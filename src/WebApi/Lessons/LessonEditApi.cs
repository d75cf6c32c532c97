using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Lessons;

/// <summary>Changing the text of a lesson: by hand, by a redo, by a suggestion.</summary>
internal static class LessonEditApi
{
    private const int LongestInstruction = 500;

    /// <summary>PUT /api/v1/lessons/{id}/sections/{section}</summary>
    public static async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> EditAsync(
        [AsParameters] LessonCall call,
        [Description("Name of the section, such as notes.")] string section,
        [FromHeader(Name = "If-Match"), Description("Revision of the section that you saw, as \"12\".")] string? match,
        [Description("The whole section.")] JsonElement body
    )
    {
        if (match is null)
        {
            return ApiProblems.Of(
                StatusCodes.Status428PreconditionRequired,
                "no-revision",
                "Say which revision you saw.",
                "Send the section’s revision, its ETag, in If-Match."
            );
        }

        if (call.Stored.Draft.Find(section) is null)
        {
            return ApiProblems.NoSuch("section");
        }

        if (!int.TryParse(match.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
        {
            return ApiProblems.Invalid("If-Match", "This is no revision. Send the number of the section’s revision, in quotes.");
        }

        if (SentJson.Fault(body, "/" + section) is { } fault)
        {
            return ApiProblems.Invalid([fault]);
        }

        return await WriteAsync(call, section, revision, JsonNode.Parse(body.GetRawText())!, "edit");
    }

    /// <summary>POST /api/v1/lessons/{id}/redo</summary>
    public static async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> RedoAsync([AsParameters] LessonCall call, RedoBody body)
    {
        List<ShapeError> errors = [];
        if (!body.Pointer.StartsWith('/'))
        {
            errors.Add(new ShapeError("/pointer", "A pointer begins with a slash, such as /exit/0."));
        }

        if (string.IsNullOrWhiteSpace(body.Instruction) || body.Instruction.Length > LongestInstruction)
        {
            errors.Add(new ShapeError("/instruction", "Say in 1 to 500 characters what to change."));
        }

        if (errors.Count > 0)
        {
            return ApiProblems.Invalid(errors);
        }

        var done = await call.Spine.RedoAsync(call.Id, body.Pointer, body.BaseRevision, body.Instruction.Trim(), call.Teacher, call.Ct);
        if (done.IsModelFailure)
        {
            Problems.SayWhen(call.Http, done.RetryAfter);
            return ApiProblems.Of(StatusCodes.Status503ServiceUnavailable, "no-model", "The model did not deliver.", done.Why);
        }

        return done.Findings.Count > 0 ? LessonRefusals.NotSent(done.Findings) : await call.AnswerAsync(done);
    }

    /// <summary>POST /api/v1/lessons/{id}/findings/use</summary>
    public static async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> UseAsync([AsParameters] LessonCall call, UseBody body)
    {
        var section = call.Stored.Draft.Sections.FirstOrDefault(s => s.Findings.Any(f => f.Key == body.Finding));
        var finding = section?.Findings.First(f => f.Key == body.Finding);
        if (section is null || finding?.Suggestion is null)
        {
            return ApiProblems.Invalid("/finding", "There is no finding of this name with a suggestion. The text may have changed since.");
        }

        var content = JsonNode.Parse(section.Json)!;
        var pointer = finding.Place[(section.Id.Length + 1)..];
        if (Pointer.Find(content, pointer)?.ToString() is not { } text || finding.Start + finding.Length > text.Length)
        {
            return ApiProblems.Invalid("/finding", "The words that this finding is about are gone.");
        }

        Pointer.Put(content, pointer, text[..finding.Start] + finding.Suggestion + text[(finding.Start + finding.Length)..]);
        return await WriteAsync(call, section.Id, body.BaseRevision, content, "suggestion");
    }

    /// <summary>POST /api/v1/lessons/{id}/cycles/{cycle}</summary>
    public static async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> MoveAsync(
        [AsParameters] LessonCall call,
        [Description("cycle1, cycle2 or cycle3.")] string cycle,
        CycleBody body,
        CycleOrder order
    ) => await call.AnswerAsync(await order.MoveAsync(call.Id, cycle, body.Move, body.BaseVersion, call.Teacher, call.Ct));

    /// <summary>Writes a section; when it has changed since, the answer holds all texts.</summary>
    public static async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> WriteAsync(
        LessonCall call,
        string section,
        int baseRevision,
        JsonNode content,
        string cause
    )
    {
        var done = await call.Spine.EditAsync(call.Id, section, baseRevision, content.DeepClone(), cause, call.Teacher, call.Ct);
        if (done is not { Refused: Refusal.Stale, Draft: { } now })
        {
            return await call.AnswerAsync(done);
        }

        var seen = Revisions.At(await call.Store.EventsAsync(call.Id, 0, call.Ct), baseRevision, section);
        return LessonRefusals.Stale(now, section, content, seen);
    }
}
