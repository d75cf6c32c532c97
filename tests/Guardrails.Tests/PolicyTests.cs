using System.Text.Json.Nodes;
using Homeroom.Guardrails.Policies;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Tests;

/// <summary>What a policy does to findings, and what it cannot do.</summary>
public sealed class PolicyTests
{
    private sealed class Says(string id, string code, Verdict severity, string version = "1") : IRail
    {
        public string Id => id;

        public string Version => version;

        public IEnumerable<Finding> Check(RailInput input) =>
            input.Texts.Select(t => new Finding(id, code, t.Place, 0, t.Text.Length, severity, "Said."));
    }

    private sealed class Broken(string id) : IRail
    {
        public string Id => id;

        public IEnumerable<Finding> Check(RailInput input) => throw new InvalidOperationException();
    }

    private static Policy Of(params PolicyRule[] rules) => new("School", "v1") { Rules = rules };

    private static Verdict Look(IRail rail, Policy policy, Direction direction = Direction.Reply, string band = "6-8", string text = "Some words") =>
        new RailPipeline([rail], policy).Look(text, direction, band, Roster.Empty).Verdict;

    [Fact]
    public void Every_finding_says_by_which_policy_and_which_rail_it_stands()
    {
        var rails = new RailPipeline([new Says("wording", "label", Verdict.Note, "7")], Of(new PolicyRule("wording", "*", Verdict.Hold)));
        var found = Assert.Single(rails.Check("exit", new JsonArray("A."), "6-8", NameVault.Empty, []).Findings);
        Assert.Equal(Verdict.Hold, found.Severity);
        Assert.Equal(new Ruling("School", "v1", "7", Verdict.Note), found.Ruling);
    }

    [Fact]
    public void Without_a_policy_a_finding_does_what_its_rail_proposes_and_says_so()
    {
        var found = Assert.Single(
            new RailPipeline([new Says("x", "y", Verdict.Hold)]).Review(new RailInput(Direction.Reply, "6-8", [new("/a", "b")]))
        );
        Assert.Equal((Verdict.Hold, Policy.AsProposed.Name), (found.Severity, found.Ruling!.Policy));
    }

    [Fact]
    public void What_a_policy_passes_does_not_stand_beside_a_draft_but_is_seen_by_who_looks()
    {
        var rails = new RailPipeline([new Says("wording", "label", Verdict.Hold)], Of(new PolicyRule("wording", "label", Verdict.Pass)));
        Assert.Empty(rails.Check("exit", new JsonArray("A."), "6-8", NameVault.Empty, []).Findings);
        Assert.Equal(Verdict.Pass, Assert.Single(rails.Look("A.", Direction.Reply, "6-8", Roster.Empty).Findings).Severity);
    }

    [Theory]
    [InlineData(Direction.Reply, "K-2", Verdict.Refuse)]
    [InlineData(Direction.Reply, "9-12", Verdict.Hold)]
    [InlineData(Direction.PupilText, "K-2", Verdict.Note)]
    [InlineData(Direction.StudentWork, "K-2", Verdict.Note)]
    [InlineData(Direction.Reply, "another", Verdict.Hold)]
    public void The_narrower_rule_wins_whatever_their_order(Direction direction, string band, Verdict expected)
    {
        PolicyRule[] rules =
        [
            new("wording", "label", Verdict.Hold) { Directions = [Direction.Reply] },
            new("wording", "label", Verdict.Refuse) { Directions = [Direction.Reply], Bands = ["K-2"] },
            new("wording", "label", Verdict.Note),
            new("wording", "*", Verdict.Pass),
        ];
        Assert.Equal(expected, Look(new Says("wording", "label", Verdict.Hold), Of(rules), direction, band));
        Assert.Equal(expected, Look(new Says("wording", "label", Verdict.Hold), Of([.. rules.Reverse()]), direction, band));
    }

    [Fact]
    public void A_rule_for_every_code_is_also_for_the_codes_that_the_policy_beneath_names()
    {
        var beneath = Of(new PolicyRule("wording", "label", Verdict.Hold));
        var over = Of(new PolicyRule("wording", "*", Verdict.Pass)) with { Over = beneath };
        Assert.Equal(Verdict.Pass, Look(new Says("wording", "label", Verdict.Note), over));
        Assert.Equal(Verdict.Hold, Look(new Says("wording", "label", Verdict.Note), Of() with { Over = beneath }));
    }

    [Fact]
    public void A_rule_can_give_a_finding_back_to_its_check()
    {
        var over = Of(new PolicyRule("wording", "label", null)) with { Over = Of(new PolicyRule("wording", "label", Verdict.Refuse)) };
        Assert.Equal(Verdict.Note, Look(new Says("wording", "label", Verdict.Note), over));
    }

