using System.Text;
using Homeroom.Assistant.Policies;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Policies;

namespace Homeroom.Assistant.Tests.Policies;

/// <summary>A school's policy file: what it may say, and what is said of one that cannot be used.</summary>
public sealed class PolicyFileTests
{
    private const string Name = "name: Riverside\n";

    private static IReadOnlyList<PolicyError> Errors(string text)
    {
        var reading = PolicyFile.Read(text);
        Assert.Equal(reading.Policy is null, reading.Errors.Count > 0);
        return reading.Errors;
    }

    private static void Says(string text, int line, params string[] pieces)
    {
        var error = Assert.Single(Errors(text));
        Assert.Equal(line, error.Line);
        Assert.All(pieces, p => Assert.Contains(p, error.Message, StringComparison.Ordinal));
    }

    private static string Rule(string fields) => $"{Name}rules:\n  - {fields.Replace("\n", "\n    ")}\n";

    [Fact]
    public void Everything_that_a_file_can_say_is_read()
    {
        var policy = PolicyFile
            .Read(
                """
                name: Riverside Elementary
                rules:
                  - rail: wording
                    verdict: hold
                    direction: pupil-text
                    band: [K-2, 3-5]
                    about: Texts for our youngest.
                  - rail: unsafe
                    code: weapon
                    verdict: { reply: hold, student-work: check }
                words:
                  block:
                    - text: dodgeball
                      reason: We play target games.
                      suggestion: a target game
                      verdict: hold
                      direction: [reply, pupil-text]
                      band: K-2
                  allow:
                    - text: Chairman Cup
                      reason: Our cup's name.
                      rail: wording
                """
            )
            .Policy!;
        Assert.Equal("Riverside Elementary", policy.Name);
        Assert.Same(PolicyFile.Default, policy.Over);
        Assert.Equal(3, policy.Rules.Count);
        Assert.Equal(("wording", "*", Verdict.Hold), (policy.Rules[0].Rail, policy.Rules[0].Code, policy.Rules[0].Verdict));
        Assert.Equal(["K-2", "3-5"], policy.Rules[0].Bands);
        Assert.Equal([Direction.PupilText], policy.Rules[0].Directions);
        Assert.Contains(policy.Rules, r => r.Verdict is null && r.Directions is [Direction.StudentWork]);
        var word = Assert.Single(policy.Blocked);
        Assert.Equal(("dodgeball", "a target game", Verdict.Hold), (word.Text, word.Suggestion, word.Verdict));
        Assert.Equal(new AllowedWord("Chairman Cup", "Our cup's name.") { Rail = "wording" }, Assert.Single(policy.Allowed));
    }

    [Fact]
    public void The_version_follows_the_content_and_not_the_ends_of_lines()
    {
        var text = Rule("rail: wording\nverdict: hold");
        var version = PolicyFile.Read(text).Policy!.Version;
        Assert.Matches("^[0-9a-f]{12}$", version);
        Assert.Equal(version, PolicyFile.Read(text.Replace("\n", "\r\n")).Policy!.Version);
        Assert.NotEqual(version, PolicyFile.Read(text.Replace("hold", "note")).Policy!.Version);
        Assert.NotEqual(version, PolicyFile.Default.Version);
    }

    [Fact]
    public void An_unknown_check_is_answered_with_the_one_that_was_meant() =>
        Says(Rule("rail: wordings\nverdict: hold"), 3, "There is no check “wordings”.", "Did you mean wording?");

    [Fact]
    public void An_unknown_code_is_answered_with_the_one_that_was_meant() =>
        Says(
            Rule("rail: wording\ncode: gender\nverdict: hold"),
            4,
            "has no code “gender”",
            "Did you mean gendered?",
            "Choose one of gendered, label, family, stereotype"
        );

