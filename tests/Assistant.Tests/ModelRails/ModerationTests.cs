using Homeroom.Guardrails;

namespace Homeroom.Assistant.Tests.ModelRails;

public sealed class ModerationTests
{
    private const string War = "The battle of the Somme cost more than a million lives.";

    [Fact]
    public async Task The_question_is_the_documented_one()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.CleanAsync());
        var reply = await bench.CheckAsync(War);
        var asked = Assert.Single(bench.Server.Turns);
        Assert.Equal("/v1/moderations", asked.Path);
        Assert.Equal("Bearer key-1", asked.Authorization);
        Assert.Equal("omni-moderation-latest", asked.Body["model"]!.GetValue<string>());
        Assert.Equal([War], asked.Texts);
        Assert.Empty(reply.Findings);
    }

    [Theory]
    [InlineData("violence", 0.49, null)]
    [InlineData("violence", 0.5, Verdict.Note)]
    [InlineData("violence", 0.79, Verdict.Note)]
    [InlineData("violence", 0.8, Verdict.Hold)]
    [InlineData("violence/graphic", 0.9, Verdict.Hold)]
    [InlineData("hate", 0.9, Verdict.Hold)]
    [InlineData("hate/threatening", 0.6, Verdict.Note)]
    [InlineData("harassment", 0.9, Verdict.Hold)]
    [InlineData("harassment/threatening", 0.9, Verdict.Hold)]
    [InlineData("illicit", 0.9, Verdict.Hold)]
    [InlineData("illicit/violent", 0.9, Verdict.Hold)]
    [InlineData("self-harm", 0.6, Verdict.Note)]
    [InlineData("self-harm/intent", 0.9, Verdict.Hold)]
    [InlineData("self-harm/instructions", 0.9, Verdict.Hold)]
    [InlineData("sexual", 0.9, Verdict.Hold)]
    [InlineData("sexual/minors", 0.6, Verdict.Hold)]
    [InlineData("sexual/minors", 0.9, Verdict.Refuse)]
    [InlineData("something/new", 0.9, Verdict.Hold)]
    public async Task Each_category_does_what_its_score_asks_for(string category, double score, Verdict? verdict)
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.ModerationAsync(_ => (category, score)));
        var reply = await bench.CheckAsync(War);
        Assert.Equal(verdict ?? Verdict.Pass, reply.Verdict);
        if (verdict is not null)
        {
            var finding = Assert.Single(reply.Findings);
            Assert.Equal("moderation", finding.Rail);
            Assert.Equal(category == "something/new" ? "other" : category.Replace('/', '-'), finding.Code);
            Assert.StartsWith("OpenAI moderation (127.0.0.1) sees", finding.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_the_service_itself_flags_is_told_below_the_schools_score_too()
    {
        await using var bench = await RailBench.OpenAsync(a =>
            RailBench.OpenAI(a) with
            {
                OpenAI = RailBench.OpenAI(a).OpenAI with { NoteFrom = 0.9, HoldFrom = 0.95 },
            }
        );
        bench.Server.Always(t => t.ModerationAsync(_ => ("hate", 0.6)));
        Assert.Equal(Verdict.Note, (await bench.CheckAsync(War)).Verdict);
    }

    [Fact]
    public async Task A_finding_stands_at_the_text_that_it_is_about()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.ModerationAsync(x => x.Contains("Somme", StringComparison.Ordinal) ? ("violence", 0.9) : null));
        var finding = Assert.Single((await bench.CheckAsync("A quiet text.", War, "Another one.")).Findings);
        Assert.Equal(("/exit/1", 0, 0), (finding.Place, finding.Start, finding.Length));
    }

    [Fact]
    public async Task What_is_spread_over_several_texts_is_found_in_all_of_them_together()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t =>
            t.ModerationAsync(x =>
                x.Contains("One half,", StringComparison.Ordinal) && x.Contains("and the other.", StringComparison.Ordinal) ? ("illicit", 0.9) : null
            )
        );
        var finding = Assert.Single((await bench.CheckAsync("One half,", "and the other.")).Findings);
        Assert.Equal(("/exit", 0, 0), (finding.Place, finding.Start, finding.Length));
    }

    [Fact]
    public async Task A_long_text_goes_out_in_pieces_that_overlap_and_the_finding_keeps_its_place()
    {
        var words = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"word{i}"));
        var at = words.IndexOf("word2900", StringComparison.Ordinal);
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.ModerationAsync(x => x.Contains("word2900", StringComparison.Ordinal) ? ("hate", 0.9) : null));
        var finding = Assert.Single(await bench.ReviewAsync(Direction.PupilText, words), f => f.Rail == "moderation");
        var texts = bench.Server.Turns.Single().Texts;
        Assert.True(texts.Count > 2);
        Assert.All(texts, t => Assert.InRange(t.Length, 1, 8000));
        Assert.All(texts.Zip(texts.Skip(1)), p => Assert.Contains(p.Second.Split(' ')[0] + " ", p.First, StringComparison.Ordinal));
        Assert.True(Enumerable.Range(0, 3000).All(i => texts.Any(t => t.Split(' ').Contains($"word{i}"))));
        Assert.Equal("text", finding.Place);
        Assert.InRange(at, finding.Start, finding.Start + finding.Length - 8);
        Assert.InRange(finding.Length, 1, 8000);
    }

    [Theory]
    [InlineData("self-harm")]
    [InlineData("self-harm/intent")]
    [InlineData("self-harm/instructions")]
    public async Task A_student_who_may_be_in_danger_is_brought_to_a_person(string category)
    {
        await using var bench = await RailBench.OpenAsync(
            RailBench.OpenAI,
            "name: Quiet\nrules:\n  - rail: moderation\n    code: violence\n    verdict: pass\n"
        );
        bench.Server.Always(t => t.ModerationAsync(_ => (category, 0.55)));
        var finding = Assert.Single(await bench.ReviewAsync(Direction.StudentWork, "Every evening is the same grey wall."));
        Assert.Equal(Verdict.Escalate, finding.Severity);
        Assert.Contains("tell Ms. Adeyemi, room 12; for advice, call 988.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_the_service_finds_grave_is_not_cleared()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.ModerationAsync(x => x.Contains("seasons", StringComparison.Ordinal) ? ("sexual/minors", 0.95) : null));
        var outcome = await bench.ClearAsync(("topic", "the seasons"), ("class_notes", "They like to draw."));
        Assert.Null(outcome.Prompt);
        Assert.Equal(("topic", Verdict.Refuse), (outcome.Findings.Single().Place, outcome.Findings.Single().Severity));
    }

    [Fact]
    public async Task A_request_that_is_held_is_sent_with_the_word_beside_it()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.ModerationAsync(_ => ("violence", 0.95)));
        var outcome = await bench.ClearAsync(("topic", "the battle of the Somme"));
        Assert.NotNull(outcome.Prompt);
        Assert.Equal(Verdict.Hold, outcome.Findings.Single().Severity);
    }

    [Fact]
    public async Task The_schools_policy_rules_over_what_a_service_proposes()
    {
        await using var bench = await RailBench.OpenAsync(
            RailBench.OpenAI,
            "name: History\nrules:\n  - rail: moderation\n    code: violence\n    verdict: note\n    band: 6-8\n"
        );
        bench.Server.Always(t => t.ModerationAsync(_ => ("violence", 0.95)));
        var finding = Assert.Single((await bench.CheckAsync(War)).Findings);
        Assert.Equal((Verdict.Note, "History", Verdict.Hold), (finding.Severity, finding.Ruling!.Policy, finding.Ruling.Proposed));
    }
}
