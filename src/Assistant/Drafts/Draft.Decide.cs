using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

public sealed partial record Draft
{
    /// <summary>Decides on a command: pure, no clock and no store.</summary>
    /// <param name="command">What is wanted.</param>
    /// <param name="by">The signed-in teacher, or "model".</param>
    /// <param name="at">Now.</param>
    public Decision Decide(DraftCommand command, string by, DateTimeOffset at)
    {
        var decision = Choose(command, by, at);
        return decision with { Events = [.. decision.Events.Select(e => e with { By = by, At = at })] };
    }

    private Decision Choose(DraftCommand command, string by, DateTimeOffset at) =>
        command switch
        {
            DraftCommand.Undelete => DeletedAt is null ? Nothing : One(new Undeleted()),
            _ when DeletedAt is not null => No(Refusal.WrongStatus, "This draft is deleted. Bring it back first."),
            DraftCommand.Arrive a => Arrive(a),
            DraftCommand.Change c => Change(c),
            DraftCommand.Arrange a => Arrange(a),
            DraftCommand.Finish f => Status == DraftStatus.Drafting ? One(new DraftingFinished(f.Provenance)) : Nothing,
            DraftCommand.Pause p => Status == DraftStatus.Drafting ? Pause(p) : Nothing,
            DraftCommand.Stop => Status is DraftStatus.Drafting or DraftStatus.Waiting ? One(new DraftingStopped()) : Nothing,
            DraftCommand.Resume r => Status is DraftStatus.Waiting or DraftStatus.Stopped ? One(new DraftingResumed(r.Offline)) : Nothing,
            DraftCommand.Settle s => Settle(s),
            DraftCommand.Approve a => Approve(a, by, at),
            DraftCommand.Delete => One(new Deleted()),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "A command without a rule."),
        };

    private static Decision Nothing => new([]);

    private static Decision One(DraftEvent e) => new([e]);

    private static Decision No(Refusal refusal, string why) => new([], refusal, why);

    private Decision Arrive(DraftCommand.Arrive a) =>
        Status != DraftStatus.Drafting || Find(a.Section) is not null
            ? Nothing
            : One(new SectionArrived(a.Section, a.Reply.Content.ToJsonString(Json.Options), a.Reply.Findings, a.Writer));

    // What a rail refuses is not shown, so it is not kept either.
    private Decision Pause(DraftCommand.Pause p) =>
        One(new DraftingPaused(p.Reason, p.RetryAt, Attempt + 1, p.Kept is { Verdict: < Verdict.Refuse } kept ? kept.Content.ToString() : null));

    private Decision Change(DraftCommand.Change c)
    {
        if (Find(c.Section) is not { } section)
        {
            return AddCycle(c);
        }

        var json = c.Reply.Content.ToJsonString(Json.Options);
        if (json == section.Json)
        {
            return Nothing;
        }

        return section.Revision != c.BaseRevision
            ? No(Refusal.Stale, "This section was changed in another tab. Both texts are safe.")
            : One(new SectionChanged(c.Section, json, c.Reply.Findings, c.Cause));
    }

    private Decision Settle(DraftCommand.Settle s)
    {
        var finding = Sections.SelectMany(x => x.Findings).FirstOrDefault(f => f.Key == s.Finding);
        return finding switch
        {
            null => No(Refusal.Invalid, "That finding is gone: the text has changed since."),
            { Severity: >= Verdict.Hold } => No(Refusal.HoldOpen, "A hold is settled by changing the text."),
            _ when string.IsNullOrWhiteSpace(s.Reason) => No(Refusal.Invalid, "Say in a few words why it stays."),
            _ => One(new FindingSettled(s.Finding, s.Reason.Trim())),
        };
    }

    private Decision Approve(DraftCommand.Approve a, string by, DateTimeOffset at)
    {
        if (Status != DraftStatus.NeedsReview)
        {
            return No(Refusal.WrongStatus, Status == DraftStatus.Approved ? "This draft is approved already." : "The draft is not complete yet.");
        }

        if (a.BaseVersion != Version)
        {
            return No(Refusal.Stale, "The draft has changed since you opened this page. Look at it again, then approve.");
        }

        if (a.Missing is { } missing)
        {
            return No(Refusal.HoldOpen, missing);
        }

        foreach (var section in Sections)
        {
            if (!a.Rechecked.TryGetValue(section.Id, out var now) || !JsonNode.DeepEquals(now.Content, JsonNode.Parse(section.Json)))
            {
                return No(Refusal.Stale, "The check did not run on exactly this text. Try again.");
            }

            if (now.Findings.FirstOrDefault(f => f.Severity >= Verdict.Hold) is { } hold)
            {
                return No(Refusal.HoldOpen, hold.Message);
            }
        }

        return One(new Approved(ApprovedDraft.Hash(this))) with
        {
            ApprovedDraft = ApprovedDraft.Of(this, by, at),
        };
    }
}
