using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Tests.Drafts;

public sealed class DraftDecisions
{
    private static readonly RailPipeline Rails = DefaultRails.Create();
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 21, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_draft_is_approved_only_as_it_was_seen()
    {
        var draft = Complete();
        var approve = new DraftCommand.Approve(draft.Version - 1, Recheck(draft), null);
        Assert.Equal(Refusal.Stale, draft.Decide(approve, "Ms Okafor", Now).Refused);
    }

    [Fact]
    public void Approval_makes_the_proof_and_an_edit_takes_it_away()
    {
        var draft = Complete();
        var decision = draft.Decide(new DraftCommand.Approve(draft.Version, Recheck(draft), null), "Ms Okafor", Now);
        Assert.NotNull(decision.ApprovedDraft);
        var approved = After(draft, decision);
        Assert.NotNull(ApprovedDraft.Of(approved, decision.Events));

        var changed = After(
            approved,
            approved.Decide(new DraftCommand.Change("notes", approved.Find("notes")!.Revision, Text("Other."), "edit"), "Ms Okafor", Now)
        );
        Assert.Equal(DraftStatus.NeedsReview, changed.Status);
        Assert.Null(ApprovedDraft.Of(changed, decision.Events));
    }

    [Fact]
    public void An_open_hold_stops_the_approval()
    {
        var draft = Complete();
        draft = After(
            draft,
            draft.Decide(new DraftCommand.Change("outcome", draft.Find("outcome")!.Revision, Text("[You fill: the aim]"), "edit"), "Ms Okafor", Now)
        );
        var decision = draft.Decide(new DraftCommand.Approve(draft.Version, Recheck(draft), null), "Ms Okafor", Now);
        Assert.Equal(Refusal.HoldOpen, decision.Refused);
        Assert.Empty(decision.Events);
    }

    [Fact]
    public void A_stale_edit_is_refused_and_the_same_text_again_is_no_change()
    {
        var draft = Complete();
        var seen = draft.Find("notes")!.Revision;
        var changed = After(draft, draft.Decide(new DraftCommand.Change("notes", seen, Text("Mine."), "edit"), "Ms Okafor", Now));
        Assert.Equal(Refusal.Stale, changed.Decide(new DraftCommand.Change("notes", seen, Text("Theirs."), "edit"), "Ms Okafor", Now).Refused);
        Assert.Null(changed.Decide(new DraftCommand.Change("notes", seen, Text("Mine."), "edit"), "Ms Okafor", Now).Refused);
    }

    [Fact]
    public void Every_sequence_of_commands_leaves_a_legal_draft() =>
        Prop.ForAll(
                Gen.Choose(0, 8).ListOf().ToArbitrary(),
                steps =>
                {
                    var draft = Asked();
                    var before = draft;
                    foreach (var step in steps)
                    {
                        before = draft;
                        draft = After(draft, draft.Decide(Command(step, draft), "Ms Okafor", Now));
                        Assert.True(draft.Version >= before.Version);
                        Assert.True(draft.Status != DraftStatus.Approved || draft.Sections.Count == 2);
                        Assert.True(draft.RetryAt is null || draft.Status == DraftStatus.Waiting);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static DraftCommand Command(int step, Draft draft) =>
        step switch
        {
            0 => new DraftCommand.Arrive("outcome", Text("I can.")),
            1 => new DraftCommand.Arrive("notes", Text("Bring lamps.")),
            2 when draft.Sections.Count == 2 => new DraftCommand.Finish(How),
            3 => new DraftCommand.Pause("Busy.", Now),
            4 => new DraftCommand.Stop(),
            5 => new DraftCommand.Resume(true),
            6 => new DraftCommand.Approve(draft.Version, Recheck(draft), null),
            7 => new DraftCommand.Delete(),
            _ => new DraftCommand.Undelete(),
        };

    private static Provenance How { get; } = new("Offline composer", "lessons/plan", "0", 0, 9, 9, 1);

    private static Draft Asked() =>
        new Draft
        {
            Id = "d",
            Owner = "t",
            Band = "6-8",
        }.Apply(new Asked("Seasons", ["outcome", "notes"], []) { At = Now, By = "Ms Okafor" });

    private static Draft Complete() =>
        new DraftCommand[]
        {
            new DraftCommand.Arrive("notes", Text("Bring lamps.")),
            new DraftCommand.Arrive("outcome", Text("I can.")),
            new DraftCommand.Finish(How),
        }.Aggregate(Asked(), (d, c) => After(d, d.Decide(c, "model", Now)));

    private static Draft After(Draft draft, Decision decision) => decision.Events.Aggregate(draft, (d, e) => d.Apply(e));

    private static CheckedReply Text(string text) => Rails.Check("outcome", new JsonArray(text), "6-8", NameVault.Empty, []);

    private static Dictionary<string, CheckedReply> Recheck(Draft draft) =>
        draft.Sections.ToDictionary(s => s.Id, s => Rails.Check(s.Id, JsonNode.Parse(s.Json)!, "6-8", NameVault.Empty, []));
}
