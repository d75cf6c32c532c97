using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class ClassNeedsTests
{
    [Theory]
    [InlineData("Two newcomers from Guatemala joined last week.", "englishLearners")]
    [InlineData("One just came from Ukraine and speaks little English.", "englishLearners")]
    [InlineData("One reads two grades below level and needs pictures.", "accessibility")]
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

    [Theory]
    [InlineData("We have no laptops today.", "core")]
    [InlineData("34 students in a small room.", "core")]
    [InlineData("I have a co-teacher on Tuesdays.", "support")]
    [InlineData("Very mixed ability.", "core")]
    [InlineData("One student uses a wheelchair.", "accessibility")]
    [InlineData("Two have dysgraphia.", "accessibility")]
    [InlineData("One autistic student.", "accessibility")]
    [InlineData("This is last period on Friday.", "core")]
    [InlineData("One student was absent all week.", "support")]
    public void More_kinds_of_classes_are_taken_up(string note, string field) =>
        Assert.Contains(note, Plans.Plan(Plans.Request("seasons") with { ClassNotes = note })["differentiation"]![field]!.GetValue<string>());

    [Theory]
    [InlineData("Three newcomers.", "timeline", "Point to a picture for each new word as you say it.")]
    [InlineData("Three newcomers.", "materials", "Picture cards for “axis” and “tilt”")]
    [InlineData("34 students.", "timeline", "collect one paper from each team of four")]
    [InlineData("34 students.", "materials", "Role cards for teams of four")]
    [InlineData("A co-teacher is with me.", "timeline", "Your second adult begins with one small group")]
    [InlineData("No internet today.", "differentiation", "Nothing in the materials of this plan needs a screen")]
    public void Notes_change_the_steps_and_the_materials_too(string note, string section, string wording)
    {
        var request = Plans.Request("seasons") with { ClassNotes = note };
        var plan = Plans.Plan(request);
        Plans.IsWhole(plan, request);
        Assert.Contains(wording, plan[section]!.ToJsonString(Json.Options));
        Assert.DoesNotContain(wording, Plans.Plan(request with { ClassNotes = "" })[section]!.ToJsonString(Json.Options));
    }

    [Fact]
    public void What_no_part_takes_up_is_said_in_a_note()
    {
        var notes = Plans.Plan(Plans.Request("seasons") with { ClassNotes = "The fish tank leaks." })["notes"]!.ToJsonString(Json.Options);
        Assert.Contains("You also wrote: “The fish tank leaks.”", notes);
    }

    [Fact]
    public void Many_needs_at_once_stay_within_the_limits()
    {
        var notes = "Newcomers, dyslexia, ADHD, low vision, deaf, IEP, gifted, shy, love soccer. ";
        var request = Plans.Request("seasons", minutes: 90) with { ClassNotes = string.Concat(Enumerable.Repeat(notes, 50)) };
        Plans.IsWhole(Plans.Plan(request), request);
    }
}
