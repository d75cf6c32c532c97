using System.Text.Json.Nodes;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Tests;

/// <summary>The pipeline itself: it fails closed, restores exactly and tells where.</summary>
public sealed class RailPipelineTests
{
    private sealed class Broken : IRail
    {
        public string Id => "broken-one";

        public IEnumerable<Finding> Check(RailInput input) => throw new InvalidOperationException("secret words of a text");
    }

    private sealed class BreaksHalfway : IRail
    {
        public string Id => "halfway";

        public IEnumerable<Finding> Check(RailInput input)
        {
            yield return new Finding(Id, "first", input.Texts[0].Place, 0, 1, Verdict.Note, "Seen before it broke.");
            throw new TimeoutException();
        }
    }

    private sealed class Says(Verdict severity) : IRail
    {
        public string Id => "says";

        public IEnumerable<Finding> Check(RailInput input) =>
            input.Texts.Select(t => new Finding(Id, "said", t.Place, 0, t.Text.Length, severity, "Said."));
    }

    private static readonly Roster Nobody = new([]);

    private static IReadOnlyList<PromptMessage> AsOne(IReadOnlyDictionary<string, string> fields) =>
        [new PromptMessage("user", string.Join('\n', fields.Values))];

    private static ClearOutcome Clear(RailPipeline rails, string text, Roster? roster = null) =>
        rails.Clear(new Dictionary<string, string> { ["topic"] = text }, "6-8", roster ?? Nobody, AsOne);

    [Fact]
    public void A_rail_that_breaks_refuses_on_the_way_in()
    {
        var outcome = Clear(new RailPipeline([new Broken()]), "Seasons");
        Assert.Null(outcome.Prompt);
        Assert.Equal(Verdict.Refuse, Assert.Single(outcome.Findings).Severity);
    }

    [Fact]
    public void A_rail_that_breaks_holds_on_the_way_out()
    {
        var reply = new RailPipeline([new Broken()]).Check("exit", new JsonArray("A text."), "6-8", NameVault.Empty, []);
        Assert.Equal(Verdict.Hold, reply.Verdict);
    }

    [Fact]
    public void What_a_broken_rail_says_of_itself_does_not_reach_the_finding()
    {
        var reply = new RailPipeline([new Broken()]).Check("exit", new JsonArray("A text."), "6-8", NameVault.Empty, []);
        Assert.DoesNotContain("secret words", Assert.Single(reply.Findings).Message);
    }

    [Fact]
    public void A_rail_that_breaks_halfway_still_holds_and_the_rails_after_it_still_run()
    {
        var reply = new RailPipeline([new BreaksHalfway(), new Says(Verdict.Note)]).Check("exit", new JsonArray("A."), "6-8", NameVault.Empty, []);
        Assert.Contains(reply.Findings, f => f is { Rail: "halfway", Severity: Verdict.Hold });
        Assert.Contains(reply.Findings, f => f.Rail == "says");
    }

    [Theory]
    [InlineData(Verdict.Note, true)]
    [InlineData(Verdict.Hold, true)]
    [InlineData(Verdict.Refuse, false)]
    public void Only_a_refusal_keeps_a_request_from_the_model(Verdict severity, bool goes)
    {
        var outcome = Clear(new RailPipeline([new Says(severity)]), "Seasons");
        Assert.Equal(goes, outcome.Prompt is not null);
        Assert.Equal(severity, Assert.Single(outcome.Findings).Severity);
    }

    [Fact]
    public void A_name_that_a_prompt_brings_back_stops_the_request()
    {
        var outcome = new RailPipeline([]).Clear(
            new Dictionary<string, string> { ["class_notes"] = "Leo needs help." },
            "6-8",
            new Roster(["Leo Park"]),
            _ => [new PromptMessage("system", "You teach Leo Park.")]
        );
        Assert.Null(outcome.Prompt);
        Assert.Equal(("privacy", "leak"), (outcome.Findings.Single().Rail, outcome.Findings.Single().Code));
    }

