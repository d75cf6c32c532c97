using System.Text.Json;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Habits;

namespace Homeroom.Feedback.Tests.Habits;

public sealed class HabitTests
{
    private const string Long = "Plants take in light and water and air and make sugar of it in their green leaves every single day of their lives.";
    private const string Worksheet = "Students fill in a worksheet about the water cycle and hand it in at the end of the lesson to be marked.";
    private const string Talk = "Students discuss the water cycle with each other and say at the end of the lesson what they now think.";

    [Fact]
    public void Explanations_that_are_always_made_shorter_are_a_habit_with_its_share()
    {
        var drafts = Enumerable.Range(0, 6).Select(i => Lesson(Twice(Long), i == 5 ? Twice(Long) : Half(Twice(Long)))).ToList();
        var habit = Assert.Single(Habit.Find(drafts, "lesson"), h => h.Code == "shorter:explanations");
        Assert.Equal((5, 6), (habit.Drafts, habit.Of));
        Assert.Equal("You make the explanations about 50 % shorter.", habit.Says);
        Assert.Contains("50 % shorter", habit.Note, StringComparison.Ordinal);
        Assert.Empty(Habit.Find(drafts, "activity"));
    }

    [Fact]
    public void Worksheets_that_become_talk_are_one_habit_and_not_two()
    {
        var drafts = Enumerable.Range(0, 5).Select(_ => Lesson(Worksheet, Talk)).ToList();
        var codes = Habit.Find(drafts, "lesson").Select(h => h.Code).ToList();
        Assert.Contains("swapped:worksheets>talk", codes);
        Assert.DoesNotContain("out:worksheets", codes);
        Assert.DoesNotContain("in:talk", codes);
    }

    [Fact]
    public void A_part_that_is_taken_out_each_time_is_a_habit()
    {
        var drafts = Enumerable.Range(0, 5).Select(_ => new DraftChange("lesson", Sections(("homework", Json(Long), "")))).ToList();
        Assert.Equal(["left-out:homework"], Habit.Find(drafts, "lesson").Select(h => h.Code));
    }

    [Fact]
    public void Simpler_language_is_a_habit()
    {
        const string Hard =
            "Photosynthetic organisms systematically transform electromagnetic radiation into chemically available energy, notwithstanding considerable inefficiencies.";
        const string Easy = "Plants make food from light. They do this in their leaves. Much of the light is lost.";
        var drafts = Enumerable.Range(0, 5).Select(_ => Lesson(Hard, Easy)).ToList();
        Assert.Contains(Habit.Find(drafts, "lesson"), h => h.Code == "simpler:language");
        Assert.DoesNotContain(Habit.Find(drafts, "lesson"), h => h.Code == "richer:language");
    }

    [Theory]
    [InlineData(4, 4, 0)] // too few
    [InlineData(12, 7, 5)] // as chance would have it
    [InlineData(20, 6, 0)] // now and then
    public void What_chance_or_a_single_time_would_do_is_no_habit(int drafts, int shorter, int longer)
    {
        var all = Enumerable
            .Range(0, drafts)
            .Select(i =>
                Lesson(
                    Twice(Long),
                    i < shorter ? Half(Twice(Long))
                        : i < shorter + longer ? Twice(Twice(Long))
                        : Twice(Long)
                )
            );
        Assert.DoesNotContain(Habit.Find(all, "lesson"), h => h.Code.Contains("explanations", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_not_approved_shows_nothing()
    {
        var at = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
        DraftEvent[] events =
        [
            new SectionArrived("homework", Json("a"), []) { At = at },
            new SectionChanged("homework", Json("b"), [], "hand") { At = at },
        ];
        Assert.Null(DraftChange.Of("lesson", events));
        var change = DraftChange.Of("lesson", [.. events, new Approved("x") { At = at }])!;
        Assert.Equal((Json("a"), Json("b")), change.Sections["homework"]);
    }

    [Fact]
    public void Cycles_that_say_the_same_word_for_word_are_followed_when_one_is_taken_out()
    {
        var (at, later) = (new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        DraftEvent[] events =
        [
            new SectionArrived("cycle1", Json("a"), []) { At = at },
            new SectionArrived("cycle2", Json("b"), []) { At = at },
            new SectionArrived("cycle3", Json("b"), []) { At = at },
            new SectionChanged("cycle1", Json("b"), [], "cycle out") { At = later },
            new SectionChanged("cycle2", Json("b"), [], "cycle out") { At = later },
            new SectionRemoved("cycle3") { At = later },
            new Approved("x") { At = later },
        ];
        var change = DraftChange.Of("lesson", events)!;
        Assert.Equal((Json("a"), ""), change.Sections["cycle1"]);
        Assert.Equal((Json("b"), Json("b")), change.Sections["cycle2"]);
        Assert.Equal((Json("b"), Json("b")), change.Sections["cycle3"]);
    }

    private static DraftChange Lesson(string model, string kept) =>
        new("lesson", Sections(("cycle1", Json(("explanation", model)), Json(("explanation", kept)))));

    private static Dictionary<string, (string, string)> Sections(params (string Id, string Model, string Kept)[] sections) =>
        sections.ToDictionary(s => s.Id, s => (s.Model, s.Kept));

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private static string Json((string Name, string Text) property) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { [property.Name] = property.Text });

    private static string Twice(string text) => text + " " + text;

    private static string Half(string text) => string.Join(' ', text.Split(' ').Take(text.Split(' ').Length / 2));
}
