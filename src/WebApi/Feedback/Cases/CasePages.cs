using System.Security.Claims;
using System.Text;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Feedback.Cases;

/// <summary>Eval cases that were made of drafts: proposing, reading, changing, deciding, and taking them to the repository.</summary>
internal static class CasePages
{
    private const int Most = 100;

    /// <summary>GET /learning/cases</summary>
    public static async Task<IResult> ListAsync(string? said, HttpContext http, CaseStore cases, CancellationToken ct)
    {
        var owner = PromptPages.IsOwner(http.User);
        return Pages.Show<CasesPage>(
            new()
            {
                [nameof(CasesPage.Cases)] = await cases.ListAsync(owner ? null : Pages.Of(http.User).Id, Most, ct),
                [nameof(CasesPage.IsOwner)] = owner,
                [nameof(CasesPage.Said)] = said,
            }
        );
    }

    /// <summary>POST /learning/cases</summary>
    public static async Task<IResult> ProposeAsync(
        [FromForm] string? draft,
        HttpContext http,
        IDraftStore store,
        ConsentStore consents,
        CaseMaking making,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(draft ?? "", http.User, ct) is not { Draft.DeletedAt: null } stored)
        {
            return Pages.NotFound();
        }

        var allowed = await consents.OfAsync(stored.Draft.Owner, ct);
        if (allowed.Level < Consent.Cases)
        {
            var whose = allowed.Own < Consent.Cases ? "You do not allow" : "The school does not allow";
            return Pages.Problem(409, "This draft is not made a case.", $"{whose} test cases yet.", "Look at what may be learned", "/learning");
        }

        var (id, refused) = await making.MakeAsync(stored.Draft, allowed.Level, ct);
        return refused is null
            ? new SeeOther("/learning/cases/" + id)
            : Pages.Problem(422, "This draft is not made a case.", refused, "Back to the draft", stored.Draft.Address());
    }

    /// <summary>GET /learning/cases/{id}</summary>
    public static async Task<IResult> OpenAsync(string id, string? said, HttpContext http, CaseStore cases, CancellationToken ct) =>
        await FindAsync(id, http.User, cases, ct) is { } stored ? Show(stored, http.User, said) : NotThere();

    /// <summary>POST /learning/cases/{id}/graders</summary>
    public static async Task<IResult> ChangeAsync(string id, HttpContext http, CaseStore cases, CaseMaking making, CancellationToken ct)
    {
        if (await FindAsync(id, http.User, cases, ct) is not { } stored)
        {
            return NotThere();
        }

        var posted = await http.Request.ReadFormAsync(ct);
        var graders = posted["graders"].ToString();
        if (posted["without"].Count > 0)
        {
            var (list, at) = (stored.Case.Graders, LessonEdits.Number(posted["without"]));
            graders = new JsonArray([.. list.Where((_, i) => i != at).Select(g => g?.DeepClone())]).ToJsonString(Json.Options);
        }

        return await making.ChangeAsync(stored, graders, ct) is { } fault
            ? Show(stored, http.User, null, fault, graders, StatusCodes.Status422UnprocessableEntity)
            : new SeeOther($"/learning/cases/{id}?said=changed");
    }

    /// <summary>POST /learning/cases/{id}/decide</summary>
    public static async Task<IResult> DecideAsync(
        string id,
        [FromForm] string? what,
        HttpContext http,
        CaseStore cases,
        CaseMaking making,
        SuiteGate gate,
        CancellationToken ct
    )
    {
        if (await FindAsync(id, http.User, cases, ct) is not { } stored)
        {
            return NotThere();
        }

        if (what == "take-back" && stored.Teacher == Pages.Of(http.User).Id)
        {
            await cases.RemoveAsync(id, ct);
            await gate.SweepAsync(ct);
            return new SeeOther("/learning/cases?said=taken-back");
        }

        if (!PromptPages.IsOwner(http.User))
        {
            return Pages.Problem(
                403,
                "That is not yours to decide.",
                "Whoever runs this Homeroom decides on cases.",
                "Back to the case",
                "/learning/cases/" + id
            );
        }

        if (what == "accept" && await making.FaultAsync(stored.Prompt, stored.Case, ct) is { } fault)
        {
            return Show(stored, http.User, null, fault, null, StatusCodes.Status422UnprocessableEntity);
        }

        await cases.DecideAsync(id, what == "accept" ? CaseState.Accepted : CaseState.TurnedDown, Pages.Of(http.User).Id, ct);
        await gate.SweepAsync(ct);
        return new SeeOther($"/learning/cases/{id}?said={(what == "accept" ? "accepted" : "turned-down")}");
    }

    /// <summary>GET /learning/cases/patch</summary>
    public static async Task<IResult> PatchAsync(string? prompt, HttpContext http, GateSuites suites, CancellationToken ct)
    {
        if (
            !PromptPages.IsOwner(http.User)
            || DraftKinds.OfPrompt(prompt ?? "") is not { IsListed: true }
            || await suites.FilesAsync(prompt!, ct) is not { Count: > 0 } files
        )
        {
            return NotThere();
        }

        var feature = CaseFile.FeatureOf(prompt!);
        var patch = string.Concat(files.Select(f => f.Patch($"evals/suites/{feature}/{f.Name}")));
        return Results.File(Encoding.UTF8.GetBytes(patch), "text/x-diff; charset=utf-8", feature + "-cases.patch");
    }

    private static async Task<StoredCase?> FindAsync(string id, ClaimsPrincipal user, CaseStore cases, CancellationToken ct) =>
        await cases.FindAsync(id, ct) is { } stored && (stored.Teacher == Pages.Of(user).Id || PromptPages.IsOwner(user)) ? stored : null;

    private static IResult Show(
        StoredCase stored,
        ClaimsPrincipal user,
        string? said,
        string? fault = null,
        string? typed = null,
        int status = StatusCodes.Status200OK
    ) =>
        Pages.Show<CasePage>(
            new()
            {
                [nameof(CasePage.Stored)] = stored,
                [nameof(CasePage.IsOwner)] = PromptPages.IsOwner(user),
                [nameof(CasePage.IsMine)] = stored.Teacher == Pages.Of(user).Id,
                [nameof(CasePage.Said)] = said,
                [nameof(CasePage.Fault)] = fault,
                [nameof(CasePage.Typed)] = typed,
            },
            status
        );

    private static IResult NotThere() =>
        Pages.Problem(
            404,
            "No case has this address.",
            "It may have been taken back, with the draft or with the consent.",
            "Look at all cases",
            "/learning/cases"
        );
}