    [Fact]
    public void What_the_feature_found_stands_beside_what_the_rails_found()
    {
        var own = new Finding("lesson-plan", "rule", "/exit/0", 0, 0, Verdict.Hold, "The key is missing.");
        var reply = new RailPipeline([new Says(Verdict.Note)]).Check("exit", new JsonArray("A."), "6-8", NameVault.Empty, [own]);
        Assert.Equal(["lesson-plan", "says"], reply.Findings.Select(f => f.Rail));
        Assert.Equal(Verdict.Hold, reply.Verdict);
    }

    [Fact]
    public void Places_are_pointers_that_begin_with_the_section()
    {
        var content = JsonNode.Parse("""{"a/b":[{"~c":"one"}],"d":"two","n":3,"nothing":null}""")!;
        var reply = new RailPipeline([new Says(Verdict.Note)]).Check("starter", content, "6-8", NameVault.Empty, []);
        Assert.Equal(["/starter/a~1b/0/~0c", "/starter/d"], reply.Findings.Select(f => f.Place));
    }

    [Fact]
    public void Names_come_back_before_the_rails_look()
    {
        var cleared = Clear(DefaultRails.Create(), "Leo Park reads aloud.", new Roster(["Leo Park"]));
        var token = Assert.Single(cleared.Vault.Originals).Key;
        var reply = new RailPipeline([new Says(Verdict.Note)]).Check("notes", new JsonArray($"{token} reads."), "6-8", cleared.Vault, []);
        Assert.Equal("Leo Park reads.", reply.Content[0]!.GetValue<string>());
        Assert.Equal("Leo Park reads.".Length, Assert.Single(reply.Findings).Length);
    }

    [Fact]
    public void A_stand_in_that_a_model_has_miscopied_is_held_where_it_stands()
    {
        var rails = new RailPipeline([]);
        var cleared = Clear(rails, "Amara Obi reads.", new Roster(["Amara Obi"]));
        var token = Assert.Single(cleared.Vault.Originals).Key;
        var wrong = token.Replace(token[^3], token[^3] == 'Q' ? 'R' : 'Q');
        var reply = rails.Check("notes", new JsonArray("Fine.", $"{token} and {wrong} read."), "6-8", cleared.Vault, []);
        var found = Assert.Single(reply.Findings);

        Assert.Equal(("stray-token", "/notes/1", Verdict.Hold), (found.Code, found.Place, found.Severity));
        Assert.Equal($"Amara Obi and {wrong} read.", reply.Content[1]!.GetValue<string>());
        Assert.Equal(wrong, $"Amara Obi and {wrong} read.".Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData(Verdict.Pass)]
    [InlineData(Verdict.Note)]
    [InlineData(Verdict.Hold)]
    [InlineData(Verdict.Refuse)]
    public void What_is_found_later_makes_a_verdict_stricter_and_never_milder(Verdict later)
    {
        foreach (var here in new[] { Verdict.Note, Verdict.Hold, Verdict.Refuse })
        {
            var rails = new RailPipeline([new Says(here)]);
            var input = new RailInput(Direction.Reply, "6-8", [new RailText("/exit/0", "A.")]);
            var before = rails.Check("exit", new JsonArray("A."), "6-8", NameVault.Empty, []);
            var after = rails.Also(before, input, [new Found(new Finding("late", "x", "/exit", 0, 0, later, "Late."), "3")]);
            Assert.Equal(here > later ? here : later, after.Verdict);
            Assert.Equal(before.Findings, after.Findings.Take(before.Findings.Count));
            Assert.Same(before.Content, after.Content);
            Assert.Equal(later == Verdict.Pass ? [] : ["3"], after.Findings.Where(f => f.Rail == "late").Select(f => f.Ruling!.RailVersion));
        }
    }

    [Fact]
    public void What_is_found_later_takes_a_clearance_away_and_never_gives_one()
    {
        var input = new RailInput(Direction.Request, "6-8", [new RailText("topic", "Seasons")]);
        Found[] grave = [new(new Finding("late", "x", "topic", 0, 0, Verdict.Refuse, "Late."), "1")];
        var rails = new RailPipeline([]);
        var cleared = Clear(rails, "Seasons");
        Assert.NotNull(rails.Also(cleared, input, []).Prompt);
        Assert.Null(rails.Also(cleared, input, grave).Prompt);
        Assert.Null(rails.Also(rails.Also(cleared, input, grave), input, []).Prompt);
    }
}
