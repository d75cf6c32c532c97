using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.Cases;

/// <summary>Makes eval cases of approved drafts, and changes what is asked of the answer.</summary>
internal sealed class CaseMaking(LearnableDrafts learnable, CaseStore cases, GateSuites suites, RailPipeline rails)
{
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["leak"] = "Something in it still names somebody after the names were replaced. A case with a leak is never made.",
        ["a student may be in danger"] = "It tells of a student who may be in danger. Such a text goes to a person, and into no data.",
        ["held by a check"] = "A check holds a part of its text.",
        ["it holds the sign of a blank"] = "Its text holds {{, which a suite would take for a place to fill in.",
    };

    /// <summary>Makes a case of a draft; or says why not.</summary>
    public async Task<(string? Id, string? Refused)> MakeAsync(Draft draft, Consent consent, CancellationToken ct)
    {
        if (await learnable.ReadAsync(draft.Id, consent, await learnable.PeopleOfAsync(draft.Owner, ct), ct) is not { } row)
        {
            return (null, "Only an approved draft that was asked for with a prompt can become a case. Approve it as it stands, then try again.");
        }

        var (made, refused) = CaseProposal.Of(row, rails);
        if (made is null)
        {
            return (null, Reasons.GetValueOrDefault(refused!, $"It cannot become a case: {refused}."));
        }

        return await cases.ProposeAsync(made, row, ct) && await cases.OfDraftAsync(draft.Id, ct) is { } stored
            ? (stored.Case.Id, null)
            : (null, "It was withdrawn in this moment.");
    }

    /// <summary>Writes other graders; or says what is wrong with them.</summary>
    public async Task<string?> ChangeAsync(StoredCase stored, string graders, CancellationToken ct)
    {
        var people = new Roster(await learnable.PeopleOfAsync(stored.Teacher, ct));
        var (changed, fault) = stored.Case.With(graders, people);
        fault ??= await FaultAsync(stored.Prompt, changed!, ct);
        return fault ?? (await cases.ChangeAsync(changed!, ct) ? null : "It has been decided on since you opened it. Open it again.");
    }

    /// <summary>What keeps the gate from asking a case; null where nothing does.</summary>
    public Task<string?> FaultAsync(string prompt, CaseProposal made, CancellationToken ct) =>
        suites.FaultAsync(prompt, new KeptCase(made.Id, made.Line), ct);
}
