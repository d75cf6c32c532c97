using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;
using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>Choosing a ready-made activity or asking for a new one; printing it.</summary>
internal static class ActivityPages
{
    private static readonly Dictionary<string, (string, string, string?)> Sayings = new()
    {
        ["erased"] = ("ok", "The class’s work is erased.", "The activity itself is kept."),
    };

    /// <summary>GET /activities</summary>
    public static async Task<IResult> ListAsync(
        HttpContext http,
        IDraftStore drafts,
        LiveStore live,
        string? format,
        string? band,
        string? said,
        CancellationToken ct
    )
    {
        var teacher = Pages.Of(http.User).Id;
        return Pages.Show<ActivitiesPage>(
            new()
            {
                [nameof(ActivitiesPage.Own)] = (await drafts.ListAsync(new DraftQuery(teacher) { Kind = "activity", Take = 8 }, ct)).Rows,
                [nameof(ActivitiesPage.Live)] = await live.ListAsync(teacher, ct),
                [nameof(ActivitiesPage.Format)] = ActivityFormat.Find(format)?.Id ?? "",
                [nameof(ActivitiesPage.Band)] = LessonRequests.Bands.Contains(band ?? "") ? band : "",
                [nameof(ActivitiesPage.Said)] = said is not null && Sayings.TryGetValue(said, out var s) ? s : null,
            }
        );
    }

    /// <summary>GET /activities/new</summary>
    public static IResult New(string? format) =>
        Form(new ActivityRequest { Format = ActivityFormat.Find(format)?.Id ?? "spot", Minutes = 45 }, NewId(), [], []);

    /// <summary>POST /activities</summary>
    public static async Task<IResult> AskAsync(HttpContext http, DraftSpine spine, CancellationToken ct)
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var request = new ActivityRequest
        {
            Format = posted["format"].ToString(),
            Topic = posted["topic"].ToString().Trim(),
            Band = posted["band"].ToString(),
            Minutes = LessonEdits.Number(posted["minutes"]),
            ClassNotes = posted["classNotes"].ToString().Trim(),
            WithExamples = ExamplesChoice.Of(posted),
        };
        var requestId = posted["requestId"].ToString() is { Length: > 0 and <= 64 } id ? id : NewId();
        var asked = await spine.AskAsync(request, Pages.Of(http.User), requestId, ct);
        return asked.Id is null
            ? Form(request, requestId, asked.Errors, [.. asked.Findings.Where(f => f.Severity == Verdict.Refuse)])
            : new SeeOther("/activities/" + asked.Id);
    }

    /// <summary>GET /activities/ready/{ready}: what a ready-made activity holds.</summary>
    public static IResult Ready(string ready) =>
        ActivityLibrary.Find(ready) is { } found ? Pages.Show<ReadyPage>(new() { [nameof(ReadyPage.Activity)] = found }) : Pages.NotFound();

    /// <summary>POST /activities/ready/{ready}: a draft of one's own begins with it.</summary>
    public static async Task<IResult> UseAsync(string ready, HttpContext http, DraftSpine spine, CancellationToken ct)
    {
        if (ActivityLibrary.Find(ready) is not { } found)
        {
            return Pages.NotFound();
        }

        var posted = await http.Request.ReadFormAsync(ct);
        var requestId = posted["requestId"].ToString() is { Length: > 0 and <= 64 } id ? id : NewId();
        var asked = await spine.AskAsync(ActivityRequest.Of(found), Pages.Of(http.User), requestId, ct);
        return asked.Id is not null
            ? new SeeOther("/activities/" + asked.Id)
            : Pages.Problem(
                StatusCodes.Status422UnprocessableEntity,
                "This activity cannot be used here.",
                asked.Findings.LastOrDefault()?.Message ?? "Your school’s checks stop it. Look at them under Checks.",
                "Look at the checks",
                "/guardrails"
            );
    }

    /// <summary>GET /activities/{id}/print: the activity on paper. What students get needs an approval; the key does not.</summary>
    public static async Task<IResult> PrintAsync(string id, string? copy, HttpContext http, IDraftStore drafts, CancellationToken ct)
    {
        if (await drafts.FindMineAsync(id, http.User, ct) is not { Draft: { Kind: "activity", DeletedAt: null } draft })
        {
            return Pages.NotFound();
        }

        return ApprovedDraft.Of(draft, await drafts.EventsAsync(id, 0, ct)) is { } approved
            ? Pages.Show<PaperPage>(new() { [nameof(PaperPage.Plan)] = LivePlan.Of(approved), [nameof(PaperPage.Key)] = copy == "key" })
            : Pages.Problem(
                StatusCodes.Status409Conflict,
                "This activity is not approved.",
                "A class sees only what you have approved, on paper too.",
                "Back to the activity",
                draft.Address()
            );
    }

    private static string NewId() => Guid.NewGuid().ToString("N");

    private static IResult Form(ActivityRequest request, string requestId, IReadOnlyList<ShapeError> errors, IReadOnlyList<Finding> findings) =>
        Pages.Show<NewActivity>(
            new()
            {
                [nameof(NewActivity.Asked)] = request,
                [nameof(NewActivity.RequestId)] = requestId,
                [nameof(NewActivity.Errors)] = errors,
                [nameof(NewActivity.Findings)] = findings,
            },
            errors.Count + findings.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
}
