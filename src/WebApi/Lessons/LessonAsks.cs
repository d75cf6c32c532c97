using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>The request form.</summary>
internal static class LessonAsks
{
    /// <summary>GET /lessons/new</summary>
    public static async Task<IResult> NewAsync(HttpContext http, IDraftStore store, string? from, string? topic, string? band, CancellationToken ct)
    {
        var copied = from is null ? null : await store.FindMineAsync(from, http.User, ct);
        var blank = LessonAnswers.Blank with { Topic = topic ?? "", Band = band ?? "" };
        return Form(copied?.Request is LessonRequest asked ? LessonAnswers.From(asked) : blank, NewRequestId(), [], []);
    }

    /// <summary>POST /lessons</summary>
    public static async Task<IResult> AskAsync(HttpContext http, DraftSpine spine, CancellationToken ct)
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var answers = LessonAnswers.From(posted);
        var requestId = posted["requestId"].ToString() is { Length: > 0 and <= 64 } id ? id : NewRequestId();
        var asked = await spine.AskAsync(answers.ToRequest(), Pages.Of(http.User), requestId, ct);
        return asked.Id is null
            ? Form(
                answers,
                requestId,
                [.. asked.Errors.Select(e => Chosen(e, answers))],
                [.. asked.Findings.Where(f => f.Severity == Verdict.Refuse)]
            )
            : new SeeOther("/lessons/" + asked.Id);
    }

    /// <summary>POST /lessons/names: what would be replaced in the answers so far.</summary>
    public static async Task<IResult> NamesAsync(HttpContext http, IRosterStore rosters, CancellationToken ct)
    {
        var asked = LessonAnswers.From(await http.Request.ReadFormAsync(ct)).ToRequest();
        var names = RequestNames.Of(asked, await rosters.GetAsync(Pages.Of(http.User).Id, ct));
        return Pages.Show<NamesLine>(new() { [nameof(NamesLine.Names)] = names });
    }

    private static ShapeError Chosen(ShapeError error, LessonAnswers answers) =>
        error.Path == "/subject" && answers.Subject.Length == 0 ? error with { Message = "Choose a subject." } : error;

    private static string NewRequestId() => Guid.NewGuid().ToString("N");

    private static IResult Form(LessonAnswers answers, string requestId, IReadOnlyList<ShapeError> errors, IReadOnlyList<Finding> findings) =>
        Pages.Show<NewLesson>(
            new()
            {
                [nameof(NewLesson.Answers)] = answers,
                [nameof(NewLesson.RequestId)] = requestId,
                [nameof(NewLesson.Errors)] = errors,
                [nameof(NewLesson.Findings)] = findings,
            },
            errors.Count + findings.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
}