    [Fact]
    public void A_wrong_verdict_a_wrong_direction_and_a_wrong_band_are_told_together_each_at_its_line()
    {
        var errors = Errors(Rule("rail: wording\nverdict: block\ndirection: [reply, students-work]\nband: 6-9"));
        Assert.Equal([4, 5, 6], errors.Select(e => e.Line));
        Assert.Contains("There is no verdict “block”. Choose one of pass, note, hold, refuse, escalate, check.", errors[0].Message);
        Assert.Contains("Did you mean student-work?", errors[1].Message);
        Assert.Contains("Did you mean 6-8?", errors[2].Message);
    }

    [Fact]
    public void A_rule_without_a_verdict_or_a_check_says_what_to_add()
    {
        Says(Rule("rail: wording"), 3, "Add verdict:");
        Says(Rule("verdict: hold"), 3, "“rail” is missing");
    }

    [Fact]
    public void An_unknown_field_is_answered_with_the_one_that_was_meant() =>
        Says(Rule("rail: wording\nverdict: hold\nbands: K-2"), 5, "A rule has no “bands”.", "Did you mean band?");

    [Theory]
    [InlineData("rail: safeguarding\nverdict: note", "always brought to a person")]
    [InlineData("rail: safeguarding\ncode: abuse\nverdict: refuse", "safeguarding/abuse")]
    [InlineData("rail: privacy\ncode: leak\nverdict: hold", "is never sent")]
    [InlineData("rail: privacy\nverdict: note", "is never sent")]
    [InlineData("rail: hidden-text\nverdict: note", "in request")]
    [InlineData("rail: hidden-text\nverdict: { request: note, reply: note }", "in request")]
    [InlineData("rail: instructions\ncode: override\ndirection: [request, reply]\nverdict: pass", "in request")]
    [InlineData("rail: hidden-text\nverdict: { reply: note, student-work: pass }", "in request or student-work")]
    [InlineData("rail: jailbreak\ndirection: student-work\nverdict: note", "in request or student-work")]
    [InlineData("rail: unsafe\nverdict: pass", "in silence")]
    [InlineData("rail: lesson-plan\nverdict: note", "cannot be approved")]
    [InlineData("rail: wording\ncode: broken\nverdict: note", "could not be completed")]
    public void A_rule_that_goes_below_a_floor_is_told_which_and_why(string rule, string why)
    {
        var error = Assert.Single(Errors(Rule(rule)));
        Assert.Equal(3, error.Line);
        Assert.Contains(why, error.Message);
        Assert.Contains("is milder than", error.Message);
        Assert.Contains("Write ", error.Message);
    }

    [Theory]
    [InlineData("rail: safeguarding\nverdict: escalate")]
    [InlineData("rail: safeguarding\nverdict: check")]
    [InlineData("rail: hidden-text\nverdict: { reply: note, pupil-text: note, student-work: hold }")]
    [InlineData("rail: unsafe\ncode: weapon\nverdict: note")]
    [InlineData("rail: unsafe\ndirection: student-work\nverdict: escalate")]
    [InlineData("rail: privacy\ncode: email\nverdict: refuse")]
    [InlineData("rail: wording\ncode: broken\nverdict: refuse")]
    public void A_rule_that_stays_above_the_floors_is_read(string rule) => Assert.Empty(Errors(Rule(rule)));

    [Fact]
    public void Escalate_is_for_student_work() => Says(Rule("rail: unsafe\nverdict: escalate"), 3, "student work alone", "write refuse");

    [Fact]
    public void Two_rules_for_the_same_findings_are_told_with_both_lines()
    {
        Says(Rule("rail: wording\nverdict: hold") + "  - rail: wording\n    verdict: note\n", 5, "The rule on line 3", "Keep one");
        Assert.Empty(Errors(Rule("rail: wording\nverdict: hold") + "  - rail: wording\n    verdict: note\n    band: K-2\n"));
    }

    [Fact]
    public void Words_need_a_reason_and_stand_once()
    {
        var errors = Errors(
            $"{Name}words:\n  block:\n    - text: slime\n    - text: Slime\n      reason: It sticks.\n    - text: x\n      reason: r\n"
        );
        Assert.Equal([4, 5, 7], errors.Select(e => e.Line));
        Assert.Contains("“reason” is missing", errors[0].Message);
        Assert.Contains("stands on line 4 already", errors[1].Message);
        Assert.Contains("One letter", errors[2].Message);
    }

