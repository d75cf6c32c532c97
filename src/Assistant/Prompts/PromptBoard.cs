using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Prompts.Lint;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Prompts;

/// <summary>Decides which version is used: publishing and going back. Whatever is in doubt keeps what is used now.</summary>
public sealed class PromptBoard(PromptDesk desk, IPromptStore store, IRosterStore rosters, RailPipeline rails, IPromptGate gate, TimeProvider time)
{
    /// <summary>Has a version used. For oneself the lint and the checks must pass; for the school the gate too; for the default also an owner is needed.</summary>
    public async Task<PromptOutcome> PublishAsync(string id, int number, PromptScope scope, Teacher teacher, bool isOwner, CancellationToken ct)
    {
        if (await desk.OpenAsync(id, teacher.Id, ct) is not { } family || family.Find(number) is not { } version)
        {
            return new PromptOutcome(null, PromptRefusal.NotThere, "There is no such version, or it is not yours to see.");
        }

        var checkedText = await CheckAsync(family, version, teacher, ct);
        if (checkedText.Refused is not null)
        {
            return checkedText;
        }

        if (scope == PromptScope.Default && !isOwner)
        {
            return checkedText with
            {
                Version = null,
                Refused = PromptRefusal.Owner,
                Why = "Only whoever runs this Homeroom can set the default for everybody.",
            };
        }

        if (scope != PromptScope.Mine)
        {
            var against = family.UsedBy(scope)?.Hash ?? family.File.Content;
            var verdict = await gate.LookAsync(id, version.Hash, against, ct);
            if (verdict.State != GateState.Passed)
            {
                return checkedText with { Version = null, Refused = PromptRefusal.Gate, Why = verdict.Sentence, Gate = verdict };
            }
        }

        return family.UsedBy(scope)?.Id == version.Id
            ? new PromptOutcome(version, PromptRefusal.Nothing, "This version is in use already.")
            : await UseAsync(family, scope, version, teacher, ct);
    }

    /// <summary>Goes back to what was used before; at the end of the line, to none of one's own.</summary>
    public async Task<PromptOutcome> BackAsync(string id, PromptScope scope, Teacher teacher, bool isOwner, CancellationToken ct)
    {
        if (await desk.OpenAsync(id, teacher.Id, ct) is not { } family)
        {
            return new PromptOutcome(null, PromptRefusal.NotThere, "There is no such prompt.");
        }

        if (family.UsedBy(scope) is not { } now)
        {
            return new PromptOutcome(null, PromptRefusal.Nothing, "There is nothing to go back from.");
        }

        // Whoever made it may take it back, and an owner may; going back needs no gate, as it was in use before.
        return scope != PromptScope.Mine && !isOwner && family.Last(scope)!.By != teacher.Id && now.Author != teacher.Id
            ? new PromptOutcome(null, PromptRefusal.Owner, "Only whoever published this version, or runs this Homeroom, can take it back for others.")
            : await UseAsync(family, scope, family.Before(scope), teacher, ct);
    }

    /// <summary>What stops a version from being used by its author; nothing when it can be.</summary>
    public async Task<PromptOutcome> CheckAsync(PromptFamily family, PromptRevision version, Teacher teacher, CancellationToken ct)
    {
        var file = await desk.TextAsync(family, version, ct);
        var roster = await rosters.GetAsync(teacher.Id, ct);
        var lint = PromptLint.Of(file, family.File, roster);
        var outcome = new PromptOutcome(version) { Lint = lint.Findings };
        if (lint.Findings.FirstOrDefault(f => f.Level == LintLevel.Error) is { } error)
        {
            return outcome with { Version = null, Refused = PromptRefusal.Lint, Why = $"Line {error.Line}: {error.Message} {error.Way}" };
        }

        var findings = Stopping(file);
        return findings.Count > 0
            ? outcome with
            {
                Version = null,
                Refused = PromptRefusal.Rails,
                Why = findings[0].Message,
                Findings = findings,
            }
            : outcome with
            {
                Findings = [],
            };
    }

    /// <summary>What the rails stop in a prompt's own text, and in the samples as it renders them.</summary>
    private List<Finding> Stopping(PromptFile file)
    {
        var messages = Lint.PromptText.Of(file);
        var input = new RailInput(Direction.Request, "9-12", messages);
        List<Finding> found = [.. rails.Review(input).Where(f => f.Severity >= Verdict.Hold)];
        if (found.Count == 0 && PromptPreview.Of(file, Filled(file), Roster.Empty, rails).Why is { } why)
        {
            found.Add(new Finding("prompt", "not-cleared", "", 0, 0, Verdict.Refuse, why));
        }

        return found;
    }

    private static Dictionary<string, string> Filled(PromptFile file) => file.InputVariables.ToDictionary(v => v.Name, v => v.Default ?? "x");

    private async Task<PromptOutcome> UseAsync(PromptFamily family, PromptScope scope, PromptRevision? version, Teacher teacher, CancellationToken ct)
    {
        var use = new PromptUse
        {
            Prompt = family.Id,
            Scope = scope,
            Owner = scope == PromptScope.Mine ? teacher.Id : "",
            Turn = (family.Last(scope)?.Turn ?? 0) + 1,
            Revision = version?.Id,
            By = teacher.Id,
            At = time.GetUtcNow(),
        };
        return await store.UseAsync(use, ct)
            ? new PromptOutcome(version)
            : new PromptOutcome(null, PromptRefusal.Stale, "Somebody has decided this in the meantime. Look again, then decide.");
    }
}
