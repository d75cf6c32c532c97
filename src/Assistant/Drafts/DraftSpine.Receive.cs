using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Drafts;

public sealed partial class DraftSpine
{
    /// <summary>Steps 4 to 7 for one draft: what fits arrives at once, what does not is repaired once and then held as it came.</summary>
    private async Task<int> ReceiveAsync(
        StoredDraft stored,
        ChosenPrompt plan,
        ClearOutcome cleared,
        Arrivals arrivals,
        ModelMeter meter,
        CancellationToken ct
    )
    {
        var intake = new DraftIntake(stored.Draft, stored.Request);
        if (intake.IsWhole)
        {
            return 0; // The process was killed between the last section and the finish.
        }

        await TakeAsync(intake, stored, plan, Passed(cleared), [cleared.Vault], arrivals, meter, ct);
        var (raw, broken, repairs) = (intake.Raw, intake.IsNoPlan, intake.Misshapen.Count);
        if (intake.CanBeRepaired)
        {
            await RepairAsync(intake, stored, cleared.Vault, arrivals, meter, ct);
        }

        foreach (var (name, value) in intake.Misshapen.ToList())
        {
            await arrivals.AddAsync(
                await CheckedAsync(stored, name, value, [cleared.Vault], meter, stored.Request.Kind.ValidateReply(name, value), ct)
            );
            intake.Settle(name);
        }

        return intake.Lack is not { } lack ? repairs
            : broken && intake.BroughtNothing ? throw await NoPlanAsync(raw, stored, cleared.Vault, ct)
            : throw lack;
    }

    /// <summary>Goes through a draft that nobody sees and nothing keeps, without a model and without asking anybody else. All that the first real one needs is read and compiled by then.</summary>
    public async Task RehearseAsync(DraftRequest request, CancellationToken ct)
    {
        var kind = request.Kind;
        var plan = new ChosenPrompt(kind.PlanPrompt, prompts.Files.Get(kind.PlanPrompt));
        var cleared = rails.Local.Clear(kind.Inputs(request), request.Band, Roster.Empty, plan.File.Render, kind.StudentWork);
        var reader = new SectionReader();
        await foreach (var piece in Ask(Passed(cleared), plan, kind.Wire(request), offline: true, new ModelMeter(), ct))
        {
            foreach (var (name, value) in reader.Take(piece))
            {
                if (value is not null)
                {
                    Shown(rails.Local.Check(name, value, request.Band, NameVault.Empty, []));
                }
            }
        }
    }

    private async Task RepairAsync(DraftIntake intake, StoredDraft stored, NameVault vault, Arrivals arrivals, ModelMeter meter, CancellationToken ct)
    {
        var repair = await PinnedAsync(stored.Request.Kind.RepairPrompt, stored.Draft, ct);
        var roster = await rosters.GetAsync(stored.Draft.Owner, ct);
        var again = await ClearAsync(repair, intake.RepairInputs(), stored.Draft.Band, roster, ct);
        if (again.Prompt is not { } prompt)
        {
            return;
        }

        intake.Anew();
        try
        {
            await TakeAsync(intake, stored, repair, prompt, [again.Vault, vault], arrivals, meter, ct);
        }
        catch (ModelTrouble trouble) when (!trouble.CanRetry && trouble.Kind != TroubleKind.Stopped)
        {
            // A repair that is declined leaves the sections as they came; they are held below.
        }
    }

    private async Task TakeAsync(
        DraftIntake intake,
        StoredDraft stored,
        ChosenPrompt chosen,
        ClearedPrompt prompt,
        NameVault[] vaults,
        Arrivals arrivals,
        ModelMeter meter,
        CancellationToken ct
    )
    {
        try
        {
            await foreach (var piece in Ask(prompt, chosen, stored.Request.Kind.Wire(stored.Request), stored.Draft.Offline, meter, arrivals.Over))
            {
                foreach (var (name, value) in intake.Take(piece))
                {
                    await arrivals.AddAsync(await CheckedAsync(stored, name, value, vaults, meter, [], arrivals.Over));
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

    private async Task<ModelTrouble> NoPlanAsync(string raw, StoredDraft stored, NameVault vault, CancellationToken ct)
    {
        var people = new KnownPeople(rosters, stored, vault);
        var reply = await rails.CheckAsync("reply", JsonValue.Create(raw), stored.Draft.Band, vault, [], people.GetAsync, ct);
        return new ModelTrouble(
            $"The model answered twice with something that is not {stored.Request.Kind.Called}. What it wrote is kept here. Try again, or draft it offline.",
            canRetry: false,
            kind: TroubleKind.Unreadable
        )
        {
            Kept = reply.Verdict < Verdict.Refuse ? reply : null,
        };
    }

    // What the rails refuse is neither shown nor stored.
    private static CheckedReply Shown(CheckedReply reply) =>
        reply.Verdict < Verdict.Refuse
            ? reply
            : throw new ModelTrouble(
                "The model wrote something that the checks do not let through. It was thrown away unseen. Try again, or draft it offline.",
                canRetry: false,
                kind: TroubleKind.ReplyRefused
            );

    private async Task<DraftCommand.Arrive> CheckedAsync(
        StoredDraft stored,
        string name,
        JsonNode value,
        NameVault[] vaults,
        ModelMeter meter,
        IReadOnlyList<ShapeError> shape,
        CancellationToken ct
    )
    {
        // A repair was masked anew, so its tokens are undone before those of the first request.
        var text = vaults[..^1].Aggregate(value, (v, vault) => JsonTexts.Map(v, vault.Restore));
        var own = shape.Select(e => ShapeFinding(stored.Draft, "shape", e)).ToList();
        var people = new KnownPeople(rosters, stored, vaults);
        var reply = await rails.CheckAsync(name, text, stored.Draft.Band, vaults[^1], own, people.GetAsync, ct);
        return new DraftCommand.Arrive(name, Shown(reply), meter.AnsweredBy);
    }

    // What a language model says beside the part is not checked by any rail, so only the offline composer's word is heard.
    private async Task<(JsonNode Part, string? Said)> ReceivePartAsync(
        Draft draft,
        ChosenPrompt redo,
        ClearOutcome cleared,
        KnownPeople people,
        CancellationToken ct
    )
    {
        var reader = new SectionReader();
        Dictionary<string, JsonNode?> reply = [];
        await foreach (var piece in Ask(Passed(cleared), redo, PartPointer.Wire, draft.Offline, new ModelMeter(), ct))
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
        var written = await rails.CheckAsync("part", part, draft.Band, cleared.Vault, [], people.GetAsync, ct);
        return (Shown(written).Content, said is null ? null : cleared.Vault.Restore(said));
    }
}
