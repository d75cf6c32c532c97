using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

public sealed partial record Draft
{
    private bool IsComplete => Status is DraftStatus.NeedsReview or DraftStatus.Approved;

    private Decision AddCycle(DraftCommand.Change c)
    {
        if (!Outline.Contains(c.Section) || !CycleOrder.Cycles.Contains(c.Section))
        {
            return No(Refusal.Invalid, $"There is no section “{c.Section}”.");
        }

        return !IsComplete ? No(Refusal.WrongStatus, "The draft is not complete yet.")
            : c.BaseRevision != 0
                ? No(Refusal.Stale, "This learning cycle was removed in another tab. Your text is safe: add the cycle again and put it in.")
            : One(new SectionChanged(c.Section, c.Reply.Content.ToJsonString(Json.Options), c.Reply.Findings, "added"));
    }

    private Decision Arrange(DraftCommand.Arrange a)
    {
        if (!IsComplete)
        {
            return No(Refusal.WrongStatus, "The draft is not complete yet.");
        }

        return a.BaseVersion != Version
            ? No(Refusal.Stale, "The draft has changed since you opened this page. Look at it again, then move the cycle.")
            : new Decision([.. a.Cycles.OrderBy(c => c.Key, StringComparer.Ordinal).SelectMany(c => Place(c.Key, c.Value, a.Cause))]);
    }

    private IEnumerable<DraftEvent> Place(string cycle, CheckedReply? reply, string cause)
    {
        if (reply is null)
        {
            return Find(cycle) is null ? [] : [new SectionRemoved(cycle)];
        }

        var json = reply.Content.ToJsonString(Json.Options);
        return json == Find(cycle)?.Json ? [] : [new SectionChanged(cycle, json, reply.Findings, cause)];
    }
}
