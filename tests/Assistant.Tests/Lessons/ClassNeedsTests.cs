using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class ClassNeedsTests
{
    [Theory]
    [InlineData("Two newcomers from Guatemala joined last week.", "englishLearners")]
    [InlineData("We have 4 ELLs.", "englishLearners")]
    [InlineData("One student has dyslexia.", "accessibility")]
    [InlineData("[[NAME-1K]] has ADHD and sits in front.", "accessibility")]
    [InlineData("A blind student uses a screen reader.", "accessibility")]
    [InlineData("One student is hard of hearing.", "accessibility")]
    [InlineData("Three students have an IEP.", "support")]
    [InlineData("Some finish early.", "extension")]
    [InlineData("They love soccer and Minecraft.", "core")]
    public void A_need_in_the_class_notes_is_answered_by_name(string note, string field)
    {
        var request = Plans.Request("seasons") with { ClassNotes = note };
        var plan = Plans.Plan(request);
        Plans.IsWhole(plan, request);
        Assert.Contains(note, plan["differentiation"]![field]!.GetValue<string>());
    }

    [Fact]
    public void A_need_is_answered_with_the_matter_of_this_lesson() =>
        Assert.Contains(
            "Draw the sun in the center of your page",
            Plans.Plan(Plans.Request("seasons", minutes: 30) with { ClassNotes = "One has ADHD.", Routine = "gradual-release" })["differentiation"]![
                "accessibility"
            ]!.GetValue<string>()
        );

    [Fact]
    public void Name_tokens_stay_byte_exact_even_in_long_notes()
    {
        var notes = string.Join(
            ' ',
            Enumerable.Range(1, 60).Select(i => $"[[NAME-{i}K]] and [[NAME-{i + 1}K]] are newcomers who sit together near the window.")
        );
        var text = Plans.Text(Plans.Plan(Plans.Request("seasons") with { ClassNotes = notes }));
        Assert.Contains("[[NAME-1K]] and [[NAME-2K]]", text);
        Assert.DoesNotMatch(@"\[\[(?!NAME-\d+K\]\])", text);
    }

    [Fact]
    public void What_no_part_takes_up_is_said_in_a_note()
    {
        var notes = Plans.Plan(Plans.Request("seasons") with { ClassNotes = "The projector is broken." })["notes"]!.ToJsonString(Json.Options);
        Assert.Contains("You also wrote: “The projector is broken.”", notes);
    }

    [Fact]
    public void Many_needs_at_once_stay_within_the_limits()
    {
        var notes = "Newcomers, dyslexia, ADHD, low vision, deaf, IEP, gifted, shy, love soccer. ";
        var request = Plans.Request("seasons", minutes: 90) with { ClassNotes = string.Concat(Enumerable.Repeat(notes, 50)) };
        Plans.IsWhole(Plans.Plan(request), request);
    }
}
