using System.Diagnostics;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Feedback.Learned;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.ModelRails;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Drafts;

/// <summary>One draft, end to end: the numbered steps of the design. Nothing else calls a model.</summary>
public sealed partial class DraftSpine(
    IDraftStore store,
    IRosterStore rosters,
    DraftDesk desk,
    PromptChoice prompts,
    AllRails rails,
    ILearned learned,
    ModelPort model,
    TimeProvider time
)
{
    /// <summary>Steps 1 to 3: validate, choose the prompt, rails in. Stores the draft; a job writes it.</summary>
    public async Task<AskOutcome> AskAsync(DraftRequest request, Teacher teacher, string requestId, CancellationToken ct)
    {
        var kind = request.Kind;
        if (kind.Validate(request) is { Count: > 0 } errors)
        {
            return new AskOutcome(null, errors, []);
        }

        var plan = await prompts.ForAsync(kind.PlanPrompt, teacher.Id, ct);
        var once = FollowsPrompts && !request.IsThere ? await learned.ForAsync(request, teacher.Id, ct) : null;
        var inputs = await learned.WithAsync(kind.Inputs(request), once, teacher.Id, ct);
        var cleared = await ClearAsync(plan, inputs, request.Band, await rosters.GetAsync(teacher.Id, ct), ct);
        if (cleared.Prompt is null)
        {
            return new AskOutcome(null, [], cleared.Findings);
        }

        var draft = new Draft
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            Owner = teacher.Id,
            Kind = kind.Id,
            Offline = request.IsThere,
            Band = request.Band,
        };
        Dictionary<string, PromptPin> pins = new()
        {
            [kind.PlanPrompt] = plan.Pin,
            [kind.RepairPrompt] = (await prompts.ForAsync(kind.RepairPrompt, teacher.Id, ct)).Pin,
        };
        var asked = new Asked(request.Topic, kind.Outline(request), cleared.Findings, pins)
        {
            By = teacher.Name,
            At = time.GetUtcNow(),
            Learned = once,
        };
        return new AskOutcome(await store.CreateAsync(draft, request, requestId, [asked], ct), [], cleared.Findings);
    }

    /// <summary>Steps 2 to 7 for the sections that are still missing. It can be killed and run again at any moment.</summary>
    public async Task DraftAsync(string id, CancellationToken ct)
    {
        if (await store.FindAsync(id, ct) is not { Draft.Status: DraftStatus.Drafting } stored)
        {
            return;
        }

        var clock = Stopwatch.StartNew();
        var meter = new ModelMeter { Tools = ToolsFor(stored) };
        await using var arrivals = new Arrivals(desk, stored.Draft, ct);
        try
        {
            var plan = await PinnedAsync(stored.Request.Kind.PlanPrompt, stored.Draft, ct);
            var inputs = await LearnedAsync(stored, DraftInputs.ForPlan(stored), ct);
            var cleared = await ClearAsync(plan, inputs, stored.Draft.Band, await rosters.GetAsync(stored.Draft.Owner, ct), ct);
            var repairs = await ReceiveAsync(stored, plan, cleared, arrivals, meter, ct);
            var provenance = ProvenanceOf(stored.Draft, plan, cleared, meter, clock.ElapsedMilliseconds, repairs);
            await arrivals.EndAsync(new DraftCommand.Finish(provenance));
        }
        catch (ModelTrouble trouble)
        {
            await arrivals.EndAsync(new DraftCommand.Pause(trouble.Message, RetryAt(stored.Draft.Attempt, trouble), trouble.Kept));
        }
    }

    /// <summary>Step 8: a teacher's own text.</summary>
    public async Task<SpineOutcome> EditAsync(
        string id,
        string section,
        int baseRevision,
        JsonNode content,
        string cause,
        Teacher teacher,
        CancellationToken ct
    )
    {
        if (await store.FindAsync(id, ct) is not { } stored)
        {
            return NoSuchDraft;
        }

        return await ChangeAsync(stored, section, baseRevision, content, cause, new KnownPeople(rosters, stored), teacher, ct);
    }

    /// <summary>Steps 2 to 8 for one section or one item; everything else keeps its bytes.</summary>
    public async Task<SpineOutcome> RedoAsync(string id, string pointer, int baseRevision, string instruction, Teacher teacher, CancellationToken ct)
    {
        if (await store.FindAsync(id, ct) is not { } stored)
        {
            return NoSuchDraft;
        }

        var part = new PartPointer(pointer);
        if (stored.Draft.Find(part.Section) is not { } section || part.Read(JsonNode.Parse(section.Json)) is not { } old)
        {
            return new SpineOutcome(stored.Draft, Refusal.Invalid, "That part of the plan is gone.", []);
        }

        var redo = await prompts.ForAsync(stored.Request.Kind.RedoPrompt, teacher.Id, ct);
        var inputs = await LearnedAsync(stored, DraftInputs.ForRedo(stored, pointer, old, instruction), ct);
        var cleared = await ClearAsync(redo, inputs, stored.Draft.Band, await rosters.GetAsync(teacher.Id, ct), ct);
        var people = new KnownPeople(rosters, stored, cleared.Vault);
        try
        {
            var (written, said) = await ReceivePartAsync(stored.Draft, redo, cleared, people, ct);
            var content = part.Write(JsonNode.Parse(section.Json)!, written);
            return JsonNode.DeepEquals(content, JsonNode.Parse(section.Json))
                ? new SpineOutcome(
                    stored.Draft,
                    Refusal.Invalid,
                    said ?? "Nothing better was found for that. Change it by hand, or say it in other words.",
                    []
                )
                : await ChangeAsync(
                    stored,
                    part.Section,
                    baseRevision,
                    content,
                    "redo: " + instruction,
                    people,
                    teacher,
                    ct,
                    said is null ? null : new Finding("redo", "in-part", pointer, 0, 0, Verdict.Note, said)
                );
        }
        catch (ModelTrouble trouble)
        {
            return NotDelivered(stored.Draft, trouble, cleared.Findings);
        }
    }

    /// <summary>Step 9: the rails run again on exactly this text, then the teacher's approval stands.</summary>
    public async Task<SpineOutcome> ApproveAsync(string id, int baseVersion, Teacher teacher, CancellationToken ct)
    {
        if (await store.FindAsync(id, ct) is not { } stored)
        {
            return NoSuchDraft;
        }

        var document = stored.Draft.Document();
        var errors = stored.Request.Kind.Errors(document);
        var rechecked = await RecheckAsync(stored, document, ct);
        var approve = new DraftCommand.Approve(baseVersion, rechecked, errors.Count > 0 ? errors[0].Message : null);
        return Outcome(await desk.DoAsync(id, approve, teacher.Name, ct)) with { Errors = errors };
    }

    private static SpineOutcome NoSuchDraft => new(null, Refusal.Invalid, "There is no such draft.", []);

    private static SpineOutcome Outcome((Draft Draft, Decision Decision)? done) =>
        done is { } d ? new SpineOutcome(d.Draft, d.Decision.Refused, d.Decision.Why, []) : NoSuchDraft;

    private static SpineOutcome NotDelivered(Draft draft, ModelTrouble trouble, IReadOnlyList<Finding> found)
    {
        var refused = trouble.Kind is TroubleKind.RailsRefused or TroubleKind.ReplyRefused;
        return new SpineOutcome(draft, refused ? Refusal.Invalid : Refusal.WrongStatus, trouble.Message, [])
        {
            Trouble = trouble.Kind,
            RetryAfter = trouble.RetryAfter,
            Findings = [.. found.Where(f => refused && f.Severity == Verdict.Refuse)],
        };
    }

    private ValueTask<ClearOutcome> ClearAsync(
        ChosenPrompt prompt,
        Dictionary<string, string> inputs,
        string band,
        Roster roster,
        CancellationToken ct
    ) => rails.ClearAsync(inputs, band, roster, prompt.File.Render, DraftKinds.OfPrompt(prompt.Id)?.StudentWork ?? [], ct);

    private Task<ChosenPrompt> PinnedAsync(string promptId, Draft draft, CancellationToken ct) =>
        prompts.PinnedAsync(promptId, draft.Prompts?.GetValueOrDefault(promptId), draft.Owner, ct);

    private Task<Dictionary<string, string>> LearnedAsync(StoredDraft stored, Dictionary<string, string> inputs, CancellationToken ct) =>
        learned.WithAsync(inputs, stored.Draft.Learned, stored.Draft.Owner, ct);

    private static ClearedPrompt Passed(ClearOutcome cleared) =>
        cleared.Prompt ?? throw new ModelTrouble(cleared.StoppedBy!.Message, canRetry: false, kind: TroubleKind.RailsRefused);

    private async Task<SpineOutcome> ChangeAsync(
        StoredDraft stored,
        string section,
        int baseRevision,
        JsonNode content,
        string cause,
        KnownPeople people,
        Teacher teacher,
        CancellationToken ct,
        Finding? note = null
    )
    {
        if (stored.Request.Kind.ValidateSection(section, content) is { Count: > 0 } errors)
        {
            return new SpineOutcome(stored.Draft, Refusal.Invalid, errors[0].Message, errors);
        }

        var document = stored.Draft.Document();
        document[section] = content.DeepClone();
        var rules = stored.Request.Kind.Rules(document).Where(e => e.Path.StartsWith("/" + section, StringComparison.Ordinal));
        var reply = await rails.CheckAsync(
            section,
            content,
            stored.Draft.Band,
            NameVault.Empty,
            [.. rules.Select(e => ShapeFinding(stored.Draft, "rule", e)), .. note is null ? [] : new[] { note }],
            people.GetAsync,
            ct
        );
        return Outcome(await desk.DoAsync(stored.Draft.Id, new DraftCommand.Change(section, baseRevision, reply, cause), teacher.Name, ct));
    }

    private async Task<Dictionary<string, CheckedReply>> RecheckAsync(StoredDraft stored, JsonObject document, CancellationToken ct)
    {
        var people = new KnownPeople(rosters, stored);
        var checks = document.Select(async s =>
            (s.Key, Reply: await rails.CheckAsync(s.Key, s.Value!, stored.Draft.Band, NameVault.Empty, [], people.GetAsync, ct))
        );
        return (await Task.WhenAll(checks)).ToDictionary(c => c.Key, c => c.Reply);
    }

    private static Finding ShapeFinding(Draft draft, string code, ShapeError error) =>
        new(draft.Kind + "-plan", code, error.Path, 0, 0, Verdict.Hold, error.Message);

    private IAsyncEnumerable<string> Ask(
        ClearedPrompt cleared,
        ChosenPrompt prompt,
        string schema,
        bool offline,
        ModelMeter meter,
        CancellationToken ct
    )
    {
        var ask = new ModelAsk(schema, (float)prompt.File.Setting("temperature", 0.4), (int)prompt.File.Setting("max_tokens", 9000), offline)
        {
            Prompt = prompt.File,
        };
        return model.StreamAsync(cleared, ask, meter, ct);
    }

    private Provenance ProvenanceOf(Draft draft, ChosenPrompt plan, ClearOutcome cleared, ModelMeter meter, long milliseconds, int repairs) =>
        new(
            string.Join(" and ", draft.Writers.Append(meter.AnsweredBy).Where(w => w.Length > 0).Distinct()),
            plan.Id,
            plan.File.Hash,
            cleared.Vault.Originals.Count,
            rails.Count(Direction.Request),
            rails.Count(Direction.Reply),
            milliseconds,
            meter.InputTokens,
            meter.OutputTokens,
            meter.CacheHit,
            draft.Attempt + meter.Attempts,
            meter.Cost,
            repairs,
            plan.Number
        )
        {
            AlsoReadBy = rails.Services,
            LookedUp = meter.Tools?.Calls is { Count: > 0 } calls ? calls : null,
        };

    private DateTimeOffset? RetryAt(int attempt, ModelTrouble trouble)
    {
        if (!trouble.CanRetry || attempt >= 5)
        {
            return null;
        }

        var wait = trouble.RetryAfter ?? TimeSpan.FromSeconds(10 * Math.Pow(2, attempt));
        return time.GetUtcNow() + wait;
    }
}