    [Theory]
    [InlineData("safeguarding")]
    [InlineData("unsafe")]
    [InlineData("hidden-text")]
    public void No_word_is_allowed_past_a_check_with_a_floor(string rail) =>
        Says(
            $"{Name}words:\n  allow:\n    - text: slime\n      reason: It is fine.\n      rail: {rail}\n",
            6,
            "No word is allowed past the check " + rail
        );

    [Theory]
    [InlineData("name: [", 1, "This is not YAML")]
    [InlineData("name: a\n\trules: b", 2, "This is not YAML")]
    [InlineData("name: a\nname: b\nrules: []", 2, "Duplicate key name")]
    [InlineData("just words", 1, "There is no policy in the file")]
    [InlineData("", 0, "There is no policy in the file")]
    [InlineData("name: Riverside", 0, "The policy says nothing")]
    [InlineData("name: a\nrules: &r\n  - rail: wording\n    verdict: hold", 2, "Anchors and aliases")]
    [InlineData("name: *r", 1, "Anchors and aliases")]
    [InlineData("name: !!binary aGk=", 1, "Tags (!)")]
    [InlineData("name: a\n---\nname: b", 2, "A file holds one policy")]
    [InlineData("name: a\nrules: [[[[[[[[[[[]]]]]]]]]]]", 2, "nested too deeply")]
    [InlineData("name: a\nrules: hold everything", 2, "“rules” is a list")]
    [InlineData("name: a\nrules:\n  - hold everything", 3, "An entry of “rules” has fields, such as rail: and verdict:.")]
    [InlineData("name: a\nwords: slime", 2, "“words” holds block: and allow:")]
    public void What_is_no_policy_is_told_at_its_line(string text, int line, string piece) => Says(text, line, piece);

    [Fact]
    public void A_file_that_would_grow_without_end_is_refused_before_it_grows()
    {
        var bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (var c = 'b'; c <= 'i'; c++)
        {
            bomb.Append($"{c}: &{c} [*{(char)(c - 1)},*{(char)(c - 1)},*{(char)(c - 1)}]\n");
        }

        Says(bomb.ToString(), 1, "Anchors and aliases");
    }

    [Fact]
    public void A_file_over_size_is_refused() => Says(Name + new string('#', 70_000), 0, "at most 64 KB");

    [Fact]
    public void A_list_that_is_too_long_is_refused_in_one_sentence() =>
        Says(Name + "rules:\n" + string.Concat(Enumerable.Repeat("  - { rail: wording, verdict: hold }\n", 301)), 3, "301 entries", "At most 300");

    [Fact]
    public void A_file_that_is_not_there_or_no_text_is_told_plainly()
    {
        var missing = PolicyFile.ReadFile(Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".yaml"));
        Assert.Null(missing.Policy);
        Assert.Contains("cannot be read", Assert.Single(missing.Errors).Message);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, [0x6e, 0xff, 0xfe, 0x00]);
            Assert.Contains("UTF-8", Assert.Single(PolicyFile.ReadFile(file).Errors).Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_examples_of_the_guide_can_be_used_as_they_stand()
    {
        var guide = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "policies.md"));
        var examples = guide.ReplaceLineEndings("\n").Split("```yaml\n").Skip(1).Select(e => e.Split("```")[0]).ToList();
        Assert.Equal(3, examples.Count);
        Assert.All(examples, e => Assert.Empty(Errors(e)));
    }

    [Fact]
    public void The_guide_names_every_floor()
    {
        var guide = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "policies.md"));
        var floors = guide[guide.IndexOf("## Floors", StringComparison.Ordinal)..guide.IndexOf("## An elementary", StringComparison.Ordinal)];
        Assert.All(
            PolicyFloor.All.Where(f => f.Rail != PolicyRule.AnyCode),
            f => Assert.Contains(f.Code == PolicyRule.AnyCode ? $"`{f.Rail}`" : $"`{f.Rail}/{f.Code}`", floors, StringComparison.Ordinal)
        );
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
