using System.Security.Claims;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;

namespace Homeroom.WebApi.Lessons;

/// <summary>The JSON API of lessons: what the pages do, for programs.</summary>
internal static class LessonApi
{
    public static void MapLessonApi(this IEndpointRouteBuilder routes)
    {
        var lessons = routes.MapGroup("/lessons");
        lessons.MapPost("", AskAsync);
        lessons.MapGet("", ListAsync);
        lessons.MapGet("{id}", GetAsync);
        lessons.MapPut("{id}/sections/{section}", EditAsync);
        lessons.MapPost("{id}/redo", RedoAsync);
        lessons.MapPost("{id}/approve", ApproveAsync);
    }

    /// <summary>A section as the API shows it.</summary>
    internal sealed record SectionView(string Id, int Revision, JsonNode? Content, IReadOnlyList<Finding> Findings);

    /// <summary>A draft as the API shows it.</summary>
    internal sealed record LessonView(
        string Id,
        string Title,
        DraftStatus Status,
        int Version,
        IReadOnlyList<SectionView> Sections,
        Provenance? Provenance,
        string? PauseReason,
        DateTimeOffset? RetryAt,
        int OpenHolds
    );

    /// <summary>What a redo needs.</summary>
    internal sealed record RedoBody(string Pointer, int BaseRevision, string Instruction);

    /// <summary>What an approval needs.</summary>
    internal sealed record ApproveBody(int BaseVersion);

    internal static Teacher TeacherOf(ClaimsPrincipal user) =>
        new(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", user.Identity?.Name ?? "Teacher");

    private static async Task<IResult> AskAsync(LessonRequest request, HttpContext http, DraftSpine spine, CancellationToken ct)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        var outcome = await spine.AskAsync(request, TeacherOf(http.User), key.Length is > 0 and <= 64 ? key : Guid.NewGuid().ToString("N"), ct);
        if (outcome.Errors.Count > 0)
        {
            return Invalid(outcome.Errors, 400);
        }

        return outcome.Id is { } id
            ? Results.Accepted($"/api/v1/lessons/{id}", new { id })
            : Results.Problem(
                statusCode: 422,
                title: "This request was not sent.",
                detail: outcome.Findings.Last(f => f.Severity == Verdict.Refuse).Message
            );
    }

    private static async Task<IResult> ListAsync(
        string? q,
        string? subject,
        DraftStatus? status,
        string? after,
        int? take,
        HttpContext http,
        IDraftStore store,
        CancellationToken ct
    ) =>
        Results.Json(
            await store.ListAsync(
                new DraftQuery(TeacherOf(http.User).Id)
                {
                    Text = q ?? "",
                    Subject = subject ?? "",
                    Status = status,
                    After = after,
                    Take = take ?? 20,
                },
                ct
            ),
            Json.Options
        );

    private static async Task<IResult> GetAsync(string id, HttpContext http, IDraftStore store, CancellationToken ct)
    {
        if (await OwnAsync(id, http, store, ct) is not { } draft)
        {
            return Missing;
        }

        http.Response.Headers.ETag = $"\"{draft.Version}\"";
        return Results.Json(View(draft), Json.Options);
    }

    private static async Task<IResult> EditAsync(
        string id,
        string section,
        JsonNode content,
        HttpContext http,
        IDraftStore store,
        DraftSpine spine,
        CancellationToken ct
    )
    {
        if (await OwnAsync(id, http, store, ct) is null)
        {
            return Missing;
        }

        return int.TryParse(http.Request.Headers.IfMatch.ToString().Trim('"'), out var revision)
            ? Answer(await spine.EditAsync(id, section, revision, content, "edit", TeacherOf(http.User), ct))
            : Results.Problem(statusCode: 428, title: "Say which revision you saw.", detail: "Send the section's revision in If-Match.");
    }

    private static async Task<IResult> RedoAsync(
        string id,
        RedoBody body,
        HttpContext http,
        IDraftStore store,
        DraftSpine spine,
        CancellationToken ct
    ) =>
        await OwnAsync(id, http, store, ct) is null
            ? Missing
            : Answer(await spine.RedoAsync(id, body.Pointer, body.BaseRevision, body.Instruction, TeacherOf(http.User), ct));

    private static async Task<IResult> ApproveAsync(
        string id,
        ApproveBody body,
        HttpContext http,
        IDraftStore store,
        DraftSpine spine,
        CancellationToken ct
    ) => await OwnAsync(id, http, store, ct) is null ? Missing : Answer(await spine.ApproveAsync(id, body.BaseVersion, TeacherOf(http.User), ct));

    private static async Task<Draft?> OwnAsync(string id, HttpContext http, IDraftStore store, CancellationToken ct) =>
        await store.FindAsync(id, ct) is { } stored && stored.Draft.Owner == TeacherOf(http.User).Id ? stored.Draft : null;

    private static IResult Missing => Results.Problem(statusCode: 404, title: "There is no such draft.");

    private static IResult Answer(SpineOutcome outcome) =>
        outcome switch
        {
            { Errors.Count: > 0, Refused: Refusal.Invalid } => Invalid(outcome.Errors, 400),
            { Refused: { } refused } => Results.Problem(
                statusCode: refused == Refusal.Invalid ? 422 : 409,
                title: refused.ToString(),
                detail: outcome.Why
            ),
            { Draft: { } draft } => Results.Json(View(draft), Json.Options),
            _ => Missing,
        };

    private static IResult Invalid(IReadOnlyList<ShapeError> errors, int status) =>
        Results.ValidationProblem(
            errors.GroupBy(e => e.Path).ToDictionary(g => g.Key, g => g.Select(e => e.Message).ToArray()),
            statusCode: status,
            title: "Some answers need changing."
        );

    private static LessonView View(Draft draft) =>
        new(
            draft.Id,
            draft.Title,
            draft.Status,
            draft.Version,
            [.. draft.Sections.Select(s => new SectionView(s.Id, s.Revision, JsonNode.Parse(s.Json), s.Findings))],
            draft.Provenance,
            draft.PauseReason,
            draft.RetryAt,
            draft.OpenHolds.Count()
        );
}
