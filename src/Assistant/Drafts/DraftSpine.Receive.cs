using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Drafts;

public sealed partial class DraftSpine
{
    /// <summary>Steps 4 to 7 for one draft: what fits arrives at once, what does not is repaired once and then held as it came.</summary>
    private async Task<int> ReceiveAsync(StoredDraft stored, ClearOutcome cleared, Arrivals arrivals, ModelMeter meter, CancellationToken ct)
    {
        var intake = new LessonIntake(stored.Draft);
        if (intake.IsWhole)
        {
            return 0; // The process was killed between the last section and the finish.
        }

        await TakeAsync(intake, stored.Draft, PlanPrompt, Passed(cleared), [cleared.Vault], arrivals, meter, ct);
        var (raw, broken, repairs) = (intake.Raw, intake.IsNoPlan, intake.Misshapen.Count);
        if (intake.CanBeRepaired)
        {
            await RepairAsync(intake, stored, cleared.Vault, arrivals, meter, ct);
        }

        foreach (var (name, value) in intake.Misshapen.ToList())
        {
            await arrivals.AddAsync(Checked(stored.Draft, name, value, [cleared.Vault], meter, LessonPlanSchema.ValidateSection(name, value)));
            intake.Settle(name);
        }

        return intake.Lack is not { } lack ? repairs
            : broken && intake.BroughtNothing ? throw NoPlan(raw, stored.Draft.Band, cleared.Vault)
            : throw lack;
    }

    /// <summary>Goes through a draft that nobody sees and nothing keeps, without a model. All that the first real one needs is read and compiled by then.</summary>
    public async Task RehearseAsync(LessonRequest request, CancellationToken ct)
    {
        var prompt = Passed(Clear(PlanPrompt, LessonInputs.Of(request), request.Band, Roster.Empty));
        var draft = new Draft
        {
            Id = "",
            Owner = "",
            Band = request.Band,
            Offline = true,
        };
        var reader = new SectionReader();
        var meter = new ModelMeter();
        await foreach (var piece in Ask(prompt, PlanPrompt, LessonPlanSchema.Wire, draft.Offline, meter, ct))
        {
            foreach (var (name, value) in reader.Take(piece))
            {
                if (value is not null)
                {
                    Checked(draft, name, value, [NameVault.Empty], meter, []);
                }
            }
        }
    }

    private async Task RepairAsync(
        LessonIntake intake,
        StoredDraft stored,
        NameVault vault,
        Arrivals arrivals,
        ModelMeter meter,
        CancellationToken ct
    )
    {
        var again = Clear(RepairPrompt, intake.RepairInputs(stored.Request), stored.Draft.Band, await rosters.GetAsync(stored.Draft.Owner, ct));
        if (again.Prompt is not { } prompt)
        {
            return;
        }

        intake.Anew();
        try
        {
            await TakeAsync(intake, stored.Draft, RepairPrompt, prompt, [again.Vault, vault], arrivals, meter, ct);
        }
        catch (ModelTrouble trouble) when (!trouble.CanRetry && trouble.Kind != TroubleKind.Stopped)
        {
            // A repair that is declined leaves the sections as they came; they are held below.
        }
    }

    private async Task TakeAsync(
        LessonIntake intake,
        Draft draft,
        string promptId,
        ClearedPrompt prompt,
        NameVault[] vaults,
        Arrivals arrivals,
        ModelMeter meter,
        CancellationToken ct
    )
    {
        try
        {
            await foreach (var piece in Ask(prompt, promptId, LessonPlanSchema.Wire, draft.Offline, meter, arrivals.Over))
            {
                foreach (var (name, value) in intake.Take(piece))
                {
                    await arrivals.AddAsync(Checked(draft, name, value, vaults, meter, []));
                }
            }
        }
        catch (OperationCanceledException) when (arrivals.IsOver && !ct.IsCancellationRequested)
        {
            throw await arrivals.WhyAsync();
        }
        catch (ModelTrouble trouble)
        {
            throw intake.Told(trouble);
        }
    }

    private ModelTrouble NoPlan(string raw, string band, NameVault vault) =>
        new(
            "The model answered twice with something that is not a lesson plan. What it wrote is kept here. Try again, or draft it offline.",
            canRetry: false,
            kind: TroubleKind.Unreadable
        )
        {
            Kept = rails.Check("reply", JsonValue.Create(raw), band, vault, []) is { Verdict: < Verdict.Refuse } kept ? kept : null,
        };

    // What the rails refuse is neither shown nor stored.
    private static CheckedReply Shown(CheckedReply reply) =>
        reply.Verdict < Verdict.Refuse
            ? reply
            : throw new ModelTrouble(
                "The model wrote something that does not belong into a lesson. It was thrown away unseen. Try again, or draft it offline.",
                canRetry: false,
                kind: TroubleKind.ReplyRefused
            );

    private DraftCommand.Arrive Checked(
        Draft draft,
        string name,
        JsonNode value,
        NameVault[] vaults,
        ModelMeter meter,
        IReadOnlyList<ShapeError> shape
    )
    {
        // A repair was masked anew, so its tokens are undone before those of the first request.
        var text = vaults[..^1].Aggregate(value, (v, vault) => JsonTexts.Map(v, vault.Restore));
        var reply = Shown(rails.Check(name, text, draft.Band, vaults[^1], [.. shape.Select(e => LessonFinding("shape", e))]));
        return new DraftCommand.Arrive(name, reply, meter.AnsweredBy);
    }

    // What a language model says beside the part is not checked by any rail, so only the offline composer's word is heard.
    private async Task<(JsonNode Part, string? Said)> ReceivePartAsync(Draft draft, ClearOutcome cleared, CancellationToken ct)
    {
        var reader = new SectionReader();
        Dictionary<string, JsonNode?> reply = [];
        await foreach (var piece in Ask(Passed(cleared), RedoPrompt, PartPointer.Wire, draft.Offline, new ModelMeter(), ct))
        {
            foreach (var (name, value) in reader.Take(piece))
            {
                reply[name] = value;
            }
        }

        var part = reply.GetValueOrDefault("part");
        if (part is null)
        {
            throw new ModelTrouble("The model’s reply could not be read. Nothing was changed.", kind: TroubleKind.Unreadable);
        }

        var isOffline = model.NameFor(draft.Offline) == OfflineChatClient.Name;
        var said = isOffline ? reply.GetValueOrDefault(OfflineChatClient.Said)?.GetValue<string>() : null;
        return (Shown(rails.Check("part", part, draft.Band, cleared.Vault, [])).Content, said is null ? null : cleared.Vault.Restore(said));
    }
}