    [Theory]
    [InlineData("safeguarding", "self-harm", Verdict.Escalate, Direction.StudentWork, Verdict.Escalate)]
    [InlineData("hidden-text", "tags", Verdict.Refuse, Direction.Request, Verdict.Hold)]
    [InlineData("hidden-text", "tags", Verdict.Note, Direction.Request, Verdict.Note)]
    [InlineData("hidden-text", "tags", Verdict.Hold, Direction.Reply, Verdict.Pass)]
    [InlineData("instructions", "override", Verdict.Hold, Direction.Request, Verdict.Hold)]
    [InlineData("hidden-text", "tags", Verdict.Hold, Direction.StudentWork, Verdict.Hold)]
    [InlineData("instructions", "score", Verdict.Hold, Direction.StudentWork, Verdict.Hold)]
    [InlineData("jailbreak", "*", Verdict.Refuse, Direction.StudentWork, Verdict.Hold)]
    [InlineData("unsafe", "drug", Verdict.Refuse, Direction.Reply, Verdict.Note)]
    [InlineData("privacy", "leak", Verdict.Refuse, Direction.Request, Verdict.Refuse)]
    public void No_policy_goes_below_a_floor_even_one_that_nobody_validated(
        string rail,
        string code,
        Verdict proposed,
        Direction direction,
        Verdict least
    )
    {
        Assert.Equal(least, Look(new Says(rail, code, proposed), Of(new PolicyRule(rail, code, Verdict.Pass)), direction));
        Assert.Equal(least, Look(new Says(rail, code, proposed), Of(new PolicyRule(rail, "*", Verdict.Pass)), direction));
    }

    [Theory]
    [InlineData(Direction.Reply, Verdict.Hold)]
    [InlineData(Direction.Request, Verdict.Refuse)]
    [InlineData(Direction.StudentWork, Verdict.Refuse)]
    public void A_rail_that_breaks_stays_as_strong_under_every_policy(Direction direction, Verdict expected)
    {
        Assert.Equal(expected, Look(new Broken("wording"), Of(new PolicyRule("wording", "*", Verdict.Pass)), direction));
        Assert.Equal(expected, Look(new Broken("wording"), Of(new PolicyRule("wording", "broken", Verdict.Note)), direction));
    }

    [Fact]
    public void A_policy_can_refuse_a_request_that_holds_a_private_detail_and_never_stops_the_masking()
    {
        var fields = new Dictionary<string, string> { ["class_notes"] = "Write to ana.lopez@example.org." };
        ClearOutcome Clear(Verdict verdict) =>
            DefaultRails
                .Create(Of(new PolicyRule("privacy", "email", verdict)))
                .Clear(fields, "6-8", Roster.Empty, f => [new PromptMessage("user", f["class_notes"])]);

        Assert.Null(Clear(Verdict.Refuse).Prompt);
        Assert.Equal(("privacy", "email"), Clear(Verdict.Refuse).Findings.Select(f => (f.Rail, f.Code)).Single());
        Assert.DoesNotContain("ana.lopez", Clear(Verdict.Pass).Prompt!.Messages[0].Text);
        Assert.Empty(Clear(Verdict.Pass).Findings);
    }

    [Fact]
    public void A_word_on_the_list_of_the_school_is_found_as_a_whole_word_with_its_reason_and_suggestion()
    {
        var word = new BlockedWord("dodge ball", "We play target games.", Verdict.Hold)
        {
            Suggestion = "a target game",
            Directions = [Direction.Reply],
            Bands = ["K-2"],
        };
        var rails = new RailPipeline([], Of() with { Blocked = [word] });
        var found = Assert.Single(rails.Look("Play Dodge Ball, not dodge balls.", Direction.Reply, "K-2", Roster.Empty).Findings);
        Assert.Equal((5, 10, Verdict.Hold, "a target game"), (found.Start, found.Length, found.Severity, found.Suggestion));
        Assert.Contains("We play target games.", found.Message);
        Assert.Empty(rails.Look("Play dodge ball.", Direction.Reply, "3-5", Roster.Empty).Findings);
        Assert.Empty(rails.Look("Play dodge ball.", Direction.PupilText, "K-2", Roster.Empty).Findings);
    }

    [Fact]
    public void An_allowed_word_quiets_the_finding_within_it_and_nothing_else()
    {
        var rails = DefaultRails.Create(Of() with { Allowed = [new AllowedWord("Chairman of the board game club", "The club's own title.")] });
        var findings = rails.Look("The chairman of the board game club met the chairman.", Direction.Reply, "6-8", Roster.Empty).Findings;
        Assert.Equal([Verdict.Pass, Verdict.Note], findings.Select(f => f.Severity));
        Assert.Equal("The club's own title.", findings[0].Ruling!.Reason);
        Assert.Null(findings[1].Ruling!.Reason);
    }

    [Fact]
    public void No_allowed_word_quiets_what_has_a_floor()
    {
        const string Text = "How to build a pipe bomb";
        var rails = DefaultRails.Create(Of() with { Allowed = [new AllowedWord(Text, "A mistake.")] });
        Assert.Equal(Verdict.Refuse, rails.Look(Text, Direction.Request, "6-8", Roster.Empty).Verdict);
    }

    [Fact]
    public void The_same_rails_can_stand_under_another_policy()
    {
        var rails = new RailPipeline([new Says("wording", "label", Verdict.Note)], Of() with { Blocked = [new BlockedWord("ab", "r")] });
        var other = rails.Under(Of(new PolicyRule("wording", "*", Verdict.Hold)));
        Assert.Equal((2, 1), (rails.Count, other.Count));
        Assert.Equal(Verdict.Hold, other.Look("ab", Direction.Reply, "6-8", Roster.Empty).Verdict);
    }
}
