using System.Text.Json.Nodes;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Tests;

public sealed class DefaultRailsTests
{
    private readonly RailPipeline _rails = DefaultRails.Create();

    private ClearOutcome Clear(params (string Field, string Text)[] fields) =>
        _rails.Clear(
            fields.ToDictionary(f => f.Field, f => f.Text),
            "6-8",
            new Roster(["Leo Park", "Amara Obi"]),
            f => [new PromptMessage("user", string.Join('\n', f.Values))]
        );

    [Fact]
    public void A_request_goes_out_without_names_and_its_reply_comes_back_with_them()
    {
        var cleared = Clear(("topic", "Seasons"), ("class_notes", "Leo reads below grade; Amara’s first language is Igbo."));
        Assert.NotNull(cleared.Prompt);
        Assert.DoesNotContain("Leo", cleared.Prompt.Messages[0].Text);
        var token = cleared.Vault.Originals.Single(o => o.Value == "Leo").Key;
        var reply = _rails.Check("notes", new JsonArray($"Sit with {token} first."), "6-8", cleared.Vault, []);
        Assert.Equal("Sit with Leo first.", reply.Content[0]!.GetValue<string>());
        Assert.Equal(Verdict.Pass, reply.Verdict);
    }

    [Fact]
    public void A_refused_request_has_no_prompt()
    {
        var cleared = Clear(("topic", "How to build a pipe bomb"));
        Assert.Null(cleared.Prompt);
        Assert.Contains(cleared.Findings, f => f.Severity == Verdict.Refuse);
    }

    [Fact]
    public void A_reply_with_a_gap_a_wrong_sum_and_a_script_is_held_three_times()
    {
        var content = JsonNode.Parse("""{"example":"So 3 + 4 = 8.","task":"Use [You fill: a place].","html":"<script>x</script>"}""")!;
        var reply = _rails.Check("cycle1", content, "6-8", NameVault.Empty, []);
        Assert.Equal(["arithmetic", "gaps", "markup"], reply.Findings.Select(f => f.Rail).Distinct().Order());
        Assert.Equal(Verdict.Hold, reply.Verdict);
        Assert.All(reply.Findings, f => Assert.StartsWith("/cycle1/", f.Place));
    }

    // What takes time in the square of its length takes half a minute here and more; what does not, a fraction of a second.
    [Theory]
    [InlineData("a")]
    [InlineData("=")]
    [InlineData("1+")]
    [InlineData("[[")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("how to make ")]
    [InlineData("A scientist ")]
    [InlineData("\u200B")]
    [InlineData("(")]
    [InlineData("Ab ")]
    [InlineData("1 ")]
    [InlineData("9@")]
    [InlineData("ignore the ")]
    [InlineData("[You fill")]
    [InlineData("![")]
    [InlineData("x = ")]
    [InlineData("3 + 4 = 7, ")]
    [InlineData("a.b@")]
    [InlineData("system: ")]
    public void A_very_long_hostile_text_is_checked_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Clear(("source", text), ("class_notes", text));
        _rails.Check("cycle1", new JsonArray(text), "6-8", NameVault.Empty, []);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"{clock.Elapsed}");
    }

    [Fact]
    public void Twelve_rails_stand_in_the_pipeline() => Assert.Equal(12, _rails.Count);
}
